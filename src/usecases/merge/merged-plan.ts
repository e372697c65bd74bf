import { bareSheet } from '../../model/bare-sheet';
import type { PlannedBodyRow, PlannedSheet, PlannedStyle, WorkbookPlan } from '../../model/workbook-plan';
import { StyleBook } from '../../layout/styles';
import { keyedListSheet } from './keyed-list-plan';
import { figureChartSheet } from './lists/figure-charts';
import { figureListKey } from './lists/figure-list';
import type { KeyedList } from './keyed-list';
import { REGISTER_SHEET_NAME } from './merged-workbook';
import { mergeOutputMessages } from './messages';
import type { ProgrammeRound } from '../../merge/merge-round';
import { encodeMerge } from './stored-merge';
import type { StoredMerge } from './stored-merge';
import { summarySheet } from './summary-sheet';

/** The very hidden sheet that holds the record of the merge. */
export function recordSheet(stored: StoredMerge, styles: StyleBook): PlannedSheet {
  const style = styles.named('key');
  function* rows(): Generator<PlannedBodyRow> {
    for (const texts of encodeMerge(stored)) {
      yield {
        height: null,
        cells: texts.map((text, column) => ({ column: column + 1, value: { kind: 'text', text }, style })),
      };
    }
  }
  return {
    ...bareSheet(REGISTER_SHEET_NAME, []),
    state: 'veryHidden',
    body: { first: 1, styles: [style], rows: { [Symbol.iterator]: rows } },
  };
}

/** Styles of one plan under names no other plan of the workbook uses. */
function renamed(sheet: PlannedSheet, prefix: string): PlannedSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, style: `${prefix} ${cell.style}` })),
  };
}

function usedStyles(plan: WorkbookPlan, sheet: PlannedSheet, prefix: string): [string, PlannedStyle][] {
  const used = new Set(sheet.cells.map(({ style }) => style));
  return Object.entries(plan.styles)
    .filter(([name]) => used.has(name))
    .map(([name, style]) => [`${prefix} ${name}`, style]);
}

/**
 * Sheets of a merge as a plan: the 汇总表 of each programme, the lists, the record.
 *
 * @param rounds whose 汇总表 is to be laid out
 * @param lists under the names their sheets are to have
 * @param stored null where the record is written otherwise
 * @param charted rounds whose figures are drawn where their list is among the lists
 */
export function mergedPlan(
  rounds: readonly ProgrammeRound[],
  lists: readonly KeyedList[],
  stored: StoredMerge | null,
  charted: readonly ProgrammeRound[] = rounds,
): WorkbookPlan {
  const styles = new StyleBook();
  const summaries = rounds.flatMap((round) => {
    const summary = summarySheet(round);
    return summary === null ? [] : [{ ...summary, prefix: round.programme.id }];
  });
  const listSheets = lists.map((list) => keyedListSheet(list, styles));
  // Charts come with the list they are drawn from: a workbook that has the list keeps the charts it has.
  const names = new Map(lists.map(({ key, name }) => [key, name]));
  const charts = charted.flatMap((round) => {
    const list = names.get(figureListKey(round));
    return list === undefined ? [] : (figureChartSheet(round, list, charted.length > 1, styles) ?? []);
  });
  const records = stored === null ? [] : [recordSheet(stored, styles)];
  return {
    programme: 'merge-result',
    templateVersion: '1',
    title: mergeOutputMessages.title,
    sheets: [
      ...summaries.map(({ sheet, prefix }) => renamed(sheet, prefix)),
      ...listSheets,
      ...charts,
      ...records,
    ],
    styles: {
      ...styles.all(),
      ...Object.fromEntries(summaries.flatMap(({ plan, sheet, prefix }) => usedStyles(plan, sheet, prefix))),
    },
    // No identity: a merged workbook is no application and must never be taken for one.
    names: [],
  };
}
