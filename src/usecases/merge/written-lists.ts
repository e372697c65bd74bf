import { fileOutcomes } from '../../merge/file-outcomes';
import type { WorkbookContent } from '../../model/workbook-content';
import type { KeyedList } from './keyed-list';
import type { FoundList } from './keyed-list-sheet';
import { findList } from './keyed-list-sheet';
import { mergeLists } from './merge-lists';
import { registerRounds } from './register-rounds';
import { settledRows } from './settled-rows';
import { decodeMerge } from './stored-merge';

/** The lists a workbook was written with, by key; made once, as it is asked for every list. */
const known = new WeakMap<WorkbookContent, ReadonlyMap<string, KeyedList>>();

function listsOfRecord(content: WorkbookContent): ReadonlyMap<string, KeyedList> {
  const before = known.get(content);
  if (before !== undefined) return before;
  const decoded = decodeMerge(content);
  const lists: KeyedList[] = [];
  if (decoded.outcome === 'read') {
    const { register } = decoded.stored;
    const rounds = registerRounds(register);
    const files = rounds.flatMap(fileOutcomes);
    lists.push(...mergeLists({ register, rounds, files, drafts: new Map(), notes: new Map() }));
  }
  const byKey = new Map(lists.map((list) => [list.key, list]));
  known.set(content, byKey);
  return byKey;
}

/**
 * A list of a merged workbook as it stands today, its rows where staff sorted them to; null where the workbook has none.
 */
export function writtenList(content: WorkbookContent, key: string): FoundList | null {
  const written = listsOfRecord(content).get(key);
  const found = findList(content, key, written?.name);
  return found === null || written === undefined ? found : settledRows(found, written);
}
