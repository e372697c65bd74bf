import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readingPace } from '../../../usecases/merge/reading-pace';
import type { MergingActivity, StepwiseWork } from './merging-session';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
  text: {
    flexGrow: 1,
    minWidth: 0,
    marginRight: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many files are done, how fast, how long the rest takes, and what ends it. */
export function ReadingBar({
  activity: { kind, progress, elapsed, isStopping },
  stop,
}: {
  activity: Extract<MergingActivity, { kind: StepwiseWork }>;
  stop: () => void;
}): ReactNode {
  const styles = useStyles();
  const { done, total } = progress;
  const { rate, secondsLeft } = readingPace(done, total, elapsed);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text className={styles.text}>
          {done === 0
            ? words.starting[kind]
            : `${words.progress(kind, done, total)} · ${words.pace(rate, secondsLeft)}`}
        </Text>
        <Button size="small" disabledFocusable={isStopping} onClick={stop}>
          {isStopping ? words.stopping : words.stop}
        </Button>
      </div>
      <ProgressBar aria-label={words.stepwise[kind]} value={done} max={Math.max(1, total)} />
    </div>
  );
}
