import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import { conflictsOf, partiesOf } from '../../src/scoring/conflicts';
import type { Party } from '../../src/model/scorecard';
import { findProgramme } from '../../src/programmes/registry';
import { sampleWorkbook } from '../../src/usecases/sample-workbook';
import { templatePlan } from '../../src/usecases/template-plan';

async function partiesIn(id: string): Promise<Party[]> {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(id);
  const { plan } = await sampleWorkbook('clean', id);
  return partiesOf(programme, readFiling(templatePlan(programme), programme, contentOfPlan(plan)));
}

test.each(['lianyungang-2026', 'moe-2023', 'moe-2024'])(
  '%s: the three lead parties are known, each with its cell',
  async (id) => {
    const parties = await partiesIn(id);
    const roles = ['依托园区', '牵头学校', '牵头企业'];
    for (const role of roles) {
      const party = parties.find((candidate) => candidate.role === role);
      expect([role, party?.name === '' || party?.cell === null || party === undefined]).toEqual([
        role,
        false,
      ]);
    }
  },
);

test('of a city’s plan only the row of the consortium itself names its parties', async () => {
  const parties = (await partiesIn('shandong-2023')).filter(({ field }) => field.startsWith('plan.'));
  expect(new Set(parties.map(({ role }) => role))).toEqual(
    new Set(['所依托的园区', '参与的主要企业', '参与的主要院校']),
  );
  expect(new Set(parties.map(({ cell }) => cell?.row)).size).toBe(1);
});

test.each(['lianyungang-2026', 'moe-2023'])('%s: every member unit is a party', async (id) => {
  const members = (await partiesIn(id)).filter(({ field }) => field.includes('members.'));
  expect(members.length).toBeGreaterThan(5);
});

const party = (name: string): Party => ({
  role: '企业名称',
  field: 'members.enterprises.name',
  name,
  cell: null,
});
const PARTIES = ['示例（江苏）科技有限公司', '示例职业技术学院', '甲'].map(party);
const expert = (unit: string) => ({ name: '示例专家', unit });

test.each<[string, [string, string][]]>([
  ['示例江苏科技有限责任公司', [['same', '示例（江苏）科技有限公司']]],
  ['示例(江苏) 科技 有限公司', [['same', '示例（江苏）科技有限公司']]],
  ['江苏省示例职业技术学院', [['similar', '示例职业技术学院']]],
  ['示例江苏科技股份有限公司', [['same', '示例（江苏）科技有限公司']]],
  ['示例［江苏］科技有限公司', [['same', '示例（江苏）科技有限公司']]],
  ['示例（江苏）科技有限公司连云港分公司', [['similar', '示例（江苏）科技有限公司']]],
  ['示例职业技术学院（现代装备学院）', [['similar', '示例职业技术学院']]],
  ['另一所大学、示例职业技术学院', [['same', '示例职业技术学院']]],
  ['另一所大学', []],
  ['', []],
  ['  ', []],
])('the unit “%s” has to do with %j', (unit, expected) => {
  expect(conflictsOf(expert(unit), PARTIES).map(({ likeness, party: { name } }) => [likeness, name])).toEqual(
    expected,
  );
});
