import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ConflictOfInterest } from '../../model/scorecard';
import { conflictSentence } from '../../usecases/review/make-scorecard';
import { reviewMessages } from './messages';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalS },
  advice: { margin: `${tokens.spacingVerticalXS} 0 0` },
  buttons: { display: 'flex', flexWrap: 'wrap' },
  button: {
    marginTop: tokens.spacingVerticalS,
    marginRight: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  notice: { margin: tokens.spacingHorizontalM },
});

/** Whom of the application an expert may have to do with; the organiser decides. */
export function ConflictList({
  conflicts,
  children,
}: {
  conflicts: readonly ConflictOfInterest[];
  children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  if (conflicts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{reviewMessages.conflictTitle}</MessageBarTitle>
        <ProblemList
          problems={conflicts.map((conflict) => ({
            message: conflictSentence(conflict),
            cell: conflict.party.cell,
          }))}
        />
        <p className={styles.advice}>{reviewMessages.conflictAdvice}</p>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Stands before the first score: the expert knows of it, and goes on or recuses. */
export function ConflictNotice({
  conflicts,
  start,
  recuse,
}: {
  conflicts: readonly ConflictOfInterest[];
  start: () => void;
  recuse: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <ConflictList conflicts={conflicts}>
        <div className={styles.buttons}>
          <Button className={styles.button} appearance="primary" onClick={recuse}>
            {reviewMessages.declareRecusal}
          </Button>
          <Button className={styles.button} onClick={start}>
            {reviewMessages.startAnyway}
          </Button>
        </div>
      </ConflictList>
    </div>
  );
}
