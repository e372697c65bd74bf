import type { ReadDocument } from '../../document/reading/document-tree';
import {
  guessProgramme,
  possibleProgrammes,
  programmeLikeness,
} from '../../document/reading/guess-programme';
import { readingMessages } from '../../document/reading/messages';
import { recogniseDocument } from '../../document/reading/recognise-document';
import type { RecognisedDocument } from '../../model/document-import';
import type { Programme } from '../../model/programme';
import { findProgramme, programmes } from '../../programmes/registry';
import { importMessages } from './messages';

/** A document or foreign workbook read as the form of a notice. */
export interface FormDocument {
  programme: Programme;
  /** Whether the notice was told by the document itself. */
  guessed: boolean;
  recognised: RecognisedDocument;
}

export type FormRecognition =
  | ({ outcome: 'read' } & FormDocument)
  /** Nobody can say whose form it is, or it holds none. */
  | { outcome: 'stopped'; message: string };

export type FormReading =
  | FormRecognition
  /** The file cannot be opened. */
  | { outcome: 'refused'; message: string };

/** From what share of its print on another notice is said to be the likelier one. */
const LIKELIER = 0.3;

/**
 * Recognises the form of a notice in the words of a document.
 *
 * @param asked id of the notice; null to tell it by what the document prints
 */
export function recogniseForm(document: ReadDocument, asked: string | null): FormRecognition {
  const programme = asked === null ? guessProgramme(document, programmes()) : findProgramme(asked);
  if (programme === null) return { outcome: 'stopped', message: importMessages.notGuessed };
  const recognised = recogniseDocument(document, programme);
  if (recognised.values.length === 0 && recognised.unread.length > 0 && asked === null) {
    return { outcome: 'stopped', message: importMessages.noForm };
  }
  const [likeliest] = programmeLikeness(document, programmes());
  const isOther =
    asked !== null &&
    likeliest !== undefined &&
    likeliest.share >= LIKELIER &&
    likeliest.programme.id !== programme.id &&
    !possibleProgrammes(document, programmes()).includes(programme);
  const remarks = [
    ...(asked === null ? [importMessages.guessed(programme.notice.shortName)] : []),
    ...(isOther
      ? [readingMessages.wrongProgramme(programme.notice.shortName, likeliest.programme.notice.shortName)]
      : []),
    ...recognised.notes.map(({ kind, count }) => readingMessages.notes[kind](count)),
    ...recognised.remarks,
  ];
  return { outcome: 'read', programme, guessed: asked === null, recognised: { ...recognised, remarks } };
}
