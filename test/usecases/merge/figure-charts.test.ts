import { unzipSync } from 'fflate';
import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { ClerkChoice } from '../../../src/model/merge';
import type { Submission } from '../../../src/model/submission';
import type {
  ChartFigures,
  ChartTexts,
  PlannedCell,
  PlannedChart,
  WorkbookPlan,
} from '../../../src/model/workbook-plan';
import type { SheetContent } from '../../../src/model/workbook-content';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

/** Figures across applications as a list and as charts, and what becomes of them when more is merged. */

const NOW = '2026-05-20T09:00:00+08:00';
const LIST = '数据汇总';
const CHARTS = '数据汇总图';

function submitted(index: number, over: Parameters<typeof seededValues>[1], receivedAt: string): Submission {
  const names = seededNames(index);
  const content = filledContent(seededValues(names, over));
  return submissionOf({ file: `${names.park}-${receivedAt}.xlsx`, content, receivedAt });
}

const few = submitted(0, { 'outcomes.jointMajors@2025': 4 }, '2026-05-10');
const some = submitted(1, { 'outcomes.jointMajors@2025': 10 }, '2026-05-10');
const many = submitted(2, { 'outcomes.jointMajors@2025': 40 }, '2026-05-10');
const more = submitted(3, { 'outcomes.jointMajors@2025': 80 }, '2026-05-11');

const given = (submissions: readonly Submission[]) =>
  submissions.map((submission) => ({ kind: 'submission' as const, submission }));

function planOf(...submissions: Submission[]): WorkbookPlan {
  const merged = mergeFiles(given(submissions), null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  return merged.plan;
}

async function into(bytes: Uint8Array, submissions: readonly Submission[], choices: ClerkChoice[] = []) {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const clerk = { choices: new Map(choices.map((choice) => [choice.subject, choice])), notes: [] };
  const merged = mergeFiles(given(submissions), reading.content, NOW, clerk);
  if (merged.outcome !== 'changed') throw new Error(merged.outcome);
  const patched = await patchPackage(bytes, { ...merged.change, names: [] });
  if (patched.outcome !== 'patched') throw new Error(patched.outcome);
  return { merged, bytes: patched.bytes };
}

function sheetOf(bytes: Uint8Array, name: string): SheetContent {
  const reading = readWorkbook(bytes);
  const sheet = reading.outcome === 'read' && reading.content.sheets.find((one) => one.name === name);
  if (sheet === false || sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The texts of the row with a key, from its second column on. */
function rowOf(bytes: Uint8Array, sheet: string, key: string): string[] {
  const { cells } = sheetOf(bytes, sheet);
  const row = cells.find((cell) => cell.column === 1 && cellText(cell) === key)?.row;
  const own = cells.filter((cell) => cell.row === row && cell.column > 1);
  return own.map((cell) => cellText(cell));
}

const chartParts = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^xl\/(?:charts|drawings)\//.test(name))
    .map(([name, part]) => [name, new TextDecoder().decode(part)]);

const MAJORS = 'outcomes.jointMajors@2025';

describe('a new workbook', () => {
  const plan = planOf(few, some, many);
  const charts = plan.sheets.find(({ name }) => name === CHARTS)?.charts ?? [];

  /** The cells of a planned list, of its body too. */
  function cellsOf(name: string): Omit<PlannedCell, 'style'>[] {
    const sheet = plan.sheets.find((candidate) => candidate.name === name);
    const first = sheet?.body?.first ?? 1;
    const body = [...(sheet?.body?.rows ?? [])].flatMap(({ cells }, at) =>
      cells.map((cell) => ({ ...cell, row: first + at })),
    );
    return [...(sheet?.cells ?? []), ...body];
  }

  /** What cells of a plan say, as a chart remembers it. */
  function planned({ sheet, area }: ChartTexts | ChartFigures): (string | null)[] {
    const cells = cellsOf(sheet);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => {
      const value = cells.find((cell) => cell.row === area.top + at && cell.column === area.left)?.value;
      if (value?.kind === 'text') return value.text;
      return value?.kind === 'number' ? value.decimal : null;
    });
  }

  const rangesOf = (chart: PlannedChart): (ChartTexts | ChartFigures)[] =>
    chart.kind === 'ranking' ? [chart.categories, chart.scores.figures, chart.below, chart.above] : [];

  test('charts show what stands in the cells they refer to', () => {
    expect(charts.length).toBeGreaterThan(1);
    for (const range of charts.flatMap(rangesOf)) expect(range.cached).toEqual(planned(range));
  });

  test('every figure of the list stands in one chart', () => {
    const keys = cellsOf(LIST).filter(({ row, column }) => row > 1 && column === 1);
    const labels = charts.flatMap(({ categories }) => categories.cached);
    expect(labels).toHaveLength(keys.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('a figure is drawn in per cent of the greatest, because units differ', () => {
    const at = charts.flatMap((chart) =>
      chart.kind === 'ranking'
        ? chart.categories.cached.map((label, index) => ({
            label,
            shares: [chart.scores.figures, chart.below, chart.above].map(({ cached }) => cached[index]),
          }))
        : [],
    );
    expect(at.find(({ label }) => label === '共建专业（2025年）')?.shares).toEqual(['25', '15', '75']);
  });
});

test('when more is merged the charts stay as they are and the cells they show are brought up to date', async () => {
  const before = await writePlan(planOf(few, some, many));
  const { bytes: after } = await into(before, [more]);
  expect(chartParts(before).length).toBeGreaterThan(2);
  expect(chartParts(after)).toEqual(chartParts(before));
  expect(rowOf(after, LIST, MAJORS).slice(-7)).toEqual(['4', '4', '25', '80', '31.3', '26.3', '68.7']);
  const again = await into(after, [more, few]);
  expect(again.merged.change.cells).toEqual([]);
});

test('a figure nobody gives any longer does not keep its old numbers', async () => {
  const before = await writePlan(planOf(few));
  const withdrawn = submitted(0, { 'outcomes.jointMajors@2025': '' }, '2026-05-12');
  const { bytes: after } = await into(before, [withdrawn]);
  expect(rowOf(before, LIST, MAJORS)).toEqual([
    '共建专业（2025年）',
    '2025',
    '个',
    '1',
    '4',
    '4',
    '4',
    '100',
    '0',
    '0',
  ]);
  expect(rowOf(after, LIST, MAJORS)).toEqual(['共建专业（2025年）', '2025', '个', '0']);
});

test('an application that is set aside shows in the heat map no longer, and comes back with the decision', async () => {
  const rival = submitted(4, { 'cover.hostPark': seededNames(0).park }, '2026-05-11');
  const before = await writePlan(planOf(few, rival));
  const opened = await into(before, []);
  const [conflict] = opened.merged.result.conflicts;
  const [first, second] = conflict?.candidates ?? [];
  if (conflict === undefined || first === undefined || second === undefined) throw new Error('no conflict');
  const choice: ClerkChoice = {
    subject: conflict.subject,
    decision: 'keep',
    chosen: first.id,
    considered: [first.id, second.id].sort(),
    reason: '',
    decidedAt: NOW,
  };
  const states = (bytes: Uint8Array): string[] => rowOf(bytes, '观测点覆盖', `app:${second.id}`).slice(1);
  const decided = await into(before, [], [choice]);
  expect(states(before).length).toBeGreaterThan(20);
  expect(states(decided.bytes)).toEqual([]);
  const back = await into(decided.bytes, [], [{ ...choice, decision: 'both', chosen: null }]);
  expect(states(back.bytes)).toEqual(states(before));
});
