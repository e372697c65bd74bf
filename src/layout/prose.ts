import type { ProseBlock } from '../model/form';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';
import type { StyleName } from './styles';

/** Begins a row with one text over the whole width. */
export function layOutTextRow(draft: SheetDraft, key: string, text: string, style: StyleName): number {
  const row = draft.startRow(key, 0);
  draft.label({ top: row, bottom: row, ...draft.columns.full }, text, style);
  return row;
}

/** A block's title behind which its note is printed; a title the sheet's heading already says is left out. */
export function blockTitle(draft: SheetDraft, title: string, note: string | null): string {
  return `${draft.heading.endsWith(title) ? '' : title}${note ?? ''}`;
}

/** Lays out printed text that nobody fills in. */
export function layOutProse(draft: SheetDraft, prose: ProseBlock): void {
  if (prose.heading !== null) layOutTextRow(draft, ownRowKey(prose.key, 'heading'), prose.heading, 'heading');
  prose.paragraphs.forEach((paragraph, index) => {
    layOutTextRow(draft, ownRowKey(prose.key, `paragraph${index + 1}`), paragraph, 'prose');
  });
}
