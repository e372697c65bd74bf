import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReport } from '../pane-messages';
import { useServices, useSessionState } from '../services-context';
import { partMessages } from './messages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  latest: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});

/** The latest change that can be taken back, and what takes it back; nothing where there is none. */
export function UndoBar(): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity, undoable } = useSessionState();
  const report = useReport();
  const change = undoable[undoable.length - 1];
  if (change === undefined) return null;
  return (
    <div className={styles.root}>
      <Text className={styles.latest}>{partMessages.latest(change.title)}</Text>
      <Button
        size="small"
        disabled={activity !== null}
        onClick={() => {
          void session.undo().then((outcome) => report(outcome, partMessages.undone));
        }}
      >
        {partMessages.undo}
      </Button>
    </div>
  );
}
