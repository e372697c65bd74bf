import type { WorkbookReading } from '../../model/workbook-content';
import type { FormDocument, FormReading } from '../document-import/recognise-form';
import { copiedFormDocument } from './copied-form-document';
import { isReadWhole, readCopiedForm } from './read-copied-form';
import { readFormWorkbook, whyNoForeignForm } from './read-form-workbook';

function certainOf({ recognised }: FormDocument): number {
  return recognised.values.filter(({ certainty }) => certainty === 'certain').length;
}

/**
 * Reads a workbook of somebody's own as the form of a notice: where the cells of our forms were copied into it, by their
 * layout, and by the printed labels otherwise. Where only some sheets are as they were laid out, whichever way reads
 * more is taken.
 *
 * @param asked id of the notice; null to tell it by what the sheets print
 */
export function readForeignForm(reading: WorkbookReading, asked: string | null): FormReading {
  const isForeign = reading.outcome === 'read' && whyNoForeignForm(reading.content) === null;
  const copied = isForeign ? readCopiedForm(reading.content, asked) : null;
  const document = copied === null ? null : copiedFormDocument(copied, asked);
  if (copied === null || document === null) return readFormWorkbook(reading, asked);
  if (isReadWhole(copied)) return { outcome: 'read', ...document };
  const labelled = readFormWorkbook({ outcome: 'read', content: copied.typed }, asked);
  return labelled.outcome === 'read' && certainOf(labelled) > certainOf(document)
    ? labelled
    : { outcome: 'read', ...document };
}
