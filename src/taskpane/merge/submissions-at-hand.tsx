import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FileIntake } from '../parts/file-intake';
import type { FileIntakeWords } from '../parts/file-intake';
import { FoldedSection } from '../parts/folded-section';
import { LongList } from '../parts/long-list';
import { mergeMessages } from './messages';
import { useRoundDesk } from './round-desk';
import type { LeftOutFile } from './standing-submissions';
import { fileReason } from './submissions/file-reason';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const SHOWN = 20;

function reasonOf(left: LeftOutFile): string {
  if (left.why === 'notAccepted') return mergeMessages.notAccepted(left.reason);
  const { outcome } = left;
  return outcome.status === 'merged' ? mergeMessages.sameBytes : fileReason(outcome);
}

/** The submissions a view works with; where 收件汇总 settled them, what it left out as well, and what is not at hand. */
export function SubmissionsAtHand({ words }: { words: FileIntakeWords }): ReactNode {
  const styles = useStyles();
  const { submissions, beside } = useRoundDesk();
  const { leftOut, missing } = beside;
  return (
    <>
      <FileIntake words={words} taken={submissions} />
      {leftOut.length > 0 && (
        <FoldedSection title={mergeMessages.leftOut(leftOut.length)}>
          <LongList items={leftOut} keyOf={({ file }) => file} first={SHOWN}>
            {(of) => (
              <>
                {of.file}
                <Text size={200} className={styles.note}>
                  {reasonOf(of)}
                </Text>
              </>
            )}
          </LongList>
        </FoldedSection>
      )}
      {submissions.takingIn === null && missing.length > 0 && (
        <FoldedSection title={mergeMessages.missing(missing.length)}>
          <Text size={200} className={styles.note}>
            {mergeMessages.missingHint}
          </Text>
          <LongList items={missing} keyOf={({ programme, key }) => `${programme} ${key}`} first={SHOWN}>
            {({ title, file }) => mergeMessages.missingFile(title, file)}
          </LongList>
        </FoldedSection>
      )}
    </>
  );
}
