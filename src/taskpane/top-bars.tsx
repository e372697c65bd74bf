import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { paneMessages } from './messages';
import { usePaneMessages } from './pane-messages';
import { useServices, useSessionState } from './services-context';

const useStyles = makeStyles({
  /** In a column a long view would press it flat. */
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, flexShrink: 0 },
});

/** Said where the view may be behind the workbook, with the way to catch up. */
export function BehindBar(): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { behind } = useSessionState();
  if (behind === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{paneMessages.behindTitle}</MessageBarTitle>
        {behind}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void session.refresh()}>{paneMessages.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Why the last wish could not be met, until it is put away. */
export function StoppedBar(): ReactNode {
  const styles = useStyles();
  const { stopped, show } = usePaneMessages();
  if (stopped === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{paneMessages.stoppedTitle}</MessageBarTitle>
        {stopped}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={paneMessages.dismiss}
            onClick={() => {
              show(null);
            }}
          />
        }
      />
    </MessageBar>
  );
}
