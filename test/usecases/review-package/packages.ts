import { contentOfPlan } from '../../../src/filing/plan-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { ConflictDecision, Expert } from '../../../src/model/scorecard';
import { PACKAGE_ROWS, givenColumnKey } from '../../../src/model/review-package-keys';
import { SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../../../src/model/scorecard-keys';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';
import { makeReviewPackage } from '../../../src/usecases/review-package/make-review-package';
import type { ReviewRound, RoundOpened, Submission } from '../../../src/usecases/review-package/review-round';
import { assignmentOf, openRound } from '../../../src/usecases/review-package/review-round';
import type { CardsRead } from '../../../src/usecases/review/read-cards';
import { readCards } from '../../../src/usecases/review/read-cards';
import { application } from '../review/scored-workbooks';
import type { Typed } from '../review/scored-workbooks';
import { NOW, TODAY } from '../sample-workbook';

export const EXPERT: Expert = { name: '示例专家甲', unit: '' };

/** Submissions of so many consortia. */
export async function submissions(
  id: string,
  count: number,
): Promise<(Submission & { bytes: Uint8Array })[]> {
  const all: (Submission & { bytes: Uint8Array })[] = [];
  for (let number = 1; number <= count; number += 1) {
    const named: Record<string, string> = id.startsWith('lianyungang')
      ? { 'overview.name': `示例联合体${number}` }
      : { 'identity.consortium': `示例联合体${number}` };
    const bytes = await application(id, named);
    all.push({ file: `申报${number}.xlsx`, bytes, reading: readWorkbook(bytes) });
  }
  return all;
}

export function tryRound(given: readonly Submission[], scheme: ScoringScheme | null = null): RoundOpened {
  return openRound(given, { today: TODAY, now: NOW, scheme });
}

export function roundOf(given: readonly Submission[], scheme: ScoringScheme | null = null): ReviewRound {
  const opened = tryRound(given, scheme);
  if (opened.outcome !== 'opened') throw new Error(opened.message);
  return opened.round;
}

export function packagePlan(
  round: ReviewRound,
  expert: Expert = EXPERT,
  decisions: readonly ConflictDecision[] = [],
): WorkbookPlan {
  const made = makeReviewPackage(round, assignmentOf(round, expert, decisions));
  if (made.outcome !== 'made') throw new Error(made.message);
  return made.plan;
}

const textAt = (sheet: PlannedSheet, row: number, column: number): string => {
  const value = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value?.kind === 'text' ? value.text : '';
};

function rowOf(sheet: PlannedSheet, key: string): number {
  const cell = sheet.cells.find(({ column, row }) => column === 1 && textAt(sheet, row, 1) === key);
  if (cell === undefined) throw new Error(`no row ${key} on ${sheet.name}`);
  return cell.row;
}

function columnOf(sheet: PlannedSheet, key: string): number | null {
  return sheet.cells.find(({ column, row }) => row === 1 && textAt(sheet, 1, column) === key)?.column ?? null;
}

function rowKeyOf(key: string): string {
  if (key === 'deduction') return SCORECARD_ROWS.deduction;
  if (key === 'recusal') return SCORECARD_ROWS.recusal;
  if (key === 'recusalReason') return PACKAGE_ROWS.recusalReason;
  return key.startsWith('!') ? vetoRowKey(key.slice(1)) : pointRowKey(key);
}

/**
 * A package after its expert typed into it.
 *
 * @param typed by the application's number, by point `1.1`, by veto `!16.1`, `deduction`, `recusal`, `recusalReason`
 */
export function filledPackage(plan: WorkbookPlan, typed: ReadonlyMap<number, Typed>): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    const written = new Map<string, PlannedValue>();
    for (const [number, answers] of typed) {
      const column = columnOf(sheet, givenColumnKey(number));
      if (column === null) continue;
      for (const [key, value] of Object.entries(answers)) {
        written.set(`${rowOf(sheet, rowKeyOf(key))}/${column}`, value);
      }
    }
    const cells = sheet.cells.map((cell) => ({
      ...cell,
      value: written.get(`${cell.row}/${cell.column}`) ?? cell.value,
    }));
    return { ...sheet, cells };
  });
  return { ...plan, sheets };
}

/** The cards of a package as a host would read it; nothing is written. */
export function cardsOfPackage(
  plan: WorkbookPlan,
  change: (content: WorkbookContent) => WorkbookContent = (content) => content,
  file = '评审包.xlsx',
): Extract<CardsRead, { outcome: 'read' }> {
  const content = change(contentOfPlan(plan));
  const read = readCards(file, { outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read;
}
