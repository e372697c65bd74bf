import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { STATE_SHEET_NAME } from '../../src/model/keys';
import { decodeState, MAX_CELL_LENGTH } from '../../src/seal/state-store';
import { answerWorkbook } from '../../src/usecases/answer-workbook';
import { checkedFile } from '../../src/usecases/checked-file';
import { sealWorkbook } from '../../src/usecases/seal-workbook';
import { stateChange } from '../../src/usecases/state-change';
import { unsealWorkbook } from '../../src/usecases/unseal-workbook';
import type { FilingState } from '../../src/model/filing-state';
import { compareParts } from '../host/file/compare-parts';
import {
  canonicalLines,
  carriedOut,
  checkedBytes,
  NOW,
  sampleBytes,
  TODAY,
  typedInto,
} from './sample-workbook';

const CLOCK = { today: TODAY, now: NOW };
const LATER = { today: '2026-05-02', now: '2026-05-02T10:00:00+08:00' };
let clean: Uint8Array;
let mistakes: Uint8Array;
let sealedClean: Uint8Array;

function stateOf(bytes: Uint8Array): FilingState {
  const reading = readWorkbook(bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const decoded = decodeState(reading.content);
  if (decoded.outcome !== 'read') throw new Error(decoded.outcome);
  return decoded.state;
}

async function sealed(
  bytes: Uint8Array,
  reasons: readonly string[] = [],
  newRecord = false,
): Promise<{ bytes: Uint8Array; code: string }> {
  const result = sealWorkbook(readWorkbook(bytes), { ...CLOCK, reasons, newRecord });
  if (result.outcome !== 'sealed') throw new Error(JSON.stringify(result));
  return { bytes: await carriedOut(bytes, result.change), code: result.code };
}

async function unsealed(bytes: Uint8Array, reason: string): Promise<Uint8Array> {
  const result = unsealWorkbook(readWorkbook(bytes), reason, LATER);
  if (result.outcome !== 'unsealed') throw new Error(JSON.stringify(result));
  return carriedOut(bytes, result.change);
}

beforeAll(async () => {
  clean = await sampleBytes('clean');
  mistakes = await sampleBytes('mistakes');
  ({ bytes: sealedClean } = await sealed(clean));
});

test('sealing keeps every field, and writes the sheet of the state only', () => {
  expect(canonicalLines(sealedClean)).toEqual(canonicalLines(clean));
  const parts = compareParts(clean, sealedClean);
  const state = readWorkbook(clean);
  if (state.outcome !== 'read') throw new Error(state.message);
  const number = state.content.sheets.findIndex(({ name }) => name === STATE_SHEET_NAME) + 1;
  expect(parts).toEqual({
    added: [],
    removed: [],
    changed: [`xl/worksheets/sheet${number}.xml`],
    sameOrder: true,
  });
});

test('a sealed workbook reads as unchanged, with the 校验码 that was given', async () => {
  const { bytes, code } = await sealed(clean);
  expect(code).toMatch(/^([3479ACDEFHKMPRTX]{4}-){7}[3479ACDEFHKMPRTX]{4}$/);
  expect(checkedFile('a.xlsx', checkedBytes(clean)).seal).toMatchObject({ standing: 'notSealed' });
  expect(checkedFile('a.xlsx', checkedBytes(bytes)).seal).toEqual({
    standing: 'unchanged',
    verificationCode: code,
    sealedAt: NOW,
    differences: [],
    message: null,
  });
  expect(stateOf(bytes).history).toMatchObject([{ event: 'sealed', at: NOW }]);
});

test('the 报送清单 is asked once the filing is sealed, not before', () => {
  const asks = (bytes: Uint8Array): boolean =>
    checkedBytes(bytes).result.findings.some(({ rule }) => rule === 'R-LYG-34');
  expect([asks(clean), asks(sealedClean)]).toEqual([false, true]);
});

test('a sealed workbook is not sealed again', () => {
  const again = sealWorkbook(readWorkbook(sealedClean), { ...CLOCK, reasons: [], newRecord: false });
  expect(again).toMatchObject({ outcome: 'stopped', openErrors: [] });
});

test('errors without a reason stop it, each listed', () => {
  const stopped = sealWorkbook(readWorkbook(mistakes), { ...CLOCK, reasons: [], newRecord: false });
  const errors = checkedBytes(mistakes).result.findings.filter(
    (finding) => finding.kind !== 'measure' && finding.severity === 'error',
  );
  expect(errors.length).toBeGreaterThan(3);
  expect(stopped).toMatchObject({ outcome: 'stopped' });
  expect(stopped.outcome === 'stopped' ? stopped.openErrors : []).toEqual(errors);
});

test('with a reason for every rule it is sealed, and the reasons travel with it', async () => {
  const errors = checkedBytes(mistakes).result.findings.filter(
    (finding) => finding.kind === 'rule' && finding.severity === 'error',
  );
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  const { bytes } = await sealed(
    mistakes,
    rules.map((rule) => `${rule}=示例原因：a=b`),
  );
  const reasons = checkedBytes(bytes).result.findings.flatMap((finding) =>
    finding.kind === 'rule' && rules.includes(finding.rule) ? [finding.answer] : [],
  );
  expect(reasons.length).toBeGreaterThanOrEqual(errors.length);
  expect(new Set(reasons)).toEqual(new Set(['示例原因：a=b']));
});

test('one reason that fits nothing keeps everything as it is', () => {
  const result = sealWorkbook(readWorkbook(clean), {
    ...CLOCK,
    reasons: ['R-LYG-37=示例'],
    newRecord: false,
  });
  expect(result).toMatchObject({
    outcome: 'stopped',
    message: expect.stringContaining('R-LYG-37') as string,
  });
});

test('a fault of the workbook cannot be talked away', async () => {
  const reading = readWorkbook(await sampleBytes('clean'));
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const content = {
    ...reading.content,
    sheets: reading.content.sheets.filter(({ name }) => name !== '封面'),
  };
  const lost = { outcome: 'read', content } as const;
  expect(sealWorkbook(lost, { ...CLOCK, reasons: [], newRecord: false }).outcome).toBe('stopped');
  const talked = sealWorkbook(lost, { ...CLOCK, reasons: ['WORKBOOK-sheetMissing=示例'], newRecord: false });
  expect(talked).toMatchObject({ outcome: 'stopped', message: expect.stringContaining('修复') as string });
});

test('what changed after the seal is told field by field', async () => {
  const changed = await typedInto(sealedClean, {
    'overview.staff.total': { kind: 'number', decimal: '99' },
    'cover.region': { kind: 'blank' },
    'members.enterprises.employees': { kind: 'number', decimal: '1' },
  });
  const { seal, status } = checkedFile('a.xlsx', checkedBytes(changed));
  expect(status).toBe('problems');
  expect(seal).toMatchObject({ standing: 'changed', sealedAt: NOW });
  expect(seal?.differences.map(({ kind, field, after, row }) => ({ kind, field, after, row }))).toEqual([
    { kind: 'removed', field: 'cover.region', after: null, row: null },
    { kind: 'changed', field: 'overview.staff.total', after: '99', row: null },
    { kind: 'changed', field: 'members.enterprises.employees', after: '1', row: 1 },
  ]);
  expect(seal?.differences.map(({ message }) => message)[1]).toMatch(
    /^「联合体概况」“人员总数”：定稿时为“\d+”，现为“99”。$/,
  );
});

test('解除定稿 keeps reasons, ticks and history', async () => {
  const answered = answerWorkbook(readWorkbook(sealedClean), {
    ...CLOCK,
    reasons: ['R-LYG-35=示例原因'],
    checklist: [{ rule: 'R-LYG-34', confirmed: true }],
  });
  if (answered.outcome !== 'answered') throw new Error(JSON.stringify(answered));
  const before = await carriedOut(sealedClean, answered.change);
  expect(checkedBytes(before).result.findings.some(({ rule }) => rule === 'R-LYG-34')).toBe(false);
  expect(checkedBytes(before).seal?.standing).toBe('unchanged');

  const after = await unsealed(before, '示例更正');
  const [was, is] = [stateOf(before), stateOf(after)];
  expect(is).toMatchObject({
    stage: 'fill',
    snapshot: null,
    answers: was.answers,
    confirmations: was.confirmations,
  });
  expect(is.history).toMatchObject([
    { event: 'sealed', reason: null },
    { event: 'unsealed', at: LATER.now, reason: '示例更正', digest: was.snapshot?.digest },
  ]);
  expect(canonicalLines(after)).toEqual(canonicalLines(before));
  expect(unsealWorkbook(readWorkbook(after), '示例', LATER).outcome).toBe('stopped');
  const again = await sealed(after);
  expect(stateOf(again.bytes).history).toHaveLength(3);
});

test('nothing of a longer record is left behind by a shorter one', async () => {
  const { programme, content, filing } = checkedBytes(sealedClean);
  const answer = {
    subject: 'R-LYG-37:示例',
    rule: 'R-LYG-37',
    reason: '示例'.repeat(MAX_CELL_LENGTH),
    answeredAt: NOW,
  };
  const longer = { ...filing.state, answers: [answer] };
  const long = await carriedOut(sealedClean, stateChange(programme, content, longer));
  expect(stateOf(long)).toEqual(longer);
  const short = await carriedOut(long, stateChange(programme, checkedBytes(long).content, filing.state));
  expect(stateOf(short)).toEqual(filing.state);
  const rowsOf = (bytes: Uint8Array): number[] => {
    const state = checkedBytes(bytes).content.sheets.find(({ name }) => name === STATE_SHEET_NAME);
    return (state?.cells ?? []).filter(({ column }) => column === 1).map(({ row }) => row);
  };
  expect(rowsOf(long).length).toBeGreaterThan(rowsOf(short).length);
  expect(rowsOf(short)).toEqual(rowsOf(sealedClean));
});

describe('a damaged record', () => {
  const damaged = (): Promise<Uint8Array> =>
    carriedOut(clean, {
      cells: [
        { place: { sheet: STATE_SHEET_NAME, row: 3, column: 3 }, value: { kind: 'text', text: '|{}|' } },
      ],
      plan: null,
    });

  test('is not overwritten unasked', async () => {
    const reading = readWorkbook(await damaged());
    expect(sealWorkbook(reading, { ...CLOCK, reasons: [], newRecord: false }).outcome).toBe('stopped');
    expect(unsealWorkbook(reading, '示例', CLOCK).outcome).toBe('stopped');
    expect(
      answerWorkbook(reading, { ...CLOCK, reasons: [], checklist: [{ rule: 'R-LYG-34', confirmed: true }] })
        .outcome,
    ).toBe('stopped');
    expect(checkedFile('a.xlsx', checkedBytes(await damaged())).seal).toBeNull();
  });

  test('gives way to a new one on request', async () => {
    const { bytes } = await sealed(await damaged(), [], true);
    expect(checkedBytes(bytes).seal?.standing).toBe('unchanged');
  });
});

test('a workbook that lost the sheet of the state gets a new one, hidden', () => {
  const reading = readWorkbook(clean);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const sheets = reading.content.sheets.filter(({ name }) => name !== STATE_SHEET_NAME);
  const result = sealWorkbook(
    { outcome: 'read', content: { ...reading.content, sheets } },
    { ...CLOCK, reasons: [], newRecord: false },
  );
  if (result.outcome !== 'sealed') throw new Error(JSON.stringify(result));
  expect(result.change.cells).toEqual([]);
  expect(result.change.plan?.sheets.map(({ name, state }) => ({ name, state }))).toEqual([
    { name: STATE_SHEET_NAME, state: 'veryHidden' },
  ]);
});
