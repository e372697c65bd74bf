import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { useLayOutRequest } from '../lay-out-request';
import { useReport } from '../pane-messages';
import { useSessionState } from '../services-context';
import { startMessages } from './messages';

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalXS, marginRight: tokens.spacingHorizontalXS },
});

/** 生成表格 of one notice. */
export function LayOutOffer({ programme }: { programme: Programme }): ReactNode {
  const styles = useStyles();
  const { activity } = useSessionState();
  const { layOut } = useLayOutRequest();
  const report = useReport();
  return (
    <Button
      size="small"
      appearance="primary"
      className={styles.button}
      disabledFocusable={activity !== null}
      onClick={() => {
        void layOut(programme.id).then((outcome) => report(outcome, startMessages.laidOut));
      }}
    >
      {startMessages.layOut}
    </Button>
  );
}
