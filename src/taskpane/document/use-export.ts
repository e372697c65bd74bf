import { useState } from 'react';
import type { DocumentFormId } from '../../model/document';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { documentBytes } from '../../usecases/document/document-bytes';
import { printedForm } from '../../usecases/document/printed-form';
import { useAnnounce } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { DOCX_MEDIA_TYPE } from '../parts/media-types';
import { useServices } from '../services-context';
import { documentViewMessages } from './messages';

/** Makes a form as Word document and hands it to the user. */
export interface FormExport {
  isExporting: boolean;
  /** What became of the last one, as a sentence; null before. */
  outcome: string | null;
  run: (form: DocumentFormId) => void;
}

/** The export of a workbook's forms; what writes .docx is loaded with the first one. */
export function useExport(workbook: ReadableWorkbook): FormExport {
  const services = useServices();
  const announce = useAnnounce();
  const [isExporting, setIsExporting] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const exported = async (form: DocumentFormId): Promise<string> => {
    const printed = printedForm(workbook, form);
    if (printed.outcome === 'stopped') return documentViewMessages.notExported(printed.message);
    const bytes = await documentBytes(printed.document);
    await services.deliver({ name: printed.fileName, bytes, mediaType: DOCX_MEDIA_TYPE });
    return documentViewMessages.exported(printed.fileName);
  };
  const run = async (form: DocumentFormId): Promise<void> => {
    setIsExporting(true);
    const sentence = await exported(form).catch((failure: unknown) =>
      documentViewMessages.notExported(failureReason(failure)),
    );
    setIsExporting(false);
    setOutcome(sentence);
    announce(sentence);
  };
  return { isExporting, outcome, run: (form) => void run(form) };
}
