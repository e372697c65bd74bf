import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { USUAL_PARTS } from '../../../usecases/meeting/meeting-plan';
import type { MeetingContents } from '../../../usecases/meeting/meeting-plan';
import { readLine } from '../../../usecases/panel/read-line';
import { FileIntake } from '../../parts/file-intake';
import { ViewSection } from '../../parts/view-section';
import { LineChoice } from '../panel/line-choice';
import type { TypedLine } from '../panel/line-choice';
import { useRoundDesk } from '../round-desk';
import { SubmissionsAtHand } from '../submissions-at-hand';
import { ContentsChoice } from './contents-choice';
import { MeetingContentsShown } from './meeting-contents';
import { meetingViewMessages as words } from './messages';
import { useMeeting } from './use-meeting';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  stopped: { whiteSpace: 'pre-line' },
});

/** 上会材料: what the meeting that decides gets, made of submitted and scored workbooks. */
export function MeetingView(): ReactNode {
  const styles = useStyles();
  const { scored } = useRoundDesk();
  const [typed, setTyped] = useState<TypedLine>({ kind: 'none', typed: '' });
  const [contents, setContents] = useState<MeetingContents>({
    parts: USUAL_PARTS,
    publicationOrder: 'rank',
  });
  const line = useMemo(() => (typed.kind === 'none' ? null : readLine(typed.kind, typed.typed)), [typed]);
  const round = useMeeting(line);
  return (
    <>
      <Text className={styles.intro}>{words.explanation}</Text>
      <SubmissionsAtHand words={words.submissions} />
      <FileIntake words={words.scored} taken={scored} />
      <ViewSection title={words.choices}>
        <ContentsChoice contents={contents} change={setContents} />
        <LineChoice line={typed} change={setTyped} />
      </ViewSection>
      {round?.outcome === 'stopped' && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.stopped}>{round.message}</MessageBarBody>
        </MessageBar>
      )}
      {round?.outcome === 'made' && <MeetingContentsShown round={round} contents={contents} />}
    </>
  );
}
