import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { templatePlan } from '../../usecases/template-plan';
import { useLayOutRequest } from '../lay-out-request';
import { useReport } from '../pane-messages';
import { useSessionState } from '../services-context';
import { startMessages } from './messages';

const useStyles = makeStyles({
  hint: { display: 'block', margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** 生成表格, and what it will do. */
export function LayOutOffer({ programme }: { programme: Programme }): ReactNode {
  const styles = useStyles();
  const { activity } = useSessionState();
  const { layOut } = useLayOutRequest();
  const report = useReport();
  const shown = templatePlan(programme).sheets.filter(({ state }) => state === 'visible');
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={activity !== null}
        onClick={() => {
          void layOut(programme.id).then((outcome) => report(outcome, startMessages.laidOut));
        }}
      >
        {startMessages.layOut}
      </Button>
      <Text as="p" size={200} className={styles.hint}>
        {startMessages.layOutHint(shown.length)}
      </Text>
    </>
  );
}
