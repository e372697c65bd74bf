import type { ProgrammeRound } from '../../merge/merge-round';
import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import type { KeyedList } from './keyed-list';
import { mergedPlan } from './merged-plan';

/** The name itself, or with the first number behind it that no sheet has yet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}

/** Sheets of these lists and of 汇总表 a workbook does not have yet, under names it does not have either. */
export function addedSheets(
  newRounds: readonly ProgrammeRound[],
  newLists: readonly KeyedList[],
  rounds: readonly ProgrammeRound[],
  content: WorkbookContent,
): WorkbookPlan {
  const taken = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  // Charts refer to lists by the names of their sheets, which are settled before.
  const lists = newLists.map((list) => ({ ...list, name: freeName(list.name, taken) }));
  const plan = mergedPlan(newRounds, lists, null, rounds);
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, name: freeName(sheet.name, taken) })) };
}
