import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { CellGuidance as Guidance } from '../host/embedded/selected-guidance';
import { workbenchMessages } from './messages';
import type { OpenDocument } from './open-document';

const useStyles = makeStyles({
  bar: {
    // Two lines at most, always there: the spreadsheet must not jump as the selection moves.
    height: '44px',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { marginRight: tokens.spacingHorizontalS },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What the forms say about the selected cell: in Excel and WPS the program shows it beside the cell. */
export function CellGuidance({ document }: { document: OpenDocument | null }): ReactNode {
  const styles = useStyles();
  const [told, setTold] = useState<Guidance | null>(null);
  useEffect(() => document?.workbook.watchGuidance(setTold), [document]);
  const guidance = document === null ? null : told;
  return (
    // Not focusable on its own: the spreadsheet keeps the focus, and the words are announced as the selection moves.
    <div className={styles.bar} role="status" aria-label={workbenchMessages.guidance}>
      {guidance === null ? (
        <Text size={200} className={styles.none}>
          {workbenchMessages.noGuidance}
        </Text>
      ) : (
        <Text size={200}>
          <Text size={200} weight="semibold" className={styles.title}>
            {guidance.title}
          </Text>
          {guidance.text}
        </Text>
      )}
    </div>
  );
}
