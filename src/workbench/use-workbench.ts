import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoticeSample } from '../usecases/overview/offered-samples';
import { failureReason } from '../taskpane/parts/failure-reason';
import { downloadFile } from '../taskpane/entry/download-file';
import type { OpenDocument, DocumentSource, SourceFound } from './open-document';
import { EMPTY_SOURCE, sourceOfFile, sourceOfRecovered, sourceOfSample } from './open-document';
import { workbenchMessages } from './messages';
import type { KeptWorkbook } from './recovery-store';
import { findKeptWorkbook, forgetKeptWorkbook } from './recovery-store';
import { makeFile } from './save-document';
import { UnsavedWork } from './unsaved-work';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Something the user has to decide before the workbench goes on. */
export type Question =
  | { kind: 'discard'; next: () => Promise<SourceFound> }
  | { kind: 'recover'; kept: KeptWorkbook }
  | { kind: 'loss'; notKept: readonly string[]; bytes: Uint8Array };

/** A sentence above the spreadsheet. */
export interface Notice {
  intent: 'success' | 'warning' | 'error';
  text: string;
}

/** What the workbench shows, and what it can be asked to do. */
export interface WorkbenchControl {
  source: DocumentSource;
  document: OpenDocument | null;
  isUnsaved: boolean;
  isBusy: boolean;
  question: Question | null;
  notice: Notice | null;
  opened: (document: OpenDocument) => void;
  failed: (reason: string) => void;
  startNew: () => void;
  openFile: (files: readonly File[]) => void;
  openSample: (sample: NoticeSample) => void;
  save: () => void;
  answer: (isConfirmed: boolean) => void;
  dismissNotice: () => void;
}

const found = (source: DocumentSource): SourceFound => ({ outcome: 'found', source });

/** The workbench without its looks: which workbook is open, what of it is in no file, what is being asked. */
export function useWorkbench(): WorkbenchControl {
  const [source, setSource] = useState<DocumentSource>(EMPTY_SOURCE);
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const unsaved = useRef<UnsavedWork | null>(null);
  const isRecovered = useRef(false);

  const show = useCallback((next: DocumentSource) => {
    unsaved.current?.stop();
    unsaved.current = null;
    setDocument(null);
    setUnsaved(false);
    // A new object every time: the same sample opened twice starts afresh.
    setSource({ ...next });
  }, []);

  const load = useCallback(
    async (next: () => Promise<SourceFound>) => {
      setBusy(true);
      setNotice(null);
      try {
        const loaded = await next();
        if (loaded.outcome === 'refused') setNotice({ intent: 'error', text: loaded.message });
        else show(loaded.source);
      } catch (error) {
        setNotice({ intent: 'error', text: workbenchMessages.notStarted(failureReason(error)) });
      } finally {
        setBusy(false);
      }
    },
    [show],
  );

  const loadAfterAsking = useCallback(
    (next: () => Promise<SourceFound>) => {
      if (unsaved.current?.isUnsaved === true) setQuestion({ kind: 'discard', next });
      else void load(next);
    },
    [load],
  );

  useEffect(() => {
    void findKeptWorkbook().then((kept) => {
      if (kept.outcome === 'found') setQuestion({ kind: 'recover', kept: kept.kept });
      else if (kept.outcome === 'unreadable') {
        setNotice({ intent: 'warning', text: workbenchMessages.recoveryUnreadable });
        void forgetKeptWorkbook();
      }
    });
  }, []);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (unsaved.current?.isUnsaved === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
    };
  }, []);

  const opened = useCallback((shown: OpenDocument) => {
    setDocument(shown);
    const work = new UnsavedWork(shown, (standing) => {
      setUnsaved(standing.isUnsaved);
      if (!standing.isKept) setNotice({ intent: 'warning', text: workbenchMessages.autosaveFailed });
    });
    unsaved.current = work;
    if (isRecovered.current) work.markUnsaved();
    isRecovered.current = false;
  }, []);

  const failed = useCallback((reason: string) => {
    setNotice({ intent: 'error', text: workbenchMessages.notStarted(reason) });
  }, []);

  const handOut = useCallback(async (name: string, bytes: Uint8Array) => {
    downloadFile({ name, bytes, mediaType: XLSX_TYPE });
    await unsaved.current?.saved();
    setNotice({ intent: 'success', text: workbenchMessages.saved(name) });
  }, []);

  const save = useCallback(async () => {
    if (document === null) return;
    setBusy(true);
    setNotice(null);
    try {
      const made = await makeFile(document);
      if (made.outcome === 'stopped') setNotice({ intent: 'error', text: made.message });
      else if (made.notKept.length > 0) {
        setQuestion({ kind: 'loss', notKept: made.notKept, bytes: made.bytes });
      } else await handOut(document.name, made.bytes);
    } catch (error) {
      setNotice({ intent: 'error', text: workbenchMessages.notSaved(failureReason(error)) });
    } finally {
      setBusy(false);
    }
  }, [document, handOut]);

  const answer = useCallback(
    (isConfirmed: boolean) => {
      setQuestion(null);
      if (question === null) return;
      switch (question.kind) {
        case 'discard':
          if (!isConfirmed) return;
          void forgetKeptWorkbook();
          void load(question.next);
          return;
        case 'recover':
          if (isConfirmed) {
            isRecovered.current = true;
            void load(async () => found(await sourceOfRecovered(question.kept)));
          } else void forgetKeptWorkbook();
          return;
        case 'loss':
          if (isConfirmed && document !== null) void handOut(document.name, question.bytes);
      }
    },
    [document, handOut, load, question],
  );

  return {
    source,
    document,
    isUnsaved,
    isBusy,
    question,
    notice,
    opened,
    failed,
    startNew: useCallback(() => {
      loadAfterAsking(() => Promise.resolve(found(EMPTY_SOURCE)));
    }, [loadAfterAsking]),
    openFile: useCallback(
      (files: readonly File[]) => {
        const [file, ...others] = files;
        if (file === undefined || others.length > 0) {
          setNotice({ intent: 'error', text: workbenchMessages.oneFileOnly });
          return;
        }
        loadAfterAsking(async () => sourceOfFile(file.name, new Uint8Array(await file.arrayBuffer())));
      },
      [loadAfterAsking],
    ),
    openSample: useCallback(
      (sample: NoticeSample) => {
        loadAfterAsking(async () => found(await sourceOfSample(sample)));
      },
      [loadAfterAsking],
    ),
    save: useCallback(() => void save(), [save]),
    answer,
    dismissNotice: useCallback(() => {
      setNotice(null);
    }, []),
  };
}
