import { catalogueFields } from '../../src/model/catalogue';
import { findProgramme } from '../../src/programmes/registry';

const programme = findProgramme('shandong-2023');
if (!programme) throw new Error('shandong-2023 is not in the registry');
const national = findProgramme('moe-2023');
if (!national) throw new Error('moe-2023 is not in the registry');
const catalogued = catalogueFields(programme);
const ruleOf = (id: string) => programme.rules.find((rule) => rule.id === id);

describe('山东 2023', () => {
  it('prints the 25 points and the deduction item of the ministry, sign by sign', () => {
    expect(programme.indicators.points).toHaveLength(26);
    expect(programme.indicators).toEqual(national.indicators);
  });

  it('asks for the eight columns of the plan, the last of which holds two facts', () => {
    const columns = catalogued.filter(({ table }) => table === 'plan.consortia').map(({ field }) => field);
    expect(columns.map(({ printId, label }) => [printId, label])).toEqual([
      ['S1', '名称'],
      ['S2', '所依托的园区'],
      ['S3', '主要产业领域'],
      ['S4', '参与的主要企业'],
      ['S5', '参与的主要院校'],
      ['S6', '产教融合实践中心'],
      ['S7', '技术攻关平台/中试基地'],
      ['S8', '拟成立时间'],
      ['S8', '形式'],
    ]);
    const block = catalogued.find(({ table }) => table === 'plan.consortia')?.block;
    const groups = block?.kind === 'repeatingTable' ? block.columns.map(({ group }) => group) : [];
    expect(groups.filter((group) => group !== null)).toEqual(['拟成立时间及形式', '拟成立时间及形式']);
  });

  it('lays its sheets out in this order, the plan as A4 landscape', () => {
    const sheets = programme.forms.flatMap((form) => form.sections.flatMap((section) => section.sheets));
    expect(sheets.map(({ name, orientation }) => [name, orientation])).toEqual([
      ['使用说明', 'portrait'],
      ['建设规划', 'landscape'],
      ['自查单位信息', 'portrait'],
      ['建设指标对照表', 'landscape'],
    ]);
  });

  it('says that the sheets of the self-check are ours', () => {
    const own = catalogued.filter(({ form }) => form.id !== 'plan').map(({ field }) => field.basis);
    expect(new Set(own)).toEqual(new Set(['inferred']));
  });

  it.each(['R-SD-03', 'R-SD-07', 'R-SD-08', 'R-SD-09', 'R-SD-19', 'R-SD-20'])(
    '%s is asked of a consortium that checks itself and of nobody else',
    (id) => {
      expect(ruleOf(id)?.onlyWhenFilled).toBe('identity.consortium');
    },
  );

  it.each(['R-SD-01a', 'R-SD-07', 'R-SD-08', 'R-SD-09', 'R-SD-10'])(
    '%s is asked at 报送 and never before',
    (id) => {
      expect(ruleOf(id)).toMatchObject({ stage: 'submit', scope: 'package' });
    },
  );

  it.each(['R-SD-04', 'R-SD-12'])('%s is judged over the round', (id) => {
    expect(ruleOf(id)).toMatchObject({ scope: 'round' });
  });

  it('never makes the deadline a finding that blocks', () => {
    expect(ruleOf('R-SD-01')?.check).toMatchObject({ kind: 'information', date: '2023-05-30' });
  });

  it('aims at 51 places, of which the notice names two', () => {
    const groups = programme.target?.groups ?? [];
    expect(groups.map(({ count }) => count)).toEqual([16, 2, 16, 13, 4]);
    expect(groups.filter(({ basis }) => basis === 'stated').flatMap(({ places }) => places)).toHaveLength(2);
    const cities = new Set(
      groups.filter(({ areCities }) => areCities).flatMap(({ places }) => places.map(({ name }) => name)),
    );
    expect(cities.size).toBe(16);
    const elsewhere = groups.flatMap(({ places }) =>
      places.filter(({ city }) => city !== null && !cities.has(city)),
    );
    expect(elsewhere).toEqual([]);
  });
});
