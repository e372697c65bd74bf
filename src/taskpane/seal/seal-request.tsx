import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  note: {
    display: 'block',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: 'block', marginBottom: tokens.spacingVerticalS },
});

interface Props {
  /** Open errors stand in the way of it. */
  errors: number;
  warnings: number;
  /** `new` where the record kept so far cannot be read: 定稿 then gives it up, which the question says. */
  record: 'kept' | 'new';
  isBusy: boolean;
  seal: () => void;
}

/** 定稿: asks once more. */
export function SealRequest({ errors, warnings, record, isBusy, seal }: Props): ReactNode {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const word = record === 'new' ? sealViewMessages.sealAnew : sealViewMessages.seal;
  return (
    <>
      <Text className={styles.note}>{sealViewMessages.explanation}</Text>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || errors > 0}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {word}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={sealViewMessages.sealTitle}
        confirmWord={word}
        cancelWord={sealViewMessages.cancel}
        canConfirm={!isBusy}
        confirm={() => {
          setIsAsking(false);
          seal();
        }}
        cancel={() => {
          setIsAsking(false);
        }}
      >
        <Text className={styles.line}>{sealViewMessages.sealQuestion}</Text>
        {record === 'new' && <Text className={styles.line}>{sealViewMessages.newRecordQuestion}</Text>}
        {warnings > 0 && <Text>{sealViewMessages.sealWithWarnings(warnings)}</Text>}
      </ConfirmDialog>
    </>
  );
}
