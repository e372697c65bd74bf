import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: { listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  head: {
    display: 'block',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  head: ReactNode;
  isOpen: boolean;
  /** Whether the row comes into sight when it is first shown open. */
  comesIntoSight: boolean;
  toggle: () => void;
  children: ReactNode;
}

/** A line of a list that shows more of itself on request. */
export function FoldOutRow({ head, isOpen, comesIntoSight, toggle, children }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (comesIntoSight) row.current?.scrollIntoView({ block: 'start' });
  }, [comesIntoSight]);
  return (
    <li ref={row} className={mergeClasses(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {head}
      </button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </li>
  );
}
