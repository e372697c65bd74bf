import type { DeclarationBlock } from '../model/form';
import { marksFormat } from './conditional-formats';
import { layOutEntry } from './entry-cell';
import { layOutTextRow } from './prose';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';

/** Lays out a printed sentence with the cell that confirms it beside it, and below it what to write there. */
export function layOutDeclaration(draft: SheetDraft, declaration: DeclarationBlock): void {
  const [sentence, tick] = draft.columns.spansOf(declaration);
  if (!sentence || !tick) throw new RangeError(`the declaration ${declaration.key} needs two columns`);
  const row = draft.startRow(ownRowKey(declaration.key, 'sentence'), 0);
  draft.label({ top: row, bottom: row, ...sentence }, declaration.sentence, 'labelLeft');
  layOutEntry(draft, {
    field: declaration.field,
    year: null,
    area: { top: row, bottom: row, ...tick },
    label: { row, column: sentence.left, text: declaration.sentence },
  });
  const { key, note } = declaration.field;
  // What to write there stands beside the sentence: at the end of the sheet nobody would find it.
  if (note !== null) layOutTextRow(draft, ownRowKey(key, 'note'), note, 'note');
  draft.liveFormats.push(marksFormat({ top: row, bottom: row, ...draft.columns.full }));
}
