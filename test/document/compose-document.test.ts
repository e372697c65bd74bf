import { composeDocument } from '../../src/document/compose-document';
import { groupRuns } from '../../src/document/group-runs';
import { cellText, paragraphText } from '../../src/document/printed-text';
import type { FillValues } from '../../src/model/command-output';
import type { DocumentFormId } from '../../src/model/document';
import type { YearTable } from '../../src/model/form';
import {
  blocksOf,
  DRAFT,
  filingOf,
  FINAL,
  formsOnPaper,
  printed,
  programmesOnPaper,
  requireProgramme,
  tablesOf,
} from './printed-samples';

const lianyungang = requireProgramme('lianyungang-2026');
const moe = requireProgramme('moe-2023');
const shandong = requireProgramme('shandong-2023');

/** Texts of the cells that show a field, at a year where it has years. */
function shown(
  programme: typeof moe,
  values: FillValues | null,
  field: string,
  year: number | null = null,
  form: DocumentFormId = 'recommendation',
): string[] {
  return tablesOf(printed(programme, values, form)).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.sources.some((source) => source.field === field && source.year === year) ? [cellText(cell)] : [],
      ),
    ),
  );
}

describe('cells of the print that hold more than a value', () => {
  test.each<[string, FillValues, string, number | null, string]>([
    ['a blank cell shows its unit', {}, 'outcomes.jointMajors', 2022, '个'],
    [
      'a figure stands in front of it',
      { 'outcomes.jointMajors@2022': 12 },
      'outcomes.jointMajors',
      2022,
      '12个',
    ],
    [
      'a unit already written is not repeated',
      { 'outcomes.jointMajors@2022': '12个' },
      'outcomes.jointMajors',
      2022,
      '12个',
    ],
    [
      'an answer in words stands alone',
      { 'outcomes.jointMajors@2022': '无' },
      'outcomes.jointMajors',
      2022,
      '无',
    ],
    ['a blank text shows its limit', {}, 'outcomes.demandPlatform', 2022, '（不超过200字）'],
    [
      'a text stands instead of it',
      { 'outcomes.demandPlatform@2022': '示例' },
      'outcomes.demandPlatform',
      2022,
      '示例',
    ],
    ['a limit behind a label stands in the blank cell', {}, 'overview.policy', null, '（不超过500字）'],
    ['a text takes its place', { 'overview.policy': '示例' }, 'overview.policy', null, '示例'],
    [
      'a suffix stands behind the value',
      { 'overview.secretariat.area': 260.5 },
      'overview.secretariat.area',
      null,
      '260.5㎡',
    ],
    ['and alone in a blank cell', {}, 'overview.secretariat.area', null, '㎡'],
    [
      'two numbers below one header',
      { 'overview.members.colleges.count': 2, 'overview.members.colleges.students': 1200 },
      'overview.members.colleges.students',
      null,
      '2（1200）',
    ],
    [
      'only the first of them',
      { 'overview.members.colleges.count': 2 },
      'overview.members.colleges.count',
      null,
      '2',
    ],
    ['none of them', {}, 'overview.members.colleges.count', null, ''],
    [
      'two numbers parted by a stroke',
      { 'outcomes.research.conversionRate@2022': 65, 'outcomes.research.income@2022': 320 },
      'outcomes.research.income',
      2022,
      '65/320',
    ],
    [
      'only the second of them',
      { 'outcomes.research.income@2022': 320 },
      'outcomes.research.income',
      2022,
      '/320',
    ],
    ['neither', {}, 'outcomes.research.income', 2022, ''],
  ])('%s', (_name, values, field, year, text) => {
    expect(shown(moe, values, field, year)).toEqual([text]);
  });
});

test('the declaration stands below the text and never says what was denied', () => {
  const lines = (answer: string | null): string[] | undefined =>
    shown(
      lianyungang,
      { 'features.content': ['示例一', '示例二'], 'features.declaration': answer },
      'features.content',
    )[0]?.split('\n');
  const sentence = '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。';
  expect(lines('是')).toEqual(['示例一', '示例二', sentence]);
  expect(lines(null)).toEqual(['示例一', '示例二', sentence]);
  expect(lines('否')).toEqual(['示例一', '示例二', `${sentence}（填报：否）`]);
});

test('a column no notice prints stands as prompt above the name', () => {
  const values = { 'members.others': [{ name: '示例研究院', category: '科研机构' }, { name: '示例学会' }] };
  expect(shown(lianyungang, values, 'members.others.name')).toEqual(['科研机构\n示例研究院', '示例学会']);
  expect(shown(lianyungang, values, 'members.others.nature')).toEqual(['', '']);
});

test('two columns of ours that are one of the print share its cell', () => {
  const values = {
    'plan.consortia': [{ name: '示例联合体', founding: '2023年6月', foundingForm: '召开成立大会' }],
  };
  expect(shown(shandong, values, 'plan.consortia.founding', null, 'plan')).toEqual([
    '2023年6月\n召开成立大会',
  ]);
  const header = tablesOf(printed(shandong, null, 'plan'))
    .at(-1)
    ?.rows[0]?.cells.map(cellText);
  expect(header).toHaveLength(8);
  expect(header?.at(-1)).toBe('拟成立时间及形式');
});

test.each([0, 1, 2, 7])('a table has as many rows as are filled: %i', (count) => {
  const rows = Array.from({ length: count }, (_, index) => ({ name: `示例企业${index + 1}` }));
  const table = tablesOf(printed(lianyungang, { 'members.enterprises': rows })).find(
    ({ key }) => key === 'members.enterprises',
  );
  const names = table?.rows
    .slice(1, -1)
    .map(({ cells }) => cells.map(cellText).find((text) => text !== '') ?? '');
  expect(names).toEqual(count === 0 ? ['', '', ''] : rows.map(({ name }) => name));
});

test('a blank table has the rows the notice prints', () => {
  expect(shown(lianyungang, null, 'summary.consortia.number', null, 'summary')).toEqual([]);
  const table = tablesOf(printed(lianyungang, null, 'summary')).at(-1);
  expect(table?.rows.slice(2).map(({ cells }) => cellText(cells[0] ?? fail()))).toEqual(['1', '2', '3']);
});

function fail(): never {
  throw new Error('a row without cells');
}

test('our own checks of sums are no part of the print', () => {
  const texts = blocksOf(printed(moe, null)).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(cellText)) : [paragraphText(block)],
  );
  expect(texts.join('\n')).not.toMatch(/自动核对|合计/);
});

test('a correction of the organiser replaces the printed label', () => {
  const corrected = {
    ...lianyungang,
    corrections: [
      { field: 'overview.name', year: null, label: '示例更正', issuedBy: '示例局', date: '2026-05-01' },
    ],
  };
  const [form] = formsOnPaper(corrected);
  if (form === undefined) throw new Error('no form');
  const document = composeDocument(corrected, form, filingOf(lianyungang, null), DRAFT);
  const labels = tablesOf(document).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText)));
  expect(labels).toContain('示例更正');
});

test('a footnote whose mark stands nowhere is not lost', () => {
  const [form] = formsOnPaper(moe);
  if (form === undefined) throw new Error('no form');
  const sections = form.sections.map((section) => ({
    ...section,
    sheets: section.sheets.map((sheet) => ({
      ...sheet,
      footnotes: [...sheet.footnotes, { mark: '³', text: '示例脚注' }],
    })),
  }));
  const document = composeDocument(moe, { ...form, sections }, filingOf(moe, null), DRAFT);
  const notes = blocksOf(document).flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'note' ? [paragraphText(block)] : [],
  );
  expect(notes).toContain('³示例脚注');
});

test.each([
  ['notSealed', '草稿（尚未定稿，不作报送之用）'],
  ['changed', '草稿（定稿后有改动，与校验码不符，不作报送之用）'],
  ['recordUnusable', '草稿（定稿记录无法核对，不作报送之用）'],
] as const)('a draft says why it is one: %s', (reason, header) => {
  const document = printed(moe, null, 'recommendation', { kind: 'draft', reason });
  expect(document.header).toBe(header);
  expect(document.footer).not.toContain('校验码');
});

test('the final print bears the 校验码 and says nothing of drafts', () => {
  const { header, footer } = printed(moe, null, 'recommendation', FINAL);
  expect(header).toBeNull();
  expect(footer).toBe(
    '校验码：3479-ACDE-FHKM-PRTX-3479-ACDE-FHKM-PRTX　　定稿：2026年5月1日9时30分　　教育部 2023表格第1版',
  );
});

test('rows and columns of every table fit together', () => {
  for (const programme of programmesOnPaper()) {
    for (const form of formsOnPaper(programme)) {
      for (const { columnWidths, rows } of tablesOf(
        composeDocument(programme, form, filingOf(programme, null), DRAFT),
      )) {
        const covered = rows.map(() => columnWidths.map(() => 0));
        rows.forEach(({ cells }, row) => {
          for (const { columnSpan, rowSpan } of cells) {
            const column = covered[row]?.indexOf(0) ?? -1;
            for (let down = 0; down < rowSpan; down += 1) {
              for (let across = 0; across < columnSpan; across += 1) {
                const line = covered[row + down];
                if (line !== undefined) line[column + across] = (line[column + across] ?? 9) + 1;
              }
            }
          }
        });
        expect(new Set(covered.flat())).toEqual(new Set([1]));
      }
    }
  }
});

describe('group labels', () => {
  const row = (...groups: string[]): YearTable['rows'][number] => ({ groups, label: '', lines: [] });
  const table = (...rows: YearTable['rows']): YearTable => ({
    kind: 'yearTable',
    key: 'example',
    years: [],
    besides: [],
    itemHeader: '',
    rows,
  });
  const runs = (...tables: YearTable[]): string[] =>
    groupRuns(tables).map(
      ({ depth, text, first, last, headers }) => `${depth} ${text} ${first}-${last} [${[...headers].join()}]`,
    );

  test.each<[string, YearTable[], string[]]>([
    ['one table', [table(row('A'), row('A'))], ['0 A 0-1 [0]']],
    ['a label of each table', [table(row('A')), table(row('B'))], ['0 A 0-0 [0]', '0 B 1-1 [1]']],
    ['a label over two tables', [table(row('A')), table(row('A'))], ['0 A 0-1 [1]']],
    ['a label that begins within', [table(row('A'), row('B'))], ['0 A 0-0 [0]', '0 B 1-1 []']],
    ['an inner label beside its header', [table(row('A', 'a'), row('A'))], ['0 A 0-1 [0]', '1 a 0-0 [0]']],
    [
      'an inner label where the outer one goes on',
      [table(row('A')), table(row('A', 'a'), row('A'))],
      ['0 A 0-2 [1]', '1 a 1-1 [1]'],
    ],
    [
      'an inner label beside no header where the outer one is not',
      [table(row('A', 'a')), table(row('A'))],
      ['0 A 0-1 [1]', '1 a 0-0 []'],
    ],
    [
      'the same inner label of two outer ones',
      [table(row('A', 'a'), row('B', 'a'))],
      ['0 A 0-0 [0]', '0 B 1-1 []', '1 a 0-0 [0]', '1 a 1-1 []'],
    ],
  ])('%s', (_name, tables, expected) => {
    expect(runs(...tables)).toEqual(expected);
  });
});
