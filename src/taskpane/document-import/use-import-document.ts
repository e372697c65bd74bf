import { useCallback, useState } from 'react';
import type { DocumentOpening } from '../../model/document-import';
import { failureReason } from '../parts/failure-reason';
import { useServices } from '../services-context';
import { importViewMessages } from './messages';

/** A document as far as it was opened. */
export interface OpenedDocument {
  file: string;
  opening: DocumentOpening;
  /** Counts up with every file, so that what was chosen for one is not held against the next. */
  count: number;
}

/** The document that was chosen. */
export interface ChosenDocument {
  isReading: boolean;
  /** Null before a file was chosen. */
  opened: OpenedDocument | null;
  choose: (file: File) => void;
}

/** Opens one document at a time; one that cannot be opened is an answer like any other. */
export function useImportDocument(): ChosenDocument {
  const { documents } = useServices();
  const [isReading, setIsReading] = useState(false);
  const [opened, setOpened] = useState<OpenedDocument | null>(null);
  const choose = useCallback(
    (file: File) => {
      void (async () => {
        setIsReading(true);
        let opening: DocumentOpening;
        try {
          opening = await documents.open(new Uint8Array(await file.arrayBuffer()));
        } catch (failure) {
          opening = { outcome: 'refused', message: importViewMessages.unreadable(failureReason(failure)) };
        }
        setOpened((before) => ({ file: file.name, opening, count: (before?.count ?? 0) + 1 }));
        setIsReading(false);
      })();
    },
    [documents],
  );
  return { isReading, opened, choose };
}
