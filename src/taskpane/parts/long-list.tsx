import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { partMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  all: { marginTop: tokens.spacingVerticalS },
});

interface Props<Item> {
  items: readonly Item[];
  keyOf: (item: Item, index: number) => string;
  /** As many as are looked through at once; the rest is shown on request. */
  first: number;
  children: (item: Item) => ReactNode;
}

/** A list of which the first lines are shown. */
export function LongList<Item>({ items, keyOf, first, children }: Props<Item>): ReactNode {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, first);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, index) => (
          <li key={keyOf(item, index)} className={styles.line}>
            {children(item)}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button
          size="small"
          className={styles.all}
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {partMessages.all(items.length)}
        </Button>
      )}
    </>
  );
}
