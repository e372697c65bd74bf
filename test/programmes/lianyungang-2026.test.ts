import { catalogueFields } from '../../src/model/catalogue';
import { findProgramme } from '../../src/programmes/registry';

const programme = findProgramme('lianyungang-2026');
if (!programme) throw new Error('lianyungang-2026 is not in the registry');
const fields = catalogueFields(programme).map(({ field }) => field);
const fieldOf = (key: string) => fields.find((field) => field.key === key);
const ruleOf = (id: string) => programme.rules.find((rule) => rule.id === id);

function printIds(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}

describe('连云港 2026', () => {
  it('has 7 groups, 27 observation points and the deduction item', () => {
    expect(programme.indicators.groups).toHaveLength(7);
    const codes = programme.indicators.points.map(({ code }) => code);
    expect(codes.slice(0, -1)).toEqual(
      [4, 4, 4, 7, 5, 3].flatMap((count, group) =>
        Array.from({ length: count }, (_, index) => `${group + 1}.${index + 1}`),
      ),
    );
    expect(programme.indicators.points.at(-1)).toMatchObject({ code: null, kind: 'deduction', group: '7' });
  });

  it('asks for every cell the forms print', () => {
    const asked = new Set(fields.map(({ printId }) => printId));
    const printed = [
      ...printIds('LC.', 6),
      ...printIds('L1.', 20),
      ...printIds('L2E.', 5),
      ...printIds('L2S.', 5),
      ...printIds('L2O.', 5),
      ...printIds('L3.', 30),
      'L4',
      'L5',
      'L5.D',
      'L6.2',
      ...printIds('A3.', 12),
    ];
    expect(printed.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('lays its sheets out in this order', () => {
    const names = programme.forms.flatMap((form) =>
      form.sections.flatMap((section) => section.sheets.map((sheet) => sheet.name)),
    );
    expect(names).toEqual([
      '使用说明',
      '封面',
      '联合体概况',
      '成员企业',
      '成员学校',
      '其他单位',
      '办学成效和服务能力',
      '建设规划和建设内容',
      '特色与创新',
      '申报承诺',
      '申报汇总表',
      '观测点对照表',
      '支撑材料目录',
    ]);
  });

  it.each([
    ['overview.park.industry', 200],
    ['overview.policy', 500],
    ['outcomes.teamAwards', 100],
    ['outcomes.demandPlatform', 200],
    ['outcomes.newMethods', 200],
    ['outcomes.contestAwards', 100],
    ['plan.content', 2500],
    ['features.content', 1000],
  ])('limits %s to %i', (key, maxLength) => {
    expect(fieldOf(key)?.type).toMatchObject({ maxLength });
  });

  it.each([
    ['overview.budget.total', [2026, 2027, 2028], '万元'],
    ['overview.budget.government', [2026], '万元'],
    ['overview.park.output', [2025], '亿元'],
    ['outcomes.research.income', [2025, 2026], '万元'],
    ['outcomes.partTimeTeachers.enterprise.hours', [2025, 2026], '课时'],
  ])('asks for %s in %j, in %s', (key, years, unit) => {
    expect(fieldOf(key)).toMatchObject({ years, type: { unit } });
  });

  it.each([
    ['技工学校', '中职'],
    ['技师学院', '中职'],
    ['五年制高职', '高职专科'],
    ['高职本科', null],
  ])('counts %s as %s', (value, countsAs) => {
    const type = fieldOf('members.schools.level')?.type;
    expect(type?.kind === 'option' && type.options.find((option) => option.value === value)).toEqual({
      value,
      countsAs,
    });
  });

  it.each([
    ['overview.budget.total', '2026年'],
    ['members.enterprises.benefit', '2024年'],
  ])('explains the misprint at %s', (key, printed) => {
    expect(fieldOf(key)?.note).toContain(`原表印作${printed}`);
  });

  it.each([
    ['R-LYG-01', 'warning'],
    ['R-LYG-02', 'error'],
    ['R-LYG-15', 'warning'],
    ['R-LYG-16', 'hint'],
    ['R-LYG-17', 'hint'],
    ['R-LYG-33', 'warning'],
    ['R-LYG-37', 'error'],
    ['R-LYG-44', 'warning'],
    ['R-LYG-54', 'hint'],
    ['R-LYG-56', 'warning'],
  ])('%s is at most a finding of this weight: %s', (id, gravest) => {
    const check = ruleOf(id)?.check;
    if (!check) throw new Error(`${id} is missing`);
    const severities =
      check.kind === 'count'
        ? check.demands.map(({ severity }) => severity)
        : 'outcomes' in check
          ? check.outcomes.map(({ severity }) => severity)
          : [];
    const order = ['error', 'warning', 'hint'];
    expect(order.find((severity) => severities.some((found) => found === severity))).toBe(gravest);
  });

  it.each(['R-LYG-04', 'R-LYG-05', 'R-LYG-06', 'R-LYG-34', 'R-LYG-35', 'R-LYG-36', 'R-LYG-59'])(
    '%s is asked at 报送 and never before',
    (id) => {
      expect(ruleOf(id)).toMatchObject({ stage: 'submit', scope: 'package' });
    },
  );

  it('never makes the deadline a finding that blocks', () => {
    expect(ruleOf('R-LYG-03')?.check).toMatchObject({ kind: 'information', date: '2026-05-28' });
  });
});
