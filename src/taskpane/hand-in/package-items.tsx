import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PackageItem, PackagePdf } from '../../model/hand-in-package';
import { ViewSection } from '../parts/view-section';
import { handInMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  line: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The 报送清单: what is there, what is to be looked at, what is missing. */
export function PackageItems({ items }: { items: readonly PackageItem[] }): ReactNode {
  const styles = useStyles();
  return (
    <ViewSection title={handInMessages.checklist}>
      <ol className={styles.list}>
        {items.map(({ kind, title, state, notes }) => (
          <li key={kind} className={styles.line}>
            {title}：<b>{handInMessages.state[state]}</b>
            {notes.map((note) => (
              <Text key={note} size={200} className={styles.note}>
                {note}
              </Text>
            ))}
          </li>
        ))}
      </ol>
    </ViewSection>
  );
}

/** Where a sealed PDF says something else than the workbook, place by place. */
export function FormAgreement({ pdf: { file, agreement } }: { pdf: PackagePdf }): ReactNode {
  const styles = useStyles();
  if (agreement === null || agreement.differences.length === 0) return null;
  return (
    <ViewSection title={handInMessages.agreement(file)}>
      <ul className={styles.list}>
        {agreement.differences.map(({ message }) => (
          <li key={message} className={styles.line}>
            {message}
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
