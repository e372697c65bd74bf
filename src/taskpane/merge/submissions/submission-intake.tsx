import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { GivenFile } from '../../../usecases/merge/intake/offered-files';
import { usePaneMessages } from '../../pane-messages';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { DropZone } from '../../parts/drop-zone';
import { FilePicker } from '../../parts/file-picker';
import { ViewSection } from '../../parts/view-section';
import { useRoundDesk } from '../round-desk';
import { readSentence } from './given-counts';
import { droppedFiles, givenFiles } from './given-files';
import { submissionsMessages as words } from './messages';
import { ReadingBar } from './reading-bar';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  button: { marginRight: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  after: { display: 'flex', alignItems: 'center', marginTop: tokens.spacingVerticalS },
  grow: { flexGrow: 1 },
});

/** What staff may be sent; what cannot be read gets a sentence. */
const OFFERED = '.xlsx,.xlsm,.xltx,.zip,.xls,.et,.rar,.wps';

/** Where applications come in: files, folders and archives, by picker or by dropping them. */
export function SubmissionIntake(): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const { announce } = usePaneMessages();
  const attempt = useAttempt();
  const [isAsking, setIsAsking] = useState(false);
  const { activity, view } = state;
  const { elsewhere } = useRoundDesk();
  const read = async (files: readonly GivenFile[]): Promise<void> => {
    const known = await merging.read(files);
    announce(known === null ? words.noFiles : readSentence(known));
  };
  const pick = (files: readonly File[]): void => {
    attempt(() => read(givenFiles(files)));
  };
  const isBusy = activity !== null;
  return (
    <ViewSection title={words.intake}>
      <DropZone
        takeFiles={pick}
        takeTransfer={(transfer) => {
          const dropped = droppedFiles(transfer);
          attempt(async () => read(await dropped));
        }}
      >
        <FilePicker
          label={words.pickFiles}
          accept={OFFERED}
          count="many"
          className={styles.button}
          isBusy={isBusy}
          pick={pick}
        >
          {words.pickFiles}
        </FilePicker>
        <FilePicker
          label={words.pickFolder}
          accept=""
          count="folder"
          className={styles.button}
          isBusy={isBusy}
          pick={pick}
        >
          {words.pickFolder}
        </FilePicker>
        {elsewhere.length > 0 && (
          <Button
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => {
              attempt(() => read(elsewhere));
            }}
          >
            {words.takeElsewhere(elsewhere.length)}
          </Button>
        )}
        <Text size={200} className={styles.note}>
          {words.dropHint}
        </Text>
      </DropZone>
      {activity?.kind === 'reading' && (
        <ReadingBar
          activity={activity}
          stop={() => {
            merging.stop();
          }}
        />
      )}
      {(view !== null || activity?.kind === 'working') && (
        <div className={styles.after}>
          <div className={styles.grow}>
            {activity?.kind === 'working' && <Spinner size="tiny" label={words.working} />}
          </div>
          {view !== null && (
            <Button
              size="small"
              appearance="subtle"
              disabled={isBusy}
              onClick={() => {
                setIsAsking(true);
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={words.clearAsk}
        confirmWord={words.clear}
        cancelWord={words.keep}
        canConfirm
        confirm={() => {
          setIsAsking(false);
          attempt(() => merging.clear());
        }}
        cancel={() => {
          setIsAsking(false);
        }}
      >
        {words.clearText}
      </ConfirmDialog>
    </ViewSection>
  );
}
