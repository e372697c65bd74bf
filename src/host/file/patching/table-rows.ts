import { cellAddress, parseArea } from '../../../model/cell-address';
import type { PackageDraft } from '../package/package-draft';
import type { CellChanges } from './patch-cells';
import { PatchRefused } from './patch-refused';
import { readRelationships } from '../package/relationships';
import { READING_LIMITS } from '../package/reading-limits';

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
  for (const { kind, target } of readRelationships(draft.opened, part, READING_LIMITS)) {
    if (kind !== 'table' || target === null || !draft.has(target)) continue;
    const text = draft.text(target);
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
