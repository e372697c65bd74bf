import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Conflict } from '../../../model/merge';
import { clockOf } from '../../../usecases/clock';
import { clerkChoice } from '../../../usecases/merge/clerk-choice';
import { submissionsMessages as words } from './messages';
import { ReasonField } from './reason-field';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  actions: { marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
});

/** Where the clerk says whether what was found by labels counts. */
export function Confirming({ conflict }: { conflict: Conflict }): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const attempt = useAttempt();
  const [reason, setReason] = useState('');
  const { subject, candidates } = conflict;
  const isBusy = state.activity !== null;
  const decide = (decision: 'confirm' | 'leaveOut'): void => {
    const chosen = decision === 'confirm' ? (candidates[0]?.id ?? null) : null;
    const choice = clerkChoice(conflict, decision, chosen, reason.trim(), clockOf(new Date()).now);
    attempt(() => merging.decide({ subject, choice }), words.decided);
  };
  return (
    <>
      <ReasonField reason={reason} onChange={setReason} />
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          disabled={isBusy}
          onClick={() => {
            decide('confirm');
          }}
        >
          {words.confirm}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            decide('leaveOut');
          }}
        >
          {words.leaveOut}
        </Button>
      </div>
    </>
  );
}
