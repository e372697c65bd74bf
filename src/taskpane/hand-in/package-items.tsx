import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PackageItem } from '../../model/hand-in-package';
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
