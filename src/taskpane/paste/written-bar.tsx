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
import { UndoThis } from '../parts/undo-this';
import { useServices } from '../services-context';
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
  const report = useReport();
  const { title, place } = written;
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
        <UndoThis title={title} undone={pasteMessages.undone} close={close} />
      </MessageBarActions>
    </MessageBar>
  );
}
