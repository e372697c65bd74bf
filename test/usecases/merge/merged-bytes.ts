import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { cellText } from '../../../src/filing/cell-text';
import type { Submission } from '../../../src/model/submission';
import type { CellValue } from '../../../src/model/ports';
import type { SheetContent, WorkbookContent } from '../../../src/model/workbook-content';
import type { FilesMerged, IncomingFile } from '../../../src/usecases/merge/merge-files';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { filledContent, sealedContent, submissionOf } from '../../merge/submissions/seeded-file';
import type { SeededNames } from '../../merge/submissions/seeded-values';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

/** Merged workbooks as bytes, and what staff do with them. */

export const NOW = '2026-05-20T09:00:00+08:00';
export const LATER = '2026-05-22T09:00:00+08:00';

export function submitted(
  names: SeededNames,
  over: Parameters<typeof seededValues>[1] = {},
  file = `${names.park}.xlsx`,
): Submission {
  const content = sealedContent(filledContent(seededValues(names, over)), '2026-05-10T09:00:00+08:00');
  return submissionOf({ file, content, receivedAt: '2026-05-13' });
}

export const [one, two, three] = [seededNames(0), seededNames(1), seededNames(2)];
export const first = submitted(one);
export const second = submitted(two);
export const third = submitted(three);
export const newer = {
  ...submitted(one, { 'summary.consortia': [{ ...summaryOf(one), parkIndustry: '海工装备' }] }, '新版.xlsx'),
  lineage: [first.content],
};

function summaryOf(names: SeededNames): Record<string, string> {
  return {
    consortium: names.consortium,
    parkName: names.park,
    parkIndustry: '高端装备制造',
    schoolName: names.school,
    schoolLevel: '高职专科',
    enterpriseName: names.enterprise,
    integrated: '是（省级）',
    contactName: '示例乙',
    contactPost: '秘书处主任',
    contactMobile: '19900000000',
  };
}

export const given = (...submissions: Submission[]): IncomingFile[] =>
  submissions.map((submission) => ({ kind: 'submission', submission }));

/** Every cell looked at asks for the whole workbook; nothing here writes into bytes it has. */
const contents = new WeakMap<Uint8Array, WorkbookContent>();

export function contentOf(bytes: Uint8Array): WorkbookContent {
  const known = contents.get(bytes);
  if (known !== undefined) return known;
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  contents.set(bytes, reading.content);
  return reading.content;
}

export async function fresh(...submissions: Submission[]): Promise<Uint8Array> {
  const merged = mergeFiles(given(...submissions), null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  return writePlan(merged.plan);
}

type Changed = Extract<FilesMerged, { outcome: 'changed' }>;

export function again(bytes: Uint8Array, ...submissions: Submission[]): Changed {
  const merged = mergeFiles(given(...submissions), contentOf(bytes), LATER);
  if (merged.outcome !== 'changed') throw new Error(JSON.stringify(merged).slice(0, 300));
  return merged;
}

export async function carriedOut(
  bytes: Uint8Array,
  cells: readonly CellValue[],
  plan: Changed['change']['plan'] = null,
): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells, plan, names: [] });
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

export async function mergedInto(bytes: Uint8Array, ...submissions: Submission[]): Promise<Uint8Array> {
  const { cells, plan } = again(bytes, ...submissions).change;
  return carriedOut(bytes, cells, plan);
}

export function sheetOf(bytes: Uint8Array, name: string): SheetContent {
  const sheet = contentOf(bytes).sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Texts of a column from its second row on, by the row's first cell. */
export function textsBy(bytes: Uint8Array, name: string, column: number): Map<string, string> {
  const { cells } = sheetOf(bytes, name);
  const at = (row: number, wanted: number): string =>
    cellText(cells.find((cell) => cell.row === row && cell.column === wanted) ?? null);
  const rows = cells.filter((cell) => cell.column === 1 && cell.row > 1).map(({ row }) => row);
  return new Map(rows.map((row) => [at(row, 1), at(row, column)]));
}

export const SUMMARY = '申报汇总表';
export const rowOf = (bytes: Uint8Array, names: SeededNames): number => {
  const cell = sheetOf(bytes, SUMMARY).cells.find(
    ({ column, value }) => column === 1 && value.kind === 'text' && value.text === `app:${names.consortium}`,
  );
  if (cell === undefined) throw new Error(`no row for ${names.consortium}`);
  return cell.row;
};
export const summaryCell = (bytes: Uint8Array, names: SeededNames, column: number): string =>
  cellText(
    sheetOf(bytes, SUMMARY).cells.find(
      (cell) => cell.row === rowOf(bytes, names) && cell.column === column,
    ) ?? null,
  );
export const typed = (bytes: Uint8Array, names: SeededNames, column: number, text: string): CellValue => ({
  place: { sheet: SUMMARY, row: rowOf(bytes, names), column },
  value: { kind: 'text', text },
});

export const NUMBER = 3;
export const INDUSTRIES = 5;
export const PARK_INDUSTRY = 7;
export const REMARK_OF_STAFF = 16;
