import { plannedCellContent } from '../../filing/plan-content';
import { fillCell } from '../../filing/planned-value';
import { readCell } from '../../filing/read-cell';
import type { ImportedValue } from '../../model/document-import';
import type { Field } from '../../model/field';
import type { FiledValue } from '../../model/filing';

/** What the text of an imported value says, read as a cell of the workbook it is filled into would be. */
export function filedValue(
  { type }: Pick<Field, 'type'>,
  { key, texts }: Pick<ImportedValue, 'key' | 'texts'>,
): FiledValue {
  if (type.kind === 'longText') return { state: 'paragraphs', paragraphs: [...texts] };
  const filling = fillCell(type, key, texts.join('\n'));
  if ('problem' in filling) return { state: 'text', text: texts.join('\n') };
  return readCell(type, plannedCellContent(1, 1, filling.value)).value;
}
