import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  button: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  question: { display: 'block', marginBottom: tokens.spacingVerticalM },
});

/** 解除定稿: asks for the reason first. */
export function UnsealRequest({
  isBusy,
  unseal,
}: {
  isBusy: boolean;
  unseal: (reason: string) => void;
}): ReactNode {
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  return (
    <>
      <Button
        className={styles.button}
        disabled={isBusy}
        onClick={() => {
          setReason('');
        }}
      >
        {sealViewMessages.unseal}
      </Button>
      <ConfirmDialog
        isOpen={reason !== null}
        title={sealViewMessages.unsealTitle}
        confirmWord={sealViewMessages.unseal}
        cancelWord={sealViewMessages.cancel}
        canConfirm={!isBusy && reason !== null && reason.trim() !== ''}
        confirm={() => {
          unseal(reason ?? '');
          setReason(null);
        }}
        cancel={() => {
          setReason(null);
        }}
      >
        <Text className={styles.question}>{sealViewMessages.unsealQuestion}</Text>
        <Field label={sealViewMessages.unsealReason} hint={sealViewMessages.unsealReasonHint} required>
          <Textarea
            rows={3}
            value={reason ?? ''}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
      </ConfirmDialog>
    </>
  );
}
