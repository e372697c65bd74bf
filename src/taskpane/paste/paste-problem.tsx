import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalS } });

/** A sentence that keeps something from being written, or asks to look at something first. */
export function PasteProblem({ message, isError }: { message: string; isError: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent={isError ? 'error' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody>{message}</MessageBarBody>
    </MessageBar>
  );
}
