import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LiveRegion } from './live-region';
import { StoppedBar } from './top-bars';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  /** What stays on top of everything; nothing where a view stands alone. */
  head?: ReactNode;
  children: ReactNode;
}

/** What every role of the pane has around it: why a wish was not met, in sight wherever the user has scrolled to. */
export function PaneFrame({ head = null, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root} lang="zh-CN">
      {head}
      <StoppedBar />
      {children}
      <LiveRegion />
    </div>
  );
}
