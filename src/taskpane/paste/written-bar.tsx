import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { useReport } from '../pane-messages';
import { useServices, useSessionState } from '../services-context';
import { pasteMessages } from './messages';

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalM } });

/** What was written last, and where. */
export interface WrittenPaste {
  title: string;
  place: CellPlace | null;
}

/** Says what was written, and takes it back as long as nothing else was done since. */
export function WrittenBar({ written, close }: { written: WrittenPaste; close: () => void }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { undoable, activity } = useSessionState();
  const report = useReport();
  const { title, place } = written;
  const isLatest = undoable[undoable.length - 1]?.title === title;
  const undo = async (): Promise<void> => {
    if (report(await session.undo(), pasteMessages.undone)) close();
  };
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>{pasteMessages.written(title)}</MessageBarBody>
      <MessageBarActions>
        {place !== null && (
          <Button
            size="small"
            onClick={() =>
              void session.reveal(place).then((outcome) => report(outcome, pasteMessages.revealed))
            }
          >
            {pasteMessages.reveal}
          </Button>
        )}
        {isLatest && (
          <Button size="small" disabled={activity !== null} onClick={() => void undo()}>
            {pasteMessages.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
