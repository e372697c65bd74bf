import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { paneMessages } from './messages';

const useStyles = makeStyles({ button: { minWidth: '32px' } });

/** Puts the pane away, where the host itself offers no dependable way to. */
export function HidePaneButton({ hide }: { hide: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={paneMessages.hidePane}
      title={paneMessages.hidePane}
      className={styles.button}
      onClick={hide}
    />
  );
}
