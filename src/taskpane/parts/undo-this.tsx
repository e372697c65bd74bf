import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReport } from '../pane-messages';
import { useServices, useSessionState } from '../services-context';
import { partMessages } from './messages';

interface Props {
  /** What the change is called where changes can be taken back. */
  title: string;
  /** Said once it is taken back. */
  undone: string;
  close: () => void;
}

/** Takes one change back; offered as long as nothing else was done since. */
export function UndoThis({ title, undone, close }: Props): ReactNode {
  const { session } = useServices();
  const { undoable, activity } = useSessionState();
  const report = useReport();
  if (undoable[undoable.length - 1]?.title !== title) return null;
  const undo = async (): Promise<void> => {
    if (report(await session.undo(), undone)) close();
  };
  return (
    <Button size="small" disabled={activity !== null} onClick={() => void undo()}>
      {partMessages.undo}
    </Button>
  );
}
