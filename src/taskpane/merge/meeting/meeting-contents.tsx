import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { contentsOverview } from '../../../usecases/meeting/contents-overview';
import type { MeetingRound } from '../../../usecases/meeting/gather-meeting';
import { cardProblems } from '../../../usecases/meeting/meeting-output';
import { meetingPlan, partName } from '../../../usecases/meeting/meeting-plan';
import type { MeetingContents } from '../../../usecases/meeting/meeting-plan';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { SaveWorkbook } from '../../parts/save-workbook';
import { ViewSection } from '../../parts/view-section';
import { meetingViewMessages as words } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  save: { marginTop: tokens.spacingVerticalM },
});

const FIRST_SHOWN = 20;

/** Sentences of one kind under a heading that counts them; nothing where there is none. */
function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <ViewSection title={title}>
      <LongList items={sentences} keyOf={(sentence, index) => `${index} ${sentence}`} first={FIRST_SHOWN}>
        {(sentence) => sentence}
      </LongList>
    </ViewSection>
  );
}

/** What the workbook will hold and what is missing, before it is saved. */
export function MeetingContentsShown({
  round,
  contents,
}: {
  round: MeetingRound;
  contents: MeetingContents;
}): ReactNode {
  const styles = useStyles();
  const { withoutCards, withoutSubmission, refused } = round;
  const notes = [...round.notes, ...cardProblems(round)];
  return (
    <>
      <ViewSection title={words.contents}>
        {contents.parts.size === 0 ? (
          <Text>{words.nothingChosen}</Text>
        ) : (
          <>
            <ul className={styles.list}>
              {contentsOverview(round, contents).map(({ part, count }) => (
                <li key={part} className={styles.line}>
                  {words.content(partName(part), words.counted(part, count))}
                </li>
              ))}
            </ul>
            <div className={styles.save}>
              <SaveWorkbook
                name={words.name}
                appearance="primary"
                plan={() => meetingPlan(round, contents)}
                words={words.save}
              />
            </div>
          </>
        )}
      </ViewSection>
      <Sentences title={words.withoutCards(withoutCards.length)} sentences={withoutCards} />
      <Sentences title={words.withoutSubmission(withoutSubmission.length)} sentences={withoutSubmission} />
      <Sentences
        title={words.refused(refused.length)}
        sentences={refused.map(({ file, reason }) => words.refusedFile(file, reason))}
      />
      <FoldedSection title={words.notes(notes.length)}>
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note} className={styles.line}>
              {note}
            </li>
          ))}
        </ul>
      </FoldedSection>
    </>
  );
}
