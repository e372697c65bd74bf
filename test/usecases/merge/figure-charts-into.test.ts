import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../../src/filing/cell-text';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { bareSheet } from '../../../src/model/bare-sheet';
import { cellAddress } from '../../../src/model/cell-address';
import type { Submission } from '../../../src/model/submission';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import moeClean from '../../../src/programmes/moe-2023/samples/clean.json';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import type { WorkbookChange } from '../../../src/usecases/state-change';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { chartsSeenIn } from '../../host/file/writing/charts/seen-charts';
import type { SeenChart } from '../../host/file/writing/charts/seen-charts';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

/** A notice that first comes into a merged workbook by a later merge gets the charts of its figures too. */

const NOW = '2026-05-20T09:00:00+08:00';
const LIST = '数据汇总（教育部 2023）';
const CHARTS = '数据汇总图（教育部 2023）';

const EMPTY_PLAN = { programme: 'merge-result', templateVersion: '1', title: '', styles: {}, names: [] };

const names = seededNames(0);
const first = submissionOf({
  file: `${names.park}.xlsx`,
  content: filledContent(seededValues(names, {})),
  receivedAt: '2026-05-10',
});
const ofSecondNotice = submissionOf({
  file: '示例申报书.xlsx',
  content: filledContent(moeClean, 'moe-2023'),
  receivedAt: '2026-05-12',
});

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.content;
}

async function fresh(): Promise<Uint8Array> {
  const merged = mergeFiles([{ kind: 'submission', submission: first }], null, NOW);
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  return writePlan(merged.plan);
}

function again(bytes: Uint8Array, ...submissions: Submission[]) {
  const incoming = submissions.map((submission) => ({ kind: 'submission' as const, submission }));
  const merged = mergeFiles(incoming, contentOf(bytes), NOW);
  if (merged.outcome !== 'changed') throw new Error(merged.outcome);
  return merged;
}

async function carriedOut(bytes: Uint8Array, change: WorkbookChange): Promise<Uint8Array> {
  const patched = await patchPackage(bytes, { ...change, names: [] });
  if (patched.outcome !== 'patched') throw new Error(JSON.stringify(patched));
  return patched.bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'figure-charts-into-'));
const at = (name: string): string => join(folder, `${name}.xlsx`);
const OPENPYXL_SAVES = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])`;
const WRITERS = ['ours', 'openpyxl', 'office', 'taken'];

beforeAll(async () => {
  const bytes = await fresh();
  writeFileSync(at('ours'), bytes);
  runPython(OPENPYXL_SAVES, [at('ours'), at('openpyxl')]);
  convertWithLibreOffice([at('ours')], 'xlsx', join(folder, 'resaved'));
  writeFileSync(at('office'), readFileSync(join(folder, 'resaved', 'ours.xlsx')));
  // Staff have a sheet of their own that is called like the list to come.
  const taken = await carriedOut(bytes, {
    cells: [],
    plan: { ...EMPTY_PLAN, sheets: [bareSheet(LIST, [])] },
  });
  writeFileSync(at('taken'), taken);
  for (const writer of WRITERS) {
    const before = new Uint8Array(readFileSync(at(writer)));
    writeFileSync(at(`${writer}-more`), await carriedOut(before, again(before, ofSecondNotice).change));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Label and share of each bar as the cells say it that a chart refers to. */
function cellsOf(content: WorkbookContent, reference: string): string[] {
  const [, name, column, top, bottom] = /^'(.*)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference) ?? [];
  const sheet = content.sheets.find((candidate) => candidate.name === name);
  const cells = new Map(sheet?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const count = Number(bottom) - Number(top) + 1;
  return Array.from({ length: count }, (_, index) =>
    cellText(cells.get(`${column ?? ''}${Number(top) + index}`) ?? null),
  );
}

describe.each(WRITERS)('a workbook as it was saved: %s', (writer) => {
  const list = writer === 'taken' ? `${LIST}2` : LIST;
  let charts: Record<string, SeenChart[]>;
  let content: WorkbookContent;
  let more: Uint8Array;
  beforeAll(() => {
    more = new Uint8Array(readFileSync(at(`${writer}-more`)));
    charts = chartsSeenIn(at(`${writer}-more`));
    content = contentOf(more);
  });

  test('the charts of the new notice refer to its list under the name it has', () => {
    const added = charts[CHARTS] ?? [];
    expect(added.length).toBeGreaterThan(1);
    for (const { series } of added) {
      for (const { reference, categories, values } of series) {
        expect(reference.startsWith(`'${list}'!`)).toBe(true);
        expect(categories?.startsWith(`'${list}'!`)).toBe(true);
        const shares = cellsOf(content, reference).filter((text) => text !== '');
        expect(values.map(String)).toEqual(shares.map((text) => String(Number(text))));
        expect(cellsOf(content, categories ?? '')).not.toContain('');
      }
    }
    const note = content.sheets.find(({ name }) => name === CHARTS)?.cells[0] ?? null;
    expect(cellText(note)).toContain(`“${list}”`);
  });

  test('the charts that were there are the only ones of their notice', () => {
    const before = chartsSeenIn(at(writer))['数据汇总图'] ?? [];
    const title = ({ title: text }: SeenChart): string => text;
    expect(before.length).toBeGreaterThan(1);
    expect(charts['数据汇总图']?.map(title)).toEqual(before.map(title));
    expect(Object.keys(charts).filter((name) => name.startsWith('数据汇总图'))).toHaveLength(2);
  });

  test('merging again adds nothing', () => {
    const { change } = again(more, ofSecondNotice, first);
    expect(change.plan).toBeNull();
    expect(change.cells).toEqual([]);
  });
});
