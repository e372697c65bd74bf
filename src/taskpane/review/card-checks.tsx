import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CardProblem } from '../../model/scorecard';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { ShownDifference } from '../../usecases/seal-view/seal-differences';
import { ViewSection } from '../parts/view-section';
import { LongList } from '../parts/long-list';
import { CellLink } from './cell-link';
import { reviewMessages } from './messages';
import { ProblemList } from './problem-list';

const useStyles = makeStyles({
  text: { display: 'block', overflowWrap: 'anywhere' },
  changes: { marginTop: tokens.spacingVerticalS },
});

/** As many changes as are looked through at once; the rest on request. */
const FIRST_CHANGES = 10;

function SealStanding({
  seal,
  differences,
}: {
  seal: ReadableWorkbook['seal'];
  differences: readonly ShownDifference[];
}): ReactNode {
  const styles = useStyles();
  if (seal === null) return <Text className={styles.text}>{reviewMessages.sealUnreadable}</Text>;
  switch (seal.standing) {
    case 'notSealed':
      return <Text className={styles.text}>{reviewMessages.notSealed}</Text>;
    case 'recordAltered':
      return <Text className={styles.text}>{seal.message}</Text>;
    case 'unchanged':
      return <Text className={styles.text}>{reviewMessages.sealUnchanged(seal.code)}</Text>;
    case 'changed':
      return (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{reviewMessages.sealChanged(differences.length)}</MessageBarBody>
          </MessageBar>
          <div className={styles.changes}>
            <LongList
              items={differences}
              keyOf={({ message }, index) => `${index} ${message}`}
              first={FIRST_CHANGES}
            >
              {({ message, place }) => <CellLink cell={place}>{message}</CellLink>}
            </LongList>
          </div>
        </>
      );
  }
}

/** What about the card is to be mended, and whether the application is what was sealed. */
export function CardChecks({
  problems,
  seal,
  differences,
}: {
  problems: readonly CardProblem[];
  seal: ReadableWorkbook['seal'];
  differences: readonly ShownDifference[];
}): ReactNode {
  return (
    <>
      {problems.length > 0 && (
        <ViewSection title={reviewMessages.problems(problems.length)}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <ProblemList problems={problems} />
            </MessageBarBody>
          </MessageBar>
        </ViewSection>
      )}
      <ViewSection title={reviewMessages.seal}>
        <SealStanding seal={seal} differences={differences} />
      </ViewSection>
    </>
  );
}
