import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HEARD_ONLY } from './heard-only';
import { usePaneMessages } from './pane-messages';

const useStyles = makeStyles({ root: HEARD_ONLY });

/** Where announcements are put for screen readers; always there, because a region that appears is not heard. */
export function LiveRegion(): ReactNode {
  const styles = useStyles();
  const { announced } = usePaneMessages();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {announced}
    </div>
  );
}
