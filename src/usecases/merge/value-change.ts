import { valueListNumber } from '../../model/merged-workbook-keys';
import type { CellValue } from '../../model/ports';
import type { SheetContent, StagedContent } from '../../model/workbook-content';
import type { KeyedList } from './keyed-list';
import { listChange } from './keyed-list-change';
import type { FoundList } from './keyed-list-sheet';
import { locateList } from './keyed-list-sheet';
import type { ValueGroup } from './lists/value-sources';
import { dividedGroups, valueList } from './lists/value-sources';
import { writableText } from './safe-text';

/** What has to be written so that 来源明细 says what it should. */
export interface ValueChange {
  cells: CellValue[];
  /** Sheets to be added. */
  lists: KeyedList[];
}

/** The sheets of 来源明细 of a workbook, each read when it is come to. */
function* valueSheets({
  sheets,
  later = [],
}: StagedContent): Generator<{ found: FoundList; number: number }> {
  function* all(): Generator<SheetContent> {
    yield* sheets.filter(({ kind }) => kind === 'worksheet');
    for (const sheet of later) yield sheet.read();
  }
  for (const sheet of all()) {
    const found = locateList(sheet, (text) => valueListNumber(text) !== null);
    if (found !== null) yield { found, number: valueListNumber(found.key) ?? 1 };
  }
}

/** The application a row is about, by the beginning of its key; null for one that is none of these. */
function groupOf(key: string, groups: ReadonlyMap<string, ValueGroup>): ValueGroup | null {
  for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
    const group = groups.get(key.slice(0, at + 1));
    if (group !== undefined) return group;
  }
  return null;
}

/**
 * Brings 来源明细 of a workbook up to date: applications stay on the sheet they stand on, new ones follow on the last one
 * as far as it takes them, and on new sheets.
 */
export function valueChange(groups: readonly ValueGroup[], content: StagedContent): ValueChange {
  const waiting = new Map(groups.map((group) => [writableText(group.key), group]));
  const changes: CellValue[][] = [];
  let last: { found: FoundList; number: number; own: ValueGroup[] } | null = null;
  let number = 0;
  for (const sheet of valueSheets(content)) {
    if (last !== null) changes.push(listChange(valueList(last.own, last.number), last.found));
    const own = new Set<ValueGroup>();
    for (const key of sheet.found.rows.keys()) {
      const group = groupOf(key, waiting);
      if (group !== null) own.add(group);
    }
    for (const group of own) waiting.delete(writableText(group.key));
    last = { ...sheet, own: [...own] };
    number = Math.max(number, sheet.number);
  }
  const [fitting, ...further] = dividedGroups([...waiting.values()], last?.found.rows.size ?? 0);
  if (last !== null) {
    changes.push(listChange(valueList([...last.own, ...fitting], last.number), last.found));
  }
  const added = last === null && fitting.length > 0 ? [fitting, ...further] : further;
  return { cells: changes.flat(), lists: added.map((own, index) => valueList(own, number + 1 + index)) };
}
