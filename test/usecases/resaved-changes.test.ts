import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { STATE_SHEET_NAME } from '../../src/model/keys';
import type { SealStanding } from '../../src/seal/seal-standing';
import { fixWorkbook } from '../../src/usecases/fix-workbook';
import { sealWorkbook } from '../../src/usecases/seal-workbook';
import { convertWithLibreOffice, runPython } from '../setup/run-foreign-program';
import { carriedOut, checkedBytes, NOW, sampleBytes, sampleProgramme, TODAY } from './sample-workbook';

/** Workbooks that were changed by us and then saved by another program. */

const folder = mkdtempSync(join(tmpdir(), 'resaved-'));
const OPENPYXL = join(folder, 'openpyxl');
const LIBREOFFICE = join(folder, 'libreoffice');
const FILES = ['sealed', 'fixed', 'stateless'] as const;
let written: Record<(typeof FILES)[number], Uint8Array>;

const SAVE_AGAIN = `
import openpyxl, sys
folder, *files = sys.argv[1:]
for file in files:
    openpyxl.load_workbook(file).save(folder + '/' + file.rsplit('/', 1)[1])
`;

async function sealedBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const sealed = sealWorkbook(readWorkbook(bytes), { today: TODAY, now: NOW, reasons: [], newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed));
  return carriedOut(bytes, sealed.change);
}

/** An empty workbook whose state sheet was deleted, sealed with reasons for whatever stands open. */
async function sealedWithoutState(): Promise<Uint8Array> {
  const plan = layOutProgramme(sampleProgramme(), { stateRows: [] });
  const sheets = plan.sheets.filter(({ name }) => name !== STATE_SHEET_NAME);
  const bytes = await writePlan({ ...plan, sheets });
  const errors = checkedBytes(bytes).result.findings.filter(
    (finding) => finding.kind === 'rule' && finding.severity === 'error',
  );
  const reasons = [...new Set(errors.map(({ rule }) => `${rule}=示例原因`))];
  const sealed = sealWorkbook(readWorkbook(bytes), { today: TODAY, now: NOW, reasons, newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed));
  return carriedOut(bytes, sealed.change);
}

beforeAll(async () => {
  const mistakes = await sampleBytes('mistakes');
  const fixed = fixWorkbook(readWorkbook(mistakes), { kind: 'all' }, TODAY);
  if (fixed.outcome !== 'fixed') throw new Error(JSON.stringify(fixed));
  written = {
    sealed: await sealedBytes(await sampleBytes('clean')),
    fixed: await carriedOut(mistakes, fixed.change),
    stateless: await sealedWithoutState(),
  };
  for (const name of FILES) writeFileSync(join(folder, `${name}.xlsx`), written[name]);
  const paths = FILES.map((name) => join(folder, `${name}.xlsx`));
  convertWithLibreOffice(paths, 'xlsx', LIBREOFFICE);
  mkdirSync(OPENPYXL);
  runPython(SAVE_AGAIN, [OPENPYXL, ...paths]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (seal: SealStanding | null): string | null =>
  seal !== null && 'code' in seal ? seal.code : null;

describe.each([
  ['LibreOffice', LIBREOFFICE],
  ['openpyxl', OPENPYXL],
])('saved again by %s', (_, saved) => {
  test.each(['sealed', 'stateless'] as const)('the seal of the %s workbook is unchanged', (name) => {
    const { seal } = checkedBytes(readFileSync(join(saved, `${name}.xlsx`)));
    expect(seal?.standing).toBe('unchanged');
    expect(codeOf(seal)).toBe(codeOf(checkedBytes(written[name]).seal));
  });
});

test('LibreOffice computes the totals we wrote beside the fixes', () => {
  const ours = checkedBytes(written.fixed).filing.shownTotals;
  const theirs = checkedBytes(readFileSync(join(LIBREOFFICE, 'fixed.xlsx'))).filing.shownTotals;
  const values = (totals: typeof ours): (string | null)[][] =>
    totals.map(({ total, shown }) => [total, shown]);
  expect(values(theirs)).toEqual(values(ours));
});
