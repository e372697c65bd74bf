import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CardProblem } from '../../model/scorecard';
import { reviewMessages } from './messages';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({ bar: { margin: tokens.spacingHorizontalM } });

/** Why there is a 评审表 that cannot be scored on, and what to do. */
export function UnusableCard({ problems }: { problems: readonly CardProblem[] }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{reviewMessages.unusable}</MessageBarTitle>
        <ProblemList problems={problems} />
      </MessageBarBody>
    </MessageBar>
  );
}
