import { collectReturns } from '../../src/collection/collect-returns';
import { collectionProblems } from '../../src/collection/collection-problems';
import type { ReturnFile } from '../../src/collection/returned-units';
import type { Collection } from '../../src/model/collection';
import { PROGRAMME, applicationWith, fieldOf, returnOf } from './returned-workbooks';

const SEED = '示例种业有限公司';
const MACHINES = '示例机械有限公司';
const SCHOOL = '示例职业学院';
const MAJORS = 'outcomes.jointMajors';
const NONE_LEFT_OUT = { unfilled: 0, unreadable: 0, contradictory: 0, missing: 0 };

function collect(returns: readonly ReturnFile[], due: string | null = null): Collection {
  return collectReturns(PROGRAMME, applicationWith(), returns, due);
}

function statusOf(collection: Collection, name: string): string | undefined {
  return collection.members.find(({ unit }) => unit.name === name)?.status;
}

function kindsOf(collection: Collection): string[] {
  return collection.contradictions.map(({ kind, field }) => `${kind} ${field}`);
}

describe('sums', () => {
  test('add up what can be read as a number and say who is left out', () => {
    const collection = collect([
      returnOf(SEED, { [`${MAJORS}@2025`]: '３个', 'outcomes.research.income@2025': 0.1 }),
      returnOf(MACHINES, { [`${MAJORS}@2025`]: '无', 'outcomes.research.income@2025': 0.2 }),
      returnOf(SCHOOL, { [`${MAJORS}@2025`]: 4 }),
      returnOf('示例研究院', { [`${MAJORS}@2025`]: '约5个' }),
    ]);
    expect(fieldOf(collection, MAJORS).result).toEqual({
      kind: 'sum',
      sum: '7',
      leftOut: { unfilled: 1, unreadable: 1, contradictory: 0, missing: 1 },
    });
    // 0.1 + 0.2 in binary floats is not 0.3.
    expect(fieldOf(collection, 'outcomes.research.income').result).toMatchObject({ sum: '0.3' });
  });

  test.each([
    ['blank', {}],
    ['—', { [`${MAJORS}@2025`]: '—' }],
    ['无', { [`${MAJORS}@2025`]: '无' }],
    ['不适用', { [`${MAJORS}@2025`]: '不适用' }],
  ])('%s is never counted as 0', (_, values) => {
    const collection = collect([returnOf(SEED, values)]);
    expect(fieldOf(collection, MAJORS).result).toEqual({
      kind: 'sum',
      sum: null,
      leftOut: { ...NONE_LEFT_OUT, unfilled: 1, missing: 4 },
    });
    expect(collection.fills.filter(({ field }) => field === MAJORS)).toEqual([]);
  });

  test('a 0 that is written is a number', () => {
    const collection = collect([returnOf(SEED, { [`${MAJORS}@2025`]: 0 })]);
    expect(fieldOf(collection, MAJORS).result).toMatchObject({ sum: '0' });
  });

  test('shares are listed with their members and not added up', () => {
    const field = fieldOf(
      collect([
        returnOf(SEED, { 'outcomes.apprenticePosts@2025': 40 }),
        returnOf(MACHINES, { 'outcomes.apprenticePosts@2025': '70%' }),
      ]),
      'outcomes.apprenticePosts',
    );
    expect(field.result).toEqual({ kind: 'listed' });
    expect(field.contributions.slice(0, 2)).toMatchObject([{ decimal: '40' }, { decimal: '70' }]);
  });

  test('texts become paragraphs that begin with the name of the unit', () => {
    const field = fieldOf(
      collect([
        returnOf(SEED, { 'outcomes.contestAwards@2025': '示例奖项一等奖1项' }),
        returnOf(MACHINES, { 'outcomes.contestAwards@2025': '无' }),
        returnOf(SCHOOL, { 'outcomes.contestAwards@2025': '示例奖项二等奖2项' }),
      ]),
      'outcomes.contestAwards',
    );
    expect(field.result).toEqual({
      kind: 'text',
      paragraphs: [`${SEED}：示例奖项一等奖1项`, `${SCHOOL}：示例奖项二等奖2项`],
    });
  });

  test('every contribution names its file, sheet and cell', () => {
    const collection = collect([returnOf(SEED, { [`${MAJORS}@2025`]: 3 }, { file: '一.xlsx' })]);
    const [given] = fieldOf(collection, MAJORS).contributions;
    expect(given).toMatchObject({ state: 'number', from: { file: '一.xlsx' } });
    const cell = given?.state === 'number' ? given.from.cell : null;
    expect(cell).toMatch(/^办学成效和服务能力![A-Z]+\d+$/);
  });
});

describe('who returned', () => {
  test('late returns are shown and counted nevertheless; the last day itself is in time', () => {
    const collection = collect(
      [
        returnOf(SEED, { [`${MAJORS}@2025`]: 1 }, { receivedAt: '2026-05-10' }),
        returnOf(MACHINES, { [`${MAJORS}@2025`]: 2 }, { receivedAt: '2026-05-11' }),
      ],
      '2026-05-10',
    );
    expect(statusOf(collection, SEED)).toBe('returned');
    expect(statusOf(collection, MACHINES)).toBe('late');
    expect(statusOf(collection, SCHOOL)).toBe('missing');
    expect(fieldOf(collection, MAJORS).result).toMatchObject({ sum: '3' });
  });

  test('nothing is late where no last day is set', () => {
    const collection = collect([returnOf(SEED, {}, { receivedAt: '2027-01-01' })]);
    expect(statusOf(collection, SEED)).toBe('returned');
  });

  test('a unit that corrects its own name is still known by whom the workbook was sent to', () => {
    const renamed = returnOf(SEED, {
      'members.enterprises.name': '示例种业集团有限公司',
      [`${MAJORS}@2025`]: 2,
    });
    const collection = collect([renamed]);
    expect(fieldOf(collection, MAJORS).contributions[0]).toMatchObject({ decimal: '2' });
    expect(kindsOf(collection)).toEqual(['withRow members.enterprises.name']);
    expect(statusOf(collection, SEED)).toBe('contradictory');
  });

  test('a name the applicant corrected meanwhile is found by the name in the unit’s own row', () => {
    const old = applicationWith({ 'members.enterprises': [{ name: '旧名示例厂' }] });
    const returned = returnOf(
      '旧名示例厂',
      { 'members.enterprises.name': SEED, [`${MAJORS}@2025`]: 2 },
      { application: old },
    );
    expect(statusOf(collect([returned]), SEED)).toBe('returned');
  });

  test('a unit no member table names is told and left out of every sum', () => {
    const other = applicationWith({ 'members.enterprises': [{ name: '示例外地有限公司' }] });
    const returned = returnOf('示例外地有限公司', { [`${MAJORS}@2025`]: 9 }, { application: other });
    const collection = collect([returned]);
    expect(collection.returns).toMatchObject([{ standing: 'unknownUnit', name: '示例外地有限公司' }]);
    expect(fieldOf(collection, MAJORS).result).toMatchObject({ sum: null });
  });

  test('an enterprise is not taken for a school of the same name', () => {
    const both = applicationWith({ 'members.schools': [{ name: SEED }] });
    const returned = returnOf(SEED, { [`${MAJORS}@2025`]: 1 });
    const collection = collectReturns(PROGRAMME, both, [returned], null);
    expect(collection.members.map(({ unit, status }) => [unit.kind, unit.name, status])).toContainEqual([
      '成员学校',
      SEED,
      'missing',
    ]);
  });
});

describe('several returns of one unit', () => {
  test('where they differ, exactly those fields are named and in no sum', () => {
    const collection = collect([
      returnOf(SEED, { [`${MAJORS}@2025`]: 1, 'outcomes.jointCourses@2025': 5 }, { file: '一.xlsx' }),
      returnOf(SEED, { [`${MAJORS}@2025`]: 2, 'outcomes.jointCourses@2025': '5个' }, { file: '二.xlsx' }),
      returnOf(SCHOOL, { [`${MAJORS}@2025`]: 10, 'outcomes.jointCourses@2025': 1 }),
    ]);
    expect(kindsOf(collection)).toEqual([`betweenReturns ${MAJORS}`]);
    expect(collection.contradictions[0]?.values).toMatchObject([
      { text: '1', from: { file: '一.xlsx' } },
      { text: '2', from: { file: '二.xlsx' } },
    ]);
    expect(fieldOf(collection, MAJORS).result).toMatchObject({ sum: '10', leftOut: { contradictory: 1 } });
    expect(fieldOf(collection, 'outcomes.jointCourses').result).toMatchObject({ sum: '6' });
    // A sum that is in doubt is not written into the application.
    expect(collection.fills.map(({ field }) => field)).toContain('outcomes.jointCourses');
    expect(collection.fills.map(({ field }) => field)).not.toContain(MAJORS);
    expect(statusOf(collection, SEED)).toBe('contradictory');
  });

  test('one may hold what the other leaves blank', () => {
    const collection = collect([
      returnOf(SEED, { [`${MAJORS}@2025`]: 1 }, { file: '一.xlsx' }),
      returnOf(SEED, { 'outcomes.jointCourses@2025': 5 }, { file: '二.xlsx' }),
    ]);
    expect(collection.contradictions).toEqual([]);
    expect(fieldOf(collection, MAJORS).result).toMatchObject({ sum: '1' });
    expect(fieldOf(collection, 'outcomes.jointCourses').result).toMatchObject({ sum: '5' });
  });
});

describe('the application', () => {
  test('blank cells of a member’s row are filled, what stands there is not', () => {
    const collection = collect([
      returnOf(SEED, { 'members.enterprises.employees': 130, 'members.enterprises.assets': '88.5万元' }),
    ]);
    const fills = collection.fills.map(({ field, place, value }) => [field, place.sheet, value]);
    expect(fills).toEqual([['members.enterprises.assets', '成员企业', '88.5']]);
    const contradiction = collection.contradictions[0];
    expect(contradiction).toMatchObject({ kind: 'withRow', field: 'members.enterprises.employees' });
    expect(contradiction?.values.map(({ text, from }) => [text, from?.file])).toEqual([
      ['120', '申报表.xlsx'],
      ['130', `${SEED}.xlsx`],
    ]);
  });

  test('a sum never replaces a figure: both are shown', () => {
    const application = applicationWith({ [`${MAJORS}@2025`]: 12, 'outcomes.jointCourses@2025': 5 });
    const returns = [returnOf(SEED, { [`${MAJORS}@2025`]: 1, 'outcomes.jointCourses@2025': 5 })];
    const collection = collectReturns(PROGRAMME, application, returns, null);
    expect(collection.fills.filter(({ year }) => year === 2025)).toEqual([]);
    expect(collection.contradictions).toMatchObject([
      { kind: 'withSum', field: MAJORS, unit: null, values: [{ text: '12' }, { text: '1', from: null }] },
    ]);
    const [problem] = collectionProblems(PROGRAMME, collection, { counted: returns, refused: [] }, null);
    expect(problem?.message).toContain('申报表未改动');
    expect(problem?.message).toContain('“12”');
  });

  test('figures of later years are the applicant’s and not asked for', () => {
    const years = new Set(collect([]).fields.map(({ year }) => year));
    expect([...years].sort()).toEqual([2025, null]);
  });

  test('a list is filled as a list', () => {
    const collection = collect([
      returnOf(SCHOOL, { 'members.schools.majors': ['示例专业甲', '示例专业乙'] }),
    ]);
    expect(collection.fills).toMatchObject([
      { field: 'members.schools.majors', value: ['示例专业甲', '示例专业乙'] },
    ]);
  });
});

describe('materials', () => {
  const rows = [
    { number: '1', title: '示例协议', pageFrom: 1, pageTo: 3, points: ['2.1', '2.2'] },
    { number: '2', title: '示例名单', pageFrom: 4, pageTo: 4 },
  ];

  test('are numbered through behind what the application lists, with the pages they would have', () => {
    const application = applicationWith({
      materials: [{ number: '1', title: '示例章程', pageFrom: 1, pageTo: 6 }],
    });
    const returns = [
      returnOf(SCHOOL, { materials: [{ title: '示例证书', pageFrom: 1, pageTo: 2 }] }),
      returnOf(SEED, { materials: rows }),
    ];
    const { materials } = collectReturns(PROGRAMME, application, returns, null);
    expect(
      materials.map(({ unit, proposedNumber, proposedPages, title, points }) => [
        unit.name,
        proposedNumber,
        proposedPages && `${proposedPages.from}-${proposedPages.to}`,
        title,
        points,
      ]),
    ).toEqual([
      [SEED, '2', '7-9', '示例协议', '2.1、2.2'],
      [SEED, '3', '10-10', '示例名单', ''],
      [SCHOOL, '4', '11-12', '示例证书', ''],
    ]);
  });

  test('have no proposed pages behind a piece that does not say how many it has', () => {
    const { materials } = collect([
      returnOf(SEED, { materials: [{ title: '示例甲' }, { title: '示例乙', pageFrom: 1, pageTo: 1 }] }),
    ]);
    expect(materials.map(({ proposedPages }) => proposedPages)).toEqual([null, null]);
  });

  test('that two files of a unit list alike are listed once', () => {
    const { materials } = collect([
      returnOf(SEED, { materials: rows }, { file: '一.xlsx' }),
      returnOf(SEED, { materials: rows, [`${MAJORS}@2025`]: 1 }, { file: '二.xlsx' }),
    ]);
    expect(materials.map(({ title }) => title)).toEqual(['示例协议', '示例名单']);
  });
});

test('every kind of problem is a sentence that names the file or the unit', () => {
  const returns = [
    returnOf(SEED, { [`${MAJORS}@2025`]: '约5个' }, { file: '一.xlsx', receivedAt: '2026-06-01' }),
    returnOf(SEED, { [`${MAJORS}@2025`]: '约5个' }, { file: '二.xlsx', receivedAt: '2026-06-02' }),
  ];
  const collection = collect(returns, '2026-05-10');
  const refused = [{ file: '三.xlsx', reason: '示例原因。' }];
  const problems = collectionProblems(PROGRAMME, collection, { counted: returns, refused }, '2026-05-10');
  expect(problems.map(({ kind }) => kind)).toEqual([
    'refused',
    'unreadable',
    ...['示例机械有限公司', '示例物流有限公司', SCHOOL, '示例研究院'].map(() => 'missing'),
    'late',
    'duplicate',
  ]);
  expect(problems.every(({ message }) => /一|二|三|示例/.test(message) && message.endsWith('。'))).toBe(true);
});
