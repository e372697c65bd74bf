import { catalogueFields } from '../../src/model/catalogue';
import { fieldLabel } from '../../src/model/field-label';
import { findProgramme } from '../../src/programmes/registry';

const programme = findProgramme('moe-2023');
if (!programme) throw new Error('moe-2023 is not in the registry');
const lianyungang = findProgramme('lianyungang-2026');
if (!lianyungang) throw new Error('lianyungang-2026 is not in the registry');
const catalogued = catalogueFields(programme);
const fields = catalogued.map(({ field }) => field);
const fieldOf = (key: string) => fields.find((field) => field.key === key);
const ruleOf = (id: string) => programme.rules.find((rule) => rule.id === id);

function printIds(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}

describe('教育部 2023', () => {
  it('has 7 groups, 25 observation points and the deduction item', () => {
    expect(programme.indicators.groups).toHaveLength(7);
    const codes = programme.indicators.points.map(({ code }) => code);
    expect(codes.slice(0, -1)).toEqual(
      [4, 4, 5, 5, 4, 3].flatMap((count, group) =>
        Array.from({ length: count }, (_, index) => `${group + 1}.${index + 1}`),
      ),
    );
    expect(programme.indicators.points.at(-1)).toMatchObject({ code: null, kind: 'deduction', group: '7' });
  });

  it('asks for every cell the forms print', () => {
    const asked = new Set(fields.map(({ printId }) => printId));
    const printed = [
      ...printIds('MC.', 6),
      ...printIds('M1.', 20),
      ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((kind) => `M1.${kind}`),
      ...printIds('M2.', 36),
      'M3',
      'M3.D',
      'M4',
      'M5.2',
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
      '办学成效和服务能力',
      '特色与创新',
      '建设规划',
      '申报承诺',
      '推荐名单汇总表',
      '观测点对照表',
      '支撑材料目录',
    ]);
  });

  it('says that the table nobody has seen is ours', () => {
    const summary = programme.forms.find(({ id }) => id === 'summary');
    expect(summary).toMatchObject({ basis: 'inferred' });
    expect(summary?.sections.flatMap(({ sheets }) => sheets.map(({ heading }) => heading))).toEqual([
      '推荐名单汇总表（参考格式，非通知原表）',
    ]);
    const own = catalogued.filter(({ form }) => form.id === 'summary').map(({ field }) => field.basis);
    expect(new Set(own)).toEqual(new Set(['inferred']));
  });

  it.each([
    ['overview.park.industry', 200],
    ['overview.policy', 500],
    ['outcomes.teamAwards', 100],
    ['outcomes.demandPlatform', 200],
    ['outcomes.newMethods', 200],
    ['outcomes.contestAwards', 100],
    ['features.content', 2000],
    ['plan.outline', 1000],
  ])('limits %s to %i', (key, maxLength) => {
    expect(fieldOf(key)?.type).toMatchObject({ maxLength });
  });

  it.each([
    ['overview.budget.total', [2023, 2024, 2025], '万元'],
    ['overview.budget.government', [2023], '万元'],
    ['overview.park.output', [2022], '亿元'],
    ['outcomes.research.income', [2022, 2023], '万元'],
    ['outcomes.partTimeTeachers.enterprise.hours', [2022, 2023], '课时'],
    ['outcomes.enterprises.sales', [2022], '万元'],
    ['overview.members.colleges.students', null, '人'],
  ])('asks for %s in %j, in %s', (key, years, unit) => {
    expect(fieldOf(key)).toMatchObject({ years, type: { unit } });
  });

  it('asks for students of schools and of nobody else', () => {
    const asked = fields.flatMap(({ key }) => /^overview\.members\.(.+)\.students$/.exec(key)?.[1] ?? []);
    expect(asked).toEqual(['secondarySchools', 'colleges', 'universities']);
  });

  it.each([
    ['overview.members.colleges.count', '高职院校（含职教本科） 数量'],
    ['overview.members.colleges.students', '高职院校（含职教本科） 在校生数'],
    ['overview.members.enterprises.names', '企业 单位名称'],
    ['overview.staff.total', '人员总数'],
  ])('calls %s by what its row is called: %s', (key, label) => {
    const of = catalogued.find(({ field }) => field.key === key);
    expect(of && fieldLabel(of, programme, null)).toBe(label);
  });

  it('gives what 连云港 2026 asks too the same key, and nothing else', () => {
    const common = catalogueFields(lianyungang).filter(({ field, form }) => {
      const own = fieldOf(field.key);
      return form.id === 'recommendation' && own !== undefined;
    });
    const numberOf = (id: string | null | undefined) =>
      (id ?? '').replace(/^[A-Z]/, '').replace(/^3\./, '2.');
    expect(common).toHaveLength(61);
    for (const { field } of common) {
      const own = fieldOf(field.key);
      expect([field.key, own?.type.kind]).toEqual([field.key, field.type.kind]);
      if (/^(LC|L1|L3)\./.test(field.printId ?? '')) {
        expect([field.key, numberOf(own?.printId)]).toEqual([field.key, numberOf(field.printId)]);
      }
    }
    for (const key of ['cover.region', 'plan.content', 'members.enterprises.name']) {
      expect(fieldOf(key)).toBeUndefined();
    }
  });

  it.each([
    ['R-MOE-01', 'error'],
    ['R-MOE-04', 'error'],
    ['R-MOE-18', 'hint'],
    ['R-MOE-24', 'warning'],
    ['R-MOE-30', 'error'],
    ['R-MOE-32', 'warning'],
    ['R-MOE-33', 'warning'],
    ['R-MOE-39', 'warning'],
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

  it.each(['R-MOE-03', 'R-MOE-25', 'R-MOE-25a'])('%s is asked at 报送 and never before', (id) => {
    expect(ruleOf(id)).toMatchObject({ stage: 'submit', scope: 'package' });
  });

  it.each(['R-MOE-01', 'R-MOE-22', 'R-MOE-27'])('%s is judged over the round', (id) => {
    expect(ruleOf(id)).toMatchObject({ scope: 'round' });
  });

  it('never makes the deadline a finding that blocks', () => {
    expect(ruleOf('R-MOE-02')?.check).toMatchObject({ kind: 'information', date: '2023-05-29' });
  });
});
