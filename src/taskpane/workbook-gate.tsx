import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneMessages } from './messages';
import { useNavigation } from './navigation';
import { useServices, useSessionState } from './services-context';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalM },
  wait: { padding: tokens.spacingVerticalXXXL },
  empty: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`, textAlign: 'center' },
  title: { display: 'block', marginBottom: tokens.spacingVerticalS },
  text: { display: 'block', marginBottom: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

/** Shows a view only where there are forms to show it for; else what keeps it from being shown, and what to do. */
export function WorkbookGate({ children }: { children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { view } = useSessionState();
  const { goTo } = useNavigation();
  const toStart = (
    <Button
      onClick={() => {
        goTo({ view: 'start' });
      }}
    >
      {paneMessages.toStart}
    </Button>
  );
  switch (view.status) {
    case 'open':
      return children;
    case 'reading':
      return <Spinner className={styles.wait} label={paneMessages.reading} labelPosition="below" />;
    case 'noForms':
      return (
        <div className={styles.empty}>
          <Text as="p" weight="semibold" className={styles.title}>
            {paneMessages.noFormsTitle}
          </Text>
          <Text as="p" className={styles.text}>
            {paneMessages.noForms}
          </Text>
          {toStart}
        </div>
      );
    case 'unreachable':
      return (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{paneMessages.unreachableTitle}</MessageBarTitle>
            {view.message}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.refresh()}>{paneMessages.readAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'notUsable':
      return (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{paneMessages.notUsableTitle}</MessageBarTitle>
            {view.reason}
          </MessageBarBody>
          <MessageBarActions>{toStart}</MessageBarActions>
        </MessageBar>
      );
  }
}
