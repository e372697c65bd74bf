import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { paneMessages } from './messages';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalM } });

function Crash({ title, retry }: { title: string; retry: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{paneMessages.crashed(title)}</MessageBarTitle>
        {paneMessages.crashedAdvice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{paneMessages.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface Props {
  /** Name of the view: 概览. */
  title: string;
  /** Called before the view is drawn again. */
  onRetry: () => void;
  children: ReactNode;
}

/** Keeps the crash of one view from taking the pane with it. */
export class ViewBoundary extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  readonly #retry = (): void => {
    this.props.onRetry();
    this.setState({ hasCrashed: false });
  };

  override render(): ReactNode {
    return this.state.hasCrashed ? (
      <Crash title={this.props.title} retry={this.#retry} />
    ) : (
      this.props.children
    );
  }
}
