import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import { Coverage } from '../../src/model/coverage';
import type { CoverageState } from '../../src/model/coverage';
import { catalogueFields } from '../../src/model/catalogue';
import type { FieldType } from '../../src/model/field';
import type { PointEntryRole, PointTable } from '../../src/model/form';
import type { Programme } from '../../src/model/programme';
import fc from 'fast-check';
import { arbitraryFiling } from '../check/arbitrary-filing';
import type { PlainRow, PlainValues } from '../check/build-filing';
import { answered, buildFiling, unreadable } from '../check/build-filing';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';

function coverageOf(values: PlainValues, programme: Programme = exampleProgramme): Coverage {
  const filing = buildFiling(programme, values);
  return computeCoverage(programme, filing, new FilingIndex(filing));
}

function pointOf(code: string | null, values: PlainValues) {
  const point = coverageOf(values).points.find(({ point: found }) => found === code);
  if (point === undefined) throw new Error(`no point ${code ?? 'deduction'}`);
  return point;
}

function material(points: string[], pages: PlainRow = { pageFrom: 1, pageTo: 4 }): PlainValues {
  return { materials: [{ number: '3', title: '示例章程', points, ...pages }] };
}

const BOTH_YEARS: PlainValues = {
  'outcomes.teachers.persons@2025': 3,
  'outcomes.teachers.persons@2026': 4,
  'outcomes.teachers.hours@2025': 30,
  'outcomes.teachers.hours@2026': answered('不适用'),
};
const TEXT: PlainValues = { 'plan.content': ['成立示例理事会。'] };
const NO_COMMITMENT = Object.fromEntries(Object.entries(BOTH_YEARS).filter(([key]) => key.endsWith('2025')));

interface Row {
  name: string;
  point: string | null;
  values: PlainValues;
  state: CoverageState;
  reasons: string[];
}

const rows: Row[] = [
  {
    name: 'A: every figure in every year, an answer in words included',
    point: '1.2',
    values: BOTH_YEARS,
    state: 'complete',
    reasons: [],
  },
  {
    name: 'A: a base without a commitment',
    point: '1.2',
    values: NO_COMMITMENT,
    state: 'partial',
    reasons: ['「办学成效」中2项缺2026年（承诺）数据：“企业兼职教师（人次）”、“企业兼职教师（课时数）”'],
  },
  {
    name: 'A: a text without figures',
    point: '1.2',
    values: TEXT,
    state: 'partial',
    reasons: ['「办学成效」中2项未填：“企业兼职教师（人次）”、“企业兼职教师（课时数）”'],
  },
  {
    name: 'A: material does not stand for figures',
    point: '1.2',
    values: { ...NO_COMMITMENT, ...material(['1.2']) },
    state: 'partial',
    reasons: ['「办学成效」中2项缺2026年（承诺）数据：“企业兼职教师（人次）”、“企业兼职教师（课时数）”'],
  },
  {
    name: 'A: nothing',
    point: '1.1',
    values: {},
    state: 'missing',
    reasons: ['「联合体概况」的“产业园区总产值”未填', '「成员学校」没有填写任何一行'],
  },
  {
    name: 'A: what cannot be read speaks for nothing',
    point: '1.1',
    values: { 'overview.output@2025': unreadable('约30亿元', 'approximate', '30') },
    state: 'missing',
    reasons: ['「联合体概况」的“产业园区总产值”填写的内容无法识别', '「成员学校」没有填写任何一行'],
  },
  {
    name: 'A: a column with a row still to come',
    point: '1.1',
    values: {
      'overview.output@2025': 30,
      schools: [{ name: '示例学校', level: '中职' }, { name: '示范学校' }],
    },
    state: 'partial',
    reasons: ['「成员学校」有1行未填“学校层次”'],
  },
  {
    name: 'B: tables give a part only',
    point: '2.2',
    values: { enterprises: [{ name: '示例公司' }] },
    state: 'partial',
    reasons: ['所填内容只能说明一部分，还需在支撑材料目录中列明材料和页码'],
  },
  {
    name: 'B: with material and pages',
    point: '2.2',
    values: { enterprises: [{ name: '示例公司' }], ...material(['2.2']) },
    state: 'complete',
    reasons: [],
  },
  {
    name: 'C: a text alone',
    point: '2.1',
    values: TEXT,
    state: 'partial',
    reasons: [
      '仅有文字说明（“建设规划和建设内容”），还需在支撑材料目录中列明材料和页码（如理事会章程）',
      '未写明依据所在的段落，或材料编号和页码',
    ],
  },
  {
    name: 'C: a text that names its place is still a text alone',
    point: '2.1',
    values: { ...TEXT, 'points.p2_1.basis': '第1段' },
    state: 'partial',
    reasons: ['仅有文字说明（“建设规划和建设内容”），还需在支撑材料目录中列明材料和页码（如理事会章程）'],
  },
  {
    name: 'C: material without pages',
    point: '2.1',
    values: { ...TEXT, ...material(['2.1'], { pageFrom: 4 }) },
    state: 'partial',
    reasons: ['材料3未注明起止页码'],
  },
  {
    name: 'C: material with pages, its point written as clerks do',
    point: '2.1',
    values: { ...TEXT, ...material(['1.2', '观测点２．１']) },
    state: 'complete',
    reasons: [],
  },
  {
    name: 'C: nothing',
    point: '2.1',
    values: material(['2.2']),
    state: 'missing',
    reasons: ['没有可以说明该观测点的填报内容，也未列入支撑材料目录'],
  },
  {
    name: 'the deduction item: confirmed',
    point: null,
    values: { 'promise.confirmed': true },
    state: 'complete',
    reasons: [],
  },
  {
    name: 'the deduction item: denied',
    point: null,
    values: { 'promise.confirmed': false },
    state: 'missing',
    reasons: ['「申报承诺」的“各成员单位近3年内未发生过重大违规事件。”未确认'],
  },
];

/** The example with the columns of a point table that say where the material is. */
const withOwnMaterial: Programme = {
  ...exampleProgramme,
  forms: exampleProgramme.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      sheets: section.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.map((block) =>
          block.kind === 'pointTable'
            ? {
                ...block,
                columns: (['foundation', 'commitment', 'materials', 'pages'] as const).map(ownColumn),
              }
            : block,
        ),
      })),
    })),
  })),
};

function ownColumn(role: PointEntryRole): PointTable['columns'][number] {
  const type: FieldType =
    role === 'materials' ? { kind: 'list', maxItems: null } : { kind: 'text', maxLength: null };
  const field = {
    printId: null,
    label: role,
    type,
    filledBy: 'applicant',
    basis: 'inferred',
    note: null,
  } as const;
  return { key: role, label: role, width: 10, content: { kind: 'entry', role, field } };
}

const PARTS_ALONE = '所填内容只能说明一部分，还需在支撑材料目录中列明材料和页码';

describe('coverage by what stands beside a point', () => {
  const enterprises: PlainValues = { enterprises: [{ name: '示例公司' }] };
  test.each<[string, string, PlainValues, CoverageState, string[]]>([
    [
      'B: material and pages',
      '2.2',
      { ...enterprises, 'points.p2_2.materials': ['05'], 'points.p2_2.pages': '3-5' },
      'complete',
      [],
    ],
    [
      'B: material without pages',
      '2.2',
      { ...enterprises, 'points.p2_2.materials': ['05', '06'], 'points.p2_2.pages': '见附件' },
      'partial',
      ['对照表中的材料05、06未填页码'],
    ],
    [
      'B: pages of no material',
      '2.2',
      { ...enterprises, 'points.p2_2.materials': answered('无'), 'points.p2_2.pages': '3-5' },
      'partial',
      [PARTS_ALONE],
    ],
    [
      'C: material and pages',
      '2.1',
      { 'points.p2_1.materials': ['05'], 'points.p2_1.pages': '第3页' },
      'complete',
      [],
    ],
    [
      'C: a base alone',
      '2.1',
      { 'points.p2_1.foundation': '四、第3段' },
      'partial',
      ['仅有文字说明（“2.1 foundation”），还需在支撑材料目录中列明材料和页码（如理事会章程）'],
    ],
    [
      'A: a commitment does not stand for figures',
      '1.2',
      { 'points.p1_2.commitment': '四、第3段' },
      'partial',
      ['「办学成效」中2项未填：“企业兼职教师（人次）”、“企业兼职教师（课时数）”'],
    ],
  ])('%s', (_, code, values, state, reasons) => {
    const { points } = coverageOf(values, withOwnMaterial);
    expect(points.find(({ point }) => point === code)).toMatchObject({ state, reasons });
  });

  test('names a piece once that both tables name', () => {
    const { points } = coverageOf(
      { ...material(['2.1']), 'points.p2_1.materials': ['3', '4'] },
      withOwnMaterial,
    );
    expect(points.find(({ point }) => point === '2.1')?.materials).toEqual(['3', '4']);
  });

  test('points of strength C have one cell for base and commitment', () => {
    const keys = catalogueFields(withOwnMaterial).map(({ field }) => field.key);
    expect(keys).toContain('points.p1_2.commitment');
    expect(keys).not.toContain('points.p2_1.commitment');
    expect(keys).toContain('points.p2_1.foundation');
  });
});

describe('coverage', () => {
  test.each(rows)('$name', ({ point, values, state, reasons }) => {
    expect(pointOf(point, values)).toMatchObject({ state, reasons });
  });

  test('names the material and the cells that speak, filled or not', () => {
    const { materials, evidence } = pointOf('2.1', { ...TEXT, ...material(['2.1']) });
    expect(materials).toEqual(['3']);
    expect(evidence).toEqual([
      { field: 'plan.content', year: null, cell: { sheet: '建设规划', row: 2, column: 3 }, present: true },
    ]);
    const years = pointOf('1.2', NO_COMMITMENT).evidence.slice(0, 2);
    expect(years.map(({ year, present }) => [year, present])).toEqual([
      [2025, true],
      [2026, false],
    ]);
  });

  test('keeps the order of the notice, and counts a point nothing is mapped to as wanting material', () => {
    const programme = { ...exampleProgramme, evidence: [] };
    const { points } = coverageOf({ ...TEXT, ...material(['1.1', '7.其他']) }, programme);
    expect(points.map(({ point, state }) => [point, state])).toEqual([
      ['1.1', 'complete'],
      ['1.2', 'missing'],
      ['2.1', 'missing'],
      ['2.2', 'missing'],
      [null, 'complete'],
    ]);
  });

  test('has a reason exactly where a point is not complete, whatever is filled in', () => {
    fc.assert(
      fc.property(arbitraryFiling(exampleProgramme), (filing) => {
        const coverage = computeCoverage(exampleProgramme, filing, new FilingIndex(filing));
        expect(Coverage.parse(coverage)).toEqual(coverage);
        for (const { state, reasons } of coverage.points)
          expect(reasons.length > 0).toBe(state !== 'complete');
      }),
      { numRuns: 100 },
    );
  });
});
