import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { documentFiles } from '../host/file/document/document-files';
import { portableFiles } from '../host/file/pdf/portable-files';
import { workbookFiles } from '../host/file/workbook-files';
import { momentInWords } from '../model/moment-in-words';
import type { OpenedHost } from '../selfcheck/user-hand';
import { browserMemory } from '../taskpane/entry/browser-memory';
import { downloadFile } from '../taskpane/entry/download-file';
import type { PaneServices } from '../taskpane/pane-services';
import { ConfirmDialog } from '../taskpane/parts/confirm-dialog';
import { PaneTheme } from '../taskpane/pane-theme';
import { TaskPane } from '../taskpane/task-pane';
import { CellGuidance } from './cell-guidance';
import { workbenchMessages } from './messages';
import type { OpenDocument } from './open-document';
import { SpreadsheetFrame } from './spreadsheet-frame';
import { useDroppedFile } from './use-dropped-file';
import { useRegionKeys } from './use-region-keys';
import { useWorkbench, type Question } from './use-workbench';
import { WorkbenchToolbar } from './workbench-toolbar';

const MANUAL_ADDRESS = 'manual/index.html';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(340px, 27vw, 450px)',
    gridTemplateRows: 'minmax(0, 1fr)',
  },
  sheet: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto', minWidth: 0 },
  pane: { minWidth: 0, height: '100%' },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** Hardly anybody runs 自检: what it needs is fetched then. */
async function openScratchWorkbook(): Promise<OpenedHost> {
  const { openScratchSpreadsheet } = await import('../host/embedded/self-check/open-scratch-spreadsheet');
  return openScratchSpreadsheet();
}

function servicesOf({ session }: OpenDocument): PaneServices {
  return {
    session,
    files: workbookFiles,
    documents: documentFiles,
    portables: portableFiles,
    deliver: (file) => {
      downloadFile(file);
      return Promise.resolve();
    },
    manualAddress: MANUAL_ADDRESS,
    host: { name: workbenchMessages.title, version: '', platform: window.navigator.userAgent },
    memory: browserMemory,
    requests: null,
    hide: null,
    openScratchWorkbook,
  };
}

function Asked({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer: (isConfirmed: boolean) => void;
}): ReactNode {
  const words = {
    discard: [workbenchMessages.discardTitle, workbenchMessages.discard, workbenchMessages.keep],
    recover: [workbenchMessages.recoveryTitle, workbenchMessages.recover, workbenchMessages.forget],
    loss: [workbenchMessages.lossTitle, workbenchMessages.lossConfirm, workbenchMessages.keep],
  } as const;
  const [title, confirm, refuse] = words[question.kind];
  return (
    <ConfirmDialog
      isOpen
      canConfirm
      // Dismissing the offer in passing must not throw away what was kept.
      mustChoose={question.kind === 'recover'}
      title={title}
      confirmWord={confirm}
      cancelWord={refuse}
      confirm={() => {
        onAnswer(true);
      }}
      cancel={() => {
        onAnswer(false);
      }}
    >
      {question.kind === 'discard' && workbenchMessages.discardText}
      {question.kind === 'recover' &&
        workbenchMessages.recoveryText(question.kept.name, momentInWords(question.kept.keptAt))}
      {question.kind === 'loss' && (
        <>
          <Text block>{workbenchMessages.lossText}</Text>
          <ul>
            {question.notKept.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </ConfirmDialog>
  );
}

/** The product without Excel: a spreadsheet, the pane beside it, and files by picker, drop and download. */
export function WorkbenchPage(): ReactNode {
  return (
    <PaneTheme memory={browserMemory}>
      <Workbench />
    </PaneTheme>
  );
}

function Workbench(): ReactNode {
  const styles = useStyles();
  const control = useWorkbench();
  const { source, document, notice, question } = control;
  const isFileOver = useDroppedFile(control.openFile);
  const page = useRef<HTMLDivElement>(null);
  useRegionKeys(page);
  const services = useMemo(() => (document === null ? null : servicesOf(document)), [document]);
  return (
    <div ref={page} className={styles.page} lang="zh-CN">
      <WorkbenchToolbar
        name={source.name}
        isUnsaved={control.isUnsaved}
        isBusy={control.isBusy || document === null}
        manualAddress={MANUAL_ADDRESS}
        onNew={control.startNew}
        onOpen={(file) => {
          control.openFile([file]);
        }}
        onSample={control.openSample}
        onSave={control.save}
      />
      <div>
        {notice !== null && (
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={workbenchMessages.close}
                  icon={<DismissRegular />}
                  onClick={control.dismissNotice}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <div className={styles.body}>
        <div className={styles.sheet}>
          <SpreadsheetFrame source={source} onOpened={control.opened} onFailed={control.failed} />
          <CellGuidance document={document} />
        </div>
        <aside className={styles.pane} aria-label={workbenchMessages.pane}>
          {services !== null && <TaskPane key={services.session.kind + source.name} services={services} />}
        </aside>
      </div>
      {question !== null && <Asked question={question} onAnswer={control.answer} />}
      {isFileOver && (
        <div className={styles.drop}>
          <Text size={600}>{workbenchMessages.dropHere}</Text>
        </div>
      )}
    </div>
  );
}
