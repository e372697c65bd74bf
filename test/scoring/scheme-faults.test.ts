import type { ScoringScheme } from '../../src/model/scoring';
import { SCHEME_FIELDS, gradeFields, maximumField } from '../../src/model/scheme-fields';
import { locatedSchemeFaults, schemeFaults } from '../../src/scoring/scheme-faults';
import { readSchemeText, schemeText } from '../../src/scoring/scheme-text';
import { INDICATORS, SCHEME } from './example-cards';

const GRADES: ScoringScheme['scale'] = {
  kind: 'grades',
  grades: [
    { name: '优', factor: '1' },
    { name: '良', factor: '0.8' },
    { name: '中', factor: '0.6' },
    { name: '差', factor: '0' },
  ],
};

const grades = (...given: [string, string][]): Partial<ScoringScheme> => ({
  scale: { kind: 'grades', grades: given.map(([name, factor]) => ({ name, factor })) },
});

test('a scheme that adds up has no faults, with points and with grades', () => {
  expect(schemeFaults(SCHEME, INDICATORS)).toEqual([]);
  expect(schemeFaults({ ...SCHEME, scale: GRADES }, INDICATORS)).toEqual([]);
});

test.each<[string, Partial<ScoringScheme>, string]>([
  [
    'weights that do not sum',
    {
      groups: [
        { group: '1', weight: '60' },
        { group: '2', weight: '39.9' },
      ],
    },
    '合计为99.9，应为100',
  ],
  [
    'a weight of nothing',
    {
      groups: [
        { group: '1', weight: '100' },
        { group: '2', weight: '0' },
      ],
    },
    '第2组的权重是0，应大于0',
  ],
  [
    'a group nobody knows',
    { groups: [...SCHEME.groups, { group: '9', weight: '1' }] },
    '第9组不在通知的指标中',
  ],
  [
    'a group of vetoes only',
    { groups: [...SCHEME.groups, { group: '3', weight: '1' }] },
    '第3组不在通知的指标中',
  ],
  ['a group twice', { groups: [...SCHEME.groups, { group: '2', weight: '1' }] }, '第2组出现了不止一次'],
  ['a group left out', { groups: [{ group: '1', weight: '100' }] }, '第2组“示例组2”没有权重'],
  [
    'a point nobody knows',
    { points: [...SCHEME.points, { point: '9.9', maximum: '10' }] },
    '观测点9.9不在通知中',
  ],
  [
    'a point twice',
    { points: [...SCHEME.points, { point: '1.1', maximum: '10' }] },
    '观测点1.1出现了不止一次',
  ],
  ['points left out', { points: [{ point: '1.1', maximum: '10' }] }, '观测点1.2、2.1没有满分'],
  [
    'a maximum of nothing',
    { points: SCHEME.points.map((of) => ({ ...of, maximum: '0' })) },
    '观测点1.1的满分是0',
  ],
  ['a step of nothing', { scale: { kind: 'points', step: '0' } }, '计分单位是0，应大于0'],
  [
    'a step that misses the maximum',
    { scale: { kind: 'points', step: '3' } },
    '观测点1.1、1.2、2.1的满分不是计分单位3的整数倍',
  ],
  ['a grade twice', grades(['优', '1'], ['优', '0.5']), '等级“优”出现了不止一次'],
  ['a grade no list can hold', grades(['优', '1'], ['良,中', '0.5']), '等级名称“良,中”不能用于下拉列表'],
  ['a factor above 1', grades(['优', '1.2'], ['差', '0']), '等级“优”的系数是1.2，应在0至1之间'],
  ['factors that rise', grades(['优', '1'], ['良', '0.5'], ['中', '0.6']), '等级“中”的系数不低于前面的“良”'],
  ['a best grade below 1', grades(['优', '0.9'], ['差', '0']), '最高等级“优”的系数是0.9，应为1'],
  ['a deduction below 0', { deductionMaximum: '-1' }, '扣分上限是-1'],
  ['a veto that is none', { vetoes: ['1.1'] }, '“1.1”不是通知负面清单中的条目'],
  ['a veto twice', { vetoes: ['3.1', '3.1'] }, '否决项3.1出现了不止一次'],
  ['a tie-break nobody weighs', { tieBreaks: ['7'] }, '第7组不在评分方案的组中'],
  ['a tie-break twice', { tieBreaks: ['1', '1'] }, '第1组出现了不止一次'],
  ['a divergence of nothing', { divergence: '0' }, '分歧提示线是0'],
  ['no title', { title: '' }, '方案名称“”不能使用'],
  ['a title with space around it', { title: ' 方案' }, '方案名称“ 方案”不能使用'],
  ['a title beyond its length', { title: '案'.repeat(61) }, '不超过60个字符'],
  ['a version in two lines', { version: '1\n2' }, '版本“1\n2”不能使用'],
  [
    'a weight too fine',
    {
      groups: [
        { group: '1', weight: '60.00001' },
        { group: '2', weight: '39.99999' },
      ],
    },
    '第1组的权重是60.00001，最多写4位小数',
  ],
  [
    'a maximum too fine',
    { points: SCHEME.points.map((of) => ({ ...of, maximum: '10.00001' })) },
    '观测点1.1的满分是10.00001，最多写4位小数',
  ],
  [
    'a maximum too large',
    { points: SCHEME.points.map((of) => ({ ...of, maximum: '1000.5' })) },
    '观测点1.1的满分是1000.5，应不超过1000',
  ],
  ['a step too fine', { scale: { kind: 'points', step: '0.00001' } }, '计分单位是0.00001，最多写4位小数'],
  ['a factor too fine', grades(['优', '1'], ['差', '0.33333']), '等级“差”的系数是0.33333，最多写4位小数'],
  ['a deduction too fine', { deductionMaximum: '0.00001' }, '扣分上限是0.00001，最多写4位小数'],
  ['a divergence too fine', { divergence: '0.00001' }, '分歧提示线是0.00001，最多写4位小数'],
  ['a deduction beyond the total', { deductionMaximum: '100.5' }, '扣分上限是100.5，应不超过100'],
  ['a divergence beyond the total', { divergence: '100.5' }, '分歧提示线是100.5'],
  [
    'grades no sheet has rows for',
    grades(...Array.from({ length: 9 }, (_, at): [string, string] => [`第${at}`, String(1 - at / 10)])),
    '有9个等级，最多8个',
  ],
  ['a grade twice in two widths', grades(['A', '1'], ['Ａ', '0.5']), '等级“Ａ”出现了不止一次'],
  ['a grade too long', grades(['优', '1'], ['差'.repeat(21), '0.5']), '不超过20个字符'],
  ['trimming before there are enough', { minimumExperts: 7 }, '从5名专家起，而专家最少要7名'],
])('%s: the scheme cannot be used and says why', (_, changed, sentence) => {
  expect(schemeFaults({ ...SCHEME, ...changed }, INDICATORS).join('\n')).toContain(sentence);
});

test('at the limits nothing is wrong', () => {
  const atLimits: Partial<ScoringScheme> = {
    title: '案'.repeat(60),
    version: '版'.repeat(60),
    points: SCHEME.points.map((of) => ({ ...of, maximum: '1000' })),
    groups: [
      { group: '1', weight: '60.0001' },
      { group: '2', weight: '39.9999' },
    ],
    deductionMaximum: '100',
    divergence: '100',
    ...grades(...Array.from({ length: 8 }, (_, at): [string, string] => [`第${at}`, String(1 - at / 8)])),
  };
  expect(schemeFaults({ ...SCHEME, ...atLimits }, INDICATORS)).toEqual([]);
  expect(schemeFaults({ ...SCHEME, deductionMaximum: '0', tieBreaks: [], vetoes: [] }, INDICATORS)).toEqual(
    [],
  );
});

test('each fault names the field to mend', () => {
  const faults = locatedSchemeFaults(
    { ...SCHEME, divergence: '0', points: SCHEME.points.slice(1), ...grades(['优', '1'], ['差', '2']) },
    INDICATORS,
  );
  expect(faults.map(({ field }) => field)).toEqual([
    maximumField('1.1'),
    gradeFields(2).factor,
    SCHEME_FIELDS.divergence,
  ]);
});

test('a deduction has no place where the notice has no such item', () => {
  const points = INDICATORS.points.filter(({ kind }) => kind !== 'deduction');
  expect(schemeFaults(SCHEME, { ...INDICATORS, points })).toEqual([
    expect.stringContaining('没有酌情扣分的条目'),
  ]);
});

test('a scheme is one text, whatever the order its keys were written in', () => {
  const reversed = Object.fromEntries(Object.entries(SCHEME).reverse());
  const read = readSchemeText(JSON.stringify(reversed));
  expect(read).toEqual({ outcome: 'read', scheme: SCHEME });
  if (read.outcome === 'read') expect(schemeText(read.scheme)).toBe(schemeText(SCHEME));
  expect(schemeText({ ...SCHEME, version: '2' })).not.toBe(schemeText(SCHEME));
});

test.each(['', '{', '[]', '{"id":"x"}', 'null'])('%j is no scheme, and a sentence says so', (text) => {
  expect(readSchemeText(text)).toEqual({
    outcome: 'refused',
    message: expect.stringContaining('不是可用的评分方案') as string,
  });
});
