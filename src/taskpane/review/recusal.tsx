import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answerValue } from '../../usecases/review/judgement-values';
import type { CardReview } from '../../usecases/review/review-view';
import { ViewSection } from '../parts/view-section';
import { ConflictList } from './conflict-notice';
import { reviewMessages } from './messages';
import type { CardActions } from './use-card-actions';

const useStyles = makeStyles({
  note: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
  fault: { display: 'block', color: tokens.colorPaletteRedForeground1 },
  form: { marginTop: tokens.spacingVerticalS },
});

/** 回避: an expert declares it with the reason; whether it is so, the organiser decides. */
export function Recusal({ review, actions }: { review: CardReview; actions: CardActions }): ReactNode {
  const styles = useStyles();
  const { claimed, reason: given } = review.recusal;
  const [reason, setReason] = useState(given);
  const places = review.places.recusal;
  const what = reviewMessages.recusal;
  if (claimed.state === 'yes') {
    return (
      <ViewSection title={what}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{reviewMessages.declared(given)}</MessageBarBody>
        </MessageBar>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            const title = reviewMessages.withdrawTitle;
            void actions.answer({ what, title }, places, { given: answerValue(null), remark: '' });
          }}
        >
          {reviewMessages.withdraw}
        </Button>
      </ViewSection>
    );
  }
  return (
    <ViewSection title={what}>
      <Text className={styles.note}>{reviewMessages.recusalNote}</Text>
      {claimed.state === 'unclear' && (
        <Text className={styles.fault}>{reviewMessages.unclearAnswer(claimed.raw)}</Text>
      )}
      <ConflictList conflicts={review.conflicts} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          const title = reviewMessages.recusalTitle;
          void actions.answer({ what, title }, places, { given: answerValue(true), remark: reason });
        }}
      >
        <Field label={reviewMessages.recusalReason}>
          <Textarea
            value={reason}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <Button type="submit" className={styles.button} disabledFocusable={reason.trim() === ''}>
          {reviewMessages.declare}
        </Button>
      </form>
    </ViewSection>
  );
}
