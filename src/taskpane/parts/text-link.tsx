import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    display: 'inline',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface Props {
  go: () => void;
  /** What the words unfold, by its id, and whether it is unfolded; nothing where they lead elsewhere. */
  unfolds?: { id: string; isOpen: boolean };
  children: ReactNode;
}

/** Words that lead somewhere within the workbook or the pane, or unfold what stands behind them. */
export function TextLink({ go, unfolds, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.link}
      aria-expanded={unfolds?.isOpen}
      aria-controls={unfolds?.isOpen === true ? unfolds.id : undefined}
      onClick={go}
    >
      {children}
    </button>
  );
}
