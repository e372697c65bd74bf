import { readDocument } from '../../document/reading/read-document';
import type { DocumentOpening } from '../../model/document-import';
import type { FormReading } from './recognise-form';
import { recogniseForm } from './recognise-form';

/**
 * Reads an opened document as the form of a notice.
 *
 * @param asked id of the notice; null to tell it by what the document prints
 */
export function readFormDocument(opening: DocumentOpening, asked: string | null): FormReading {
  return opening.outcome === 'refused' ? opening : recogniseForm(readDocument(opening.parts), asked);
}
