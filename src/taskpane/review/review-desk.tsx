import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { CardReview } from '../../usecases/review/review-view';
import { isCardOf, reviewView } from '../../usecases/review/review-view';
import { useOpenWorkbook } from '../services-context';
import { CardDesk } from './card-desk';
import { MakeCard } from './make-card';
import { reviewMessages } from './messages';
import { useRememberedExpert } from './remembered-expert';
import { UnusableCard } from './unusable-card';

const useStyles = makeStyles({
  none: { display: 'block', padding: tokens.spacingHorizontalL },
  bar: { margin: tokens.spacingHorizontalM },
  button: { display: 'block', marginTop: tokens.spacingVerticalM, whiteSpace: 'normal' },
});

/** Said in place of a card that belongs to somebody else; whoever shares a computer can say who they are. */
function OthersCard({
  review,
  you,
  isMine,
}: {
  review: CardReview;
  you: string;
  isMine: () => void;
}): ReactNode {
  const styles = useStyles();
  const { name } = review.expert;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{reviewMessages.othersTitle}</MessageBarTitle>
        {reviewMessages.others(name, you)}
        <Button className={styles.button} onClick={isMine}>
          {reviewMessages.iAmTheExpert(name)}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

function Desk({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const [expert, remember] = useRememberedExpert();
  const view = useMemo(() => reviewView(workbook), [workbook]);
  switch (view.state) {
    case 'nothingToScore':
      return <Text className={styles.none}>{reviewMessages.nothingToScore}</Text>;
    case 'noCard':
      return (
        <MakeCard workbook={workbook} application={view.application} expert={expert} remember={remember} />
      );
    case 'unusable':
      return <UnusableCard problems={view.problems} />;
    case 'open': {
      const { review } = view;
      if (expert === null || isCardOf(review, expert)) {
        return <CardDesk key={review.expert.name} review={review} workbook={workbook} />;
      }
      return (
        <OthersCard
          review={review}
          you={expert.name}
          isMine={() => {
            remember(review.expert);
          }}
        />
      );
    }
  }
}

/** 评审 over the open workbook: a 评审表 to be made, or to be filled in. */
export function ReviewDesk(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <Desk workbook={workbook} />;
}
