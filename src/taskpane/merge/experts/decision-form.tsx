import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { ConflictDecision } from '../../../model/scorecard';
import { expertsViewMessages as words } from './messages';

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  field: { marginTop: tokens.spacingVerticalXS },
  reason: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

type Decision = ConflictDecision['decision'];

interface Props {
  /** What was decided before; null without. */
  before: Pick<ConflictDecision, 'decision' | 'reason'> | null;
  decide: (decision: Decision, reason: string) => void;
  /** Null where the form stays. */
  cancel: (() => void) | null;
}

function chosenIn(value: string): Decision | null {
  return value === 'recused' || value === 'cleared' ? value : null;
}

/** Where the organiser decides; nothing counts before both decision and reason are there. */
export function DecisionForm({ before, decide, cancel }: Props): ReactNode {
  const styles = useStyles();
  const [decision, setDecision] = useState<Decision | null>(before?.decision ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [isAsked, setIsAsked] = useState(false);
  const written = reason.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (decision === null || written === '') {
      setIsAsked(true);
      return;
    }
    setIsAsked(false);
    if (cancel === null) {
      setDecision(null);
      setReason('');
    }
    decide(decision, written);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={words.decision}
        {...(isAsked && decision === null ? { validationMessage: words.decisionMissing } : {})}
      >
        <RadioGroup
          layout="horizontal"
          value={decision ?? ''}
          onChange={(_, { value }) => {
            setDecision(chosenIn(value));
          }}
        >
          <Radio value="recused" label={words.decisions.recused} />
          <Radio value="cleared" label={words.decisions.cleared} />
        </RadioGroup>
      </Field>
      <Field
        className={styles.field}
        label={words.reason}
        {...(isAsked && written === '' ? { validationMessage: words.reasonMissing } : {})}
      >
        <Input
          className={styles.reason}
          value={reason}
          autoComplete="off"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button className={styles.button} type="submit" size="small" appearance="primary">
          {words.save}
        </Button>
        {cancel !== null && (
          <Button className={styles.button} size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
