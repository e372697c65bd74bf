import type { DocumentOpening, ImportedValue, KeptOut } from '../../model/document-import';
import type { Programme } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';
import type { RequestedWrite } from '../session/requested-write';
import { acceptValues } from './accepted-values';
import type { Acceptance } from './accepted-values';
import { importMessages } from './messages';
import { planImport } from './plan-import';
import type { FormDocument } from './recognise-form';
import { readFormDocument } from './read-form-document';

/** What can be done with a document beside the open workbook. */
export type ImportSource =
  | ({ outcome: 'read' } & FormDocument)
  /** A sentence that says why not. */
  | { outcome: 'stopped'; message: string };

/**
 * Reads a document for a workbook of a notice. The form of another notice is not forced into it: what notices have in
 * common is for the carrying over to say.
 */
export function readForWorkbook(opening: DocumentOpening, programme: Programme): ImportSource {
  const guessed = readFormDocument(opening, null);
  if (guessed.outcome === 'refused') return { outcome: 'stopped', message: guessed.message };
  if (guessed.outcome === 'read' && guessed.programme.id !== programme.id) {
    const [document, open] = [guessed.programme.notice.shortName, programme.notice.shortName];
    return { outcome: 'stopped', message: importMessages.otherNotice(document, open) };
  }
  const reading = readFormDocument(opening, programme.id);
  if (reading.outcome !== 'read') return { outcome: 'stopped', message: reading.message };
  return reading.recognised.values.length === 0
    ? { outcome: 'stopped', message: importMessages.noForm }
    : reading;
}

/** The three groups a document falls into, and what would be written. */
export interface ImportPreview {
  /** Certain, and not yet in the workbook. */
  certain: ImportedValue[];
  /** To be confirmed one by one. */
  doubtful: ImportedValue[];
  /** What the workbook has already, or cannot take. */
  keptOut: KeptOut[];
  /** Everything that is filled in now, what was confirmed included. */
  filled: ImportedValue[];
  write: RequestedWrite | { problem: string };
}

/** How a document would land in the open workbook. */
export function previewImport(
  { recognised }: FormDocument,
  workbook: ReadableWorkbook,
  acceptance: Acceptance,
): ImportPreview {
  const { chosen } = acceptValues(recognised.values, acceptance);
  const { filled, keptOut, write } = planImport(workbook, chosen);
  return {
    certain: filled.filter(({ certainty }) => certainty === 'certain'),
    doubtful: recognised.values.filter(({ certainty }) => certainty === 'doubtful'),
    keptOut,
    filled,
    write,
  };
}
