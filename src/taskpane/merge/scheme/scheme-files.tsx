import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SCHEME_FIELDS } from '../../../model/scheme-fields';
import { readSchemeWorkbook, schemeSheetNames } from '../../../usecases/scheme/read-scheme-workbook';
import { draftWorkbook, schemeDraft, settledDraft, textOf } from '../../../usecases/scheme/scheme-draft';
import { schemeFileKind, schemeFromFile } from '../../../usecases/scheme/scheme-from-file';
import type { SchemeReading } from '../../../usecases/scheme/scheme-reading';
import { schemeProblems } from '../../../usecases/scheme/scheme-reading';
import { schemeFileName } from '../../../usecases/scheme/scheme-workbook';
import { usePaneMessages, useReport } from '../../pane-messages';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { failureReason } from '../../parts/failure-reason';
import { FilePicker } from '../../parts/file-picker';
import { FoldedSection } from '../../parts/folded-section';
import { XLSX_MEDIA_TYPE } from '../../parts/media-types';
import { ViewSection } from '../../parts/view-section';
import { useOpenWorkbook, useServices, useSessionState } from '../../services-context';
import { schemeViewMessages as words } from './messages';
import type { DraftDesk } from './use-scheme-draft';

const useStyles = makeStyles({
  button: { marginRight: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  bar: { marginTop: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What a file or a sheet said when it was read last. */
interface LastReading {
  source: string;
  reading: SchemeReading;
}

function Sentences({ sentences }: { sentences: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function ReadingReport({ last }: { last: LastReading }): ReactNode {
  const styles = useStyles();
  const { source, reading } = last;
  if (reading.outcome !== 'usable') {
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {words.notOpened(source)}
          <Sentences sentences={schemeProblems(reading)} />
        </MessageBarBody>
      </MessageBar>
    );
  }
  return reading.remarks.length === 0 ? null : (
    <FoldedSection title={words.remarks(reading.remarks.length)}>
      <Sentences sentences={reading.remarks} />
    </FoldedSection>
  );
}

function RestoreExample({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const { announce } = usePaneMessages();
  const [isAsked, setIsAsked] = useState(false);
  const [example] = desk.programme.scoring;
  if (example === undefined) return null;
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          setIsAsked(true);
        }}
      >
        {words.restore}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={words.restoreTitle}
        confirmWord={words.restoreConfirm}
        cancelWord={words.cancel}
        canConfirm
        confirm={() => {
          setIsAsked(false);
          desk.replace(schemeDraft(desk.programme, example));
          announce(words.restored);
        }}
        cancel={() => {
          setIsAsked(false);
        }}
      >
        {words.restoreText}
      </ConfirmDialog>
    </>
  );
}

/** Where schemes come from and go to: files, and the sheet in the open workbook. */
export function SchemeFiles({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const { activity } = useSessionState();
  const { announce, show } = usePaneMessages();
  const report = useReport();
  const open = useOpenWorkbook();
  const [last, setLast] = useState<LastReading | null>(null);
  const { programme, draft } = desk;
  const holdsScheme = open !== null && schemeSheetNames(open.content).length > 0;

  const take = (source: string, reading: SchemeReading): void => {
    setLast({ source, reading });
    if (reading.outcome !== 'usable') return;
    desk.replace(schemeDraft(programme, reading.scheme));
    announce(words.opened(source));
  };
  const pick = async (file: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened =
        schemeFileKind(file.name) === 'workbook'
          ? ({ kind: 'workbook', reading: await services.files.read(bytes) } as const)
          : ({ kind: 'json', text: new TextDecoder().decode(bytes) } as const);
      take(file.name, schemeFromFile(opened, programme));
    } catch (failure) {
      take(file.name, { outcome: 'refused', message: words.notRead(failureReason(failure)) });
    }
  };
  const save = async (): Promise<void> => {
    const [title, version] = [textOf(draft, SCHEME_FIELDS.title), textOf(draft, SCHEME_FIELDS.version)];
    const settled = settledDraft(programme, draft);
    try {
      const bytes = await services.files.make(draftWorkbook(programme, settled));
      await services.deliver({ name: schemeFileName({ title, version }), bytes, mediaType: XLSX_MEDIA_TYPE });
      desk.replace(settled);
      announce(words.saved);
    } catch (failure) {
      show(words.notSaved(failureReason(failure)));
    }
  };
  return (
    <ViewSection title={words.files}>
      <FilePicker
        label={words.pick}
        accept=".xlsx,.json"
        count="one"
        size="small"
        className={styles.button}
        pick={([file]) => {
          if (file !== undefined) void pick(file);
        }}
      >
        {words.pick}
      </FilePicker>
      <Button size="small" className={styles.button} onClick={() => void save()}>
        {words.save}
      </Button>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={activity !== null}
        onClick={() => {
          if (activity !== null) return;
          const settled = settledDraft(programme, draft);
          void services.session.addSheets(draftWorkbook(programme, settled)).then((outcome) => {
            if (report(outcome, words.isPut)) desk.replace(settled);
          });
        }}
      >
        {words.put}
      </Button>
      {holdsScheme && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            take(words.openWorkbook, readSchemeWorkbook(open.content, programme));
          }}
        >
          {words.fromWorkbook}
        </Button>
      )}
      <RestoreExample desk={desk} />
      {last !== null && <ReadingReport last={last} />}
    </ViewSection>
  );
}
