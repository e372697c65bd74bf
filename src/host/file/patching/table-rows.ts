import { cellAddress, parseArea } from '../../../model/cell-address';
import { MarkupEdits, withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import type { PackageDraft } from '../package/package-draft';
import { READING_LIMITS } from '../package/reading-limits';
import { readRelationships } from '../package/relationships';
import { grownReferences } from './grown-ranges';
import type { Growth } from './grown-ranges';
import type { CellChanges } from './patch-cells';
import { PatchRefused } from './patch-refused';

/** The table parts (列表) of a sheet. */
function tablesOf(draft: PackageDraft, part: string): MarkupText[] {
  return readRelationships(draft.opened, part, READING_LIMITS).flatMap(({ kind, target }) =>
    kind !== 'table' || target === null || !draft.has(target) ? [] : [draft.text(target)],
  );
}

/**
 * Refuses to write into header or totals rows of tables (列表): a table part repeats their texts, and Excel repairs a
 * file in which the two differ.
 *
 * @param part entry name of the sheet
 */
export function refuseTableRows(
  draft: PackageDraft,
  part: string,
  sheet: string,
  changes: CellChanges,
): void {
  for (const text of tablesOf(draft, part)) {
    const attributes = text.attributes(text.root());
    const area = parseArea(attributes.get('ref') ?? '');
    if (area === null) continue;
    const firstBody = area.top + Number(attributes.get('headerRowCount') ?? 1);
    const lastBody = area.bottom - Number(attributes.get('totalsRowCount') ?? 0);
    for (const [row, columns] of changes) {
      if (row < area.top || row > area.bottom || (row >= firstBody && row <= lastBody)) continue;
      for (const column of columns.keys()) {
        if (column < area.left || column > area.right) continue;
        throw new PatchRefused('tableHeader', { sheet, row, column }, cellAddress(row, column));
      }
    }
  }
}

/**
 * Lets the tables (列表) of a sheet, with what filters and sorts them, reach over rows that stand right below. One with
 * totals ends with these.
 *
 * @param part entry name of the sheet
 */
export function growTables(draft: PackageDraft, part: string, growths: readonly Growth[]): void {
  for (const text of tablesOf(draft, part)) {
    const root = text.root();
    if (Number(text.attributes(root).get('totalsRowCount') ?? 0) > 0) continue;
    const edits = new MarkupEdits();
    const grow = (element: MarkupElement): void => {
      const before = text.attributes(element).get('ref') ?? '';
      const after = grownReferences(before, growths);
      if (after !== before) edits.replace(element.tag, withAttribute(text.slice(element.tag), 'ref', after));
    };
    grow(root);
    for (const child of text.children(root.content)) {
      if (child.local !== 'autoFilter' && child.local !== 'sortState') continue;
      grow(child);
      for (const sorted of text.children(child.content)) if (sorted.local === 'sortState') grow(sorted);
    }
    draft.change(text, edits.apply(text.xml));
  }
}
