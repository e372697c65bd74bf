import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Conflict } from '../../../model/merge';
import { clockOf } from '../../../usecases/clock';
import { clerkChoice } from '../../../usecases/merge/clerk-choice';
import { submissionsMessages as words } from './messages';
import { ReasonField } from './reason-field';
import type { Decide } from './use-decide';
import { useMerging } from './use-merging';

const useStyles = makeStyles({
  actions: { marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
});

/** Where the clerk says whether what was found by labels counts. */
export function Confirming({ conflict, decide }: { conflict: Conflict; decide: Decide }): ReactNode {
  const styles = useStyles();
  const { state } = useMerging();
  const [reason, setReason] = useState('');
  const { candidates } = conflict;
  const isBusy = state.activity !== null;
  const settle = (decision: 'confirm' | 'leaveOut'): void => {
    const chosen = decision === 'confirm' ? (candidates[0]?.id ?? null) : null;
    decide(clerkChoice(conflict, decision, chosen, reason.trim(), clockOf(new Date()).now));
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
            settle('confirm');
          }}
        >
          {words.confirm}
        </Button>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            settle('leaveOut');
          }}
        >
          {words.leaveOut}
        </Button>
      </div>
    </>
  );
}
