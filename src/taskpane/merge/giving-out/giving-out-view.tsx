import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { clockOf } from '../../../usecases/clock';
import { expertFaults } from '../../../usecases/review-package/make-review-package';
import { assignmentOf, openRound } from '../../../usecases/review-package/review-round';
import type { ReviewRound, RoundOpened } from '../../../usecases/review-package/review-round';
import { undecidedSentence } from '../../../usecases/review-package/undecided-sentence';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { useRoundDesk } from '../round-desk';
import { SubmissionsAtHand } from '../submissions-at-hand';
import { useConfirmedContents } from '../use-confirmed-contents';
import { ExpertAssignments } from './expert-assignments';
import type { Way } from './expert-files';
import { givingOutMessages as words } from './messages';
import { useGivingOut } from './use-giving-out';

const FIRST_SHOWN = 20;
const WAYS: readonly Way[] = ['package', 'inPlace'];

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  lines: { whiteSpace: 'pre-line' },
  hint: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

function Stopped({ message }: { message: string }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.lines}>
        <MessageBarTitle>{words.stopped}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}

function Sentences({
  title,
  hint,
  sentences,
}: {
  title: string;
  hint?: string;
  sentences: readonly string[];
}): ReactNode {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ViewSection title={title}>
      {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
      <LongList items={sentences} keyOf={(sentence, index) => `${index} ${sentence}`} first={FIRST_SHOWN}>
        {(sentence) => sentence}
      </LongList>
    </ViewSection>
  );
}

function Round({ round }: { round: ReviewRound }): ReactNode {
  const { submissions, experts, decisions } = useRoundDesk();
  const [way, setWay] = useState<Way>('package');
  const assignments = useMemo(
    () => experts.map((expert) => assignmentOf(round, expert, decisions)),
    [round, experts, decisions],
  );
  const originals = useMemo(
    () => new Map(submissions.files.map(({ file, original }) => [file, original])),
    [submissions.files],
  );
  const files = useGivingOut({ round, way, assignments, originals });
  const undecided = assignments.flatMap((of) => of.undecided.map(undecidedSentence));
  return (
    <>
      <Sentences title={words.undecided(undecided.length)} hint={words.undecidedHint} sentences={undecided} />
      <ViewSection title={words.way}>
        <RadioGroup
          value={way}
          disabled={files.making !== null}
          aria-label={words.way}
          onChange={(_, { value }) => {
            const chosen = WAYS.find((known) => known === value);
            if (chosen !== undefined) setWay(chosen);
          }}
        >
          {WAYS.map((known) => (
            <Radio key={known} value={known} label={words.ways[known]} />
          ))}
        </RadioGroup>
      </ViewSection>
      <ExpertAssignments assignments={assignments} files={files} />
    </>
  );
}

function Opened({ opened }: { opened: RoundOpened }): ReactNode {
  const { experts } = useRoundDesk();
  if (opened.outcome === 'stopped') return <Stopped message={opened.message} />;
  const faults = experts.length === 0 ? [words.noExperts] : expertFaults(experts);
  return (
    <>
      <Sentences title={words.notTaken(opened.problems.length)} sentences={opened.problems} />
      {faults.length > 0 ? <Stopped message={faults.join('\n')} /> : <Round round={opened.round} />}
    </>
  );
}

/** 评审分发: what each expert gets, either way, by the organiser's decisions. */
export function GivingOutView(): ReactNode {
  const styles = useStyles();
  const { submissions, scheme } = useRoundDesk();
  const { files, takingIn } = submissions;
  const confirmed = useConfirmedContents();
  // Checking takes long: it is done once all files are there, and not again for another expert or decision.
  const opened = useMemo(
    () =>
      takingIn !== null || files.length === 0
        ? null
        : openRound(files, { ...clockOf(new Date()), scheme, confirmed }),
    [files, takingIn, scheme, confirmed],
  );
  return (
    <>
      <Text className={styles.intro}>{words.explanation}</Text>
      <SubmissionsAtHand words={words.submissions} />
      {opened !== null && <Opened opened={opened} />}
    </>
  );
}
