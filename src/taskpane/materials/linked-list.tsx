import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { materialsMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'flex-start', marginTop: tokens.spacingVerticalXS },
  words: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** One link that stands in the workbook. */
export interface ShownLink {
  key: string;
  words: string;
  note: string;
  /** What the button does, for those who only hear it; null where there is nothing to take back here. */
  unlinkLabel: string | null;
  unlink: () => void;
}

/** Links with what takes each of them back. */
export function LinkedList({ links, isBusy }: { links: readonly ShownLink[]; isBusy: boolean }): ReactNode {
  const styles = useStyles();
  if (links.length === 0) return null;
  return (
    <ul className={styles.list}>
      {links.map(({ key, words, note, unlinkLabel, unlink }) => (
        <li key={key} className={styles.line}>
          <div className={styles.words}>
            {words}
            {note !== '' && (
              <Text size={200} className={styles.note}>
                {note}
              </Text>
            )}
          </div>
          {unlinkLabel !== null && (
            <Button
              size="small"
              className={styles.button}
              aria-label={unlinkLabel}
              disabled={isBusy}
              onClick={unlink}
            >
              {materialsMessages.unlink}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
