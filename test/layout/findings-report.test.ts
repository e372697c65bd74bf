import { findingsReport } from '../../src/layout/findings-report';
import type { CheckedFile, FindingOutput } from '../../src/model/command-output';
import type { PlannedSheet } from '../../src/model/workbook-plan';

type Seal = Extract<CheckedFile, { status: 'ok' | 'problems' }>['seal'];

function checked(seal: Seal, findings: FindingOutput[] = []): CheckedFile {
  return {
    file: '示例.xlsx',
    status: 'ok',
    programme: 'lianyungang-2026',
    templateVersion: '1',
    reason: null,
    findings,
    coverage: { points: [] },
    seal,
    totals: {},
  };
}

const CODE = 'AAAA-BBBB';
const SEALED_AT = '2026-05-20T09:30:00+08:00';
const MESSAGE = '定稿后有 1 处改动。';
const notSealed: Seal = {
  standing: 'notSealed',
  verificationCode: null,
  sealedAt: null,
  differences: [],
  message: null,
};
const unchanged: Seal = { ...notSealed, standing: 'unchanged', verificationCode: CODE, sealedAt: SEALED_AT };
const changed: Seal = {
  ...unchanged,
  standing: 'changed',
  message: MESSAGE,
  differences: [
    {
      kind: 'changed',
      field: 'overview.staff.total',
      table: null,
      row: null,
      name: null,
      before: '6',
      after: '7'.repeat(400),
      message: '「联合体概况」“人员总数”：定稿时为“6”，现为“7”。',
    },
  ],
};

function textsOf(sheet: PlannedSheet | undefined, row: number): string[] {
  return (sheet?.cells ?? [])
    .filter((cell) => cell.row === row)
    .map(({ value }) => (value.kind === 'text' ? value.text : ''));
}

function sheetsOf(seal: Seal): PlannedSheet[] {
  return findingsReport([checked(seal)]).sheets;
}

describe('the report and 定稿', () => {
  test.each([
    ['not sealed', notSealed, ['未定稿', '', '', '']],
    ['sealed', unchanged, ['已定稿', '2026-05-20 09:30', CODE, '']],
    ['changed since', changed, ['定稿后有改动', '2026-05-20 09:30', CODE, MESSAGE]],
    ['a record nobody can read', null, ['定稿记录无法读取', '', '', '']],
  ])('%s', (_, seal, expected) => {
    const files = sheetsOf(seal).find(({ name }) => name === '文件');
    expect(textsOf(files, 1).slice(-4)).toEqual(['定稿', '定稿时间', '校验码', '说明']);
    expect(textsOf(files, 2).slice(-4)).toEqual(expected);
  });

  test('every change since 定稿 is a row with both values', () => {
    const sheet = sheetsOf(changed).find(({ name }) => name === '定稿后的改动');
    expect(textsOf(sheet, 2)).toEqual([
      '示例.xlsx',
      '「联合体概况」“人员总数”：定稿时为“6”，现为“7”。',
      '6',
      `${'7'.repeat(300)}……`,
    ]);
  });

  test('without a change there is no sheet of changes', () => {
    expect(sheetsOf(unchanged).map(({ name }) => name)).toEqual(['问题清单', '文件']);
  });
});

test('findings come gravest first, each with the sentence it rests on', () => {
  const finding = (severity: FindingOutput['severity'], source: FindingOutput['source']): FindingOutput => ({
    rule: 'R-LYG-40',
    subject: severity,
    severity,
    message: `示例：${severity}`,
    source,
    cells: ['联合体概况!E6'],
    fields: [],
    fix: null,
    answer: null,
  });
  const quoted = { document: '示例〔2026〕1号', quote: '固定办公面积' };
  const findings = [finding('met', quoted), finding('triggered', quoted), finding('error', null)];
  const [sheet] = findingsReport([checked(notSealed, findings)]).sheets;
  expect([2, 3, 4].map((row) => textsOf(sheet, row).slice(3))).toEqual([
    ['示例：error', '', 'R-LYG-40', ''],
    ['示例：triggered', '', 'R-LYG-40', '示例〔2026〕1号：“固定办公面积”'],
    ['示例：met', '', 'R-LYG-40', '示例〔2026〕1号：“固定办公面积”'],
  ]);
});
