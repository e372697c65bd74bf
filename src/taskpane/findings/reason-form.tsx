import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findingsMessages } from './messages';

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  actions: { marginTop: tokens.spacingVerticalS },
  second: { marginLeft: tokens.spacingHorizontalS },
});

interface Props {
  /** The reason kept so far; empty where there is none. */
  initial: string;
  isBusy: boolean;
  save: (reason: string) => void;
  cancel: () => void;
}

/** Where somebody writes why a finding is passed. */
export function ReasonForm({ initial, isBusy, save, cancel }: Props): ReactNode {
  const styles = useStyles();
  const [reason, setReason] = useState(initial);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(reason);
      }}
    >
      <Field label={findingsMessages.reason} hint={findingsMessages.reasonHint}>
        <Textarea
          value={reason}
          rows={3}
          resize="vertical"
          autoFocus
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={isBusy || reason.trim() === ''}>
          {findingsMessages.saveReason}
        </Button>
        <Button className={styles.second} onClick={cancel}>
          {findingsMessages.cancel}
        </Button>
      </div>
    </form>
  );
}
