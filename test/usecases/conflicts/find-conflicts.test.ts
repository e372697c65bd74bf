import fc from 'fast-check';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import type { Expert } from '../../../src/model/scorecard';
import { programmes } from '../../../src/programmes/registry';
import { sampleValues } from '../../../src/programmes/samples';
import {
  findConflicts,
  readApplications,
  undecidedConflicts,
} from '../../../src/usecases/conflicts/find-conflicts';
import type { SubmittedFile } from '../../../src/usecases/conflicts/find-conflicts';
import { makeTemplate } from '../../../src/usecases/make-template';
import { programmeOf } from '../review/scored-workbooks';

const ID = 'lianyungang-2026';

async function submitted(file: string, changed: FillValues = {}, id = ID): Promise<SubmittedFile> {
  const { plan } = makeTemplate(programmeOf(id), { ...(await sampleValues('clean', id)), ...changed });
  return { file, reading: { outcome: 'read', content: contentOfPlan(plan) } };
}

const expert = (unit: string, name = '示例专家甲'): Expert => ({ name, unit });

let files: SubmittedFile[];
beforeAll(async () => {
  files = [
    await submitted('甲.xlsx', { 'overview.name': '示例联合体甲' }),
    await submitted('乙.xlsx', { 'overview.name': '示例联合体乙' }),
  ];
});

test.each(programmes().map(({ id }) => id))(
  '%s: every party the forms name is found as a conflict of whoever works there, with its cell',
  async (id) => {
    const read = readApplications([await submitted('申报.xlsx', {}, id)]);
    const parties = read.applications.flatMap((of) => of.parties);
    expect(parties.length).toBeGreaterThan(id === 'moe-2024' ? 2 : 3);
    for (const { party } of parties) {
      const { conflicts } = findConflicts(read, [expert(party.name)]);
      const own = conflicts.find((conflict) => conflict.party === party.name);
      expect([party.name, own?.likeness, own?.places.every(({ cell }) => cell !== null)]).toEqual([
        party.name,
        'same',
        true,
      ]);
    }
  },
);

test('one party in several places is one conflict that names them all', () => {
  const { conflicts } = findConflicts(readApplications(files), [
    expert('示例职业技术学院（本部）'),
    expert('示例职业技术学院', '示例专家乙'),
  ]);
  const same = conflicts.filter(({ likeness }) => likeness === 'same');
  expect(same.map(({ application, expert: { name } }) => [application, name])).toEqual([
    ['示例联合体乙', '示例专家乙'],
    ['示例联合体甲', '示例专家乙'],
  ]);
  expect(same[0]?.places.map(({ role }) => role)).toEqual(expect.arrayContaining(['牵头学校', '成员学校']));
  expect(
    conflicts.some(({ likeness, expert: { name } }) => likeness === 'similar' && name === '示例专家甲'),
  ).toBe(true);
});

test('who has no unit, is there twice or has no name is said, never passed over', async () => {
  const untitled = await submitted('无名.xlsx', {
    'overview.name': '',
    'cover.consortium': '',
    'cover.hostPark': '',
    'cover.leadSchool': '',
  });
  const twin = await submitted('甲二.xlsx', { 'overview.name': '示例 联合体甲' });
  const broken: SubmittedFile = {
    file: '坏.xlsx',
    reading: { outcome: 'refused', code: 'truncated', subject: '', message: '文件不完整。' },
  };
  const table = findConflicts(readApplications([...files, untitled, twin, broken]), [
    expert(''),
    expert('示例大学', '示例专家乙'),
    expert('示例公司', '示例专家 乙'),
  ]);
  const said = table.notes.join('\n');
  expect(said).toContain('示例专家甲没有填写单位');
  expect(said).toContain('专家示例专家乙出现了不止一次（示例大学、示例公司）');
  expect(said).toContain('无名.xlsx 没有填写联合体名称');
  expect(said).toContain('甲.xlsx、甲二.xlsx的名称都是“示例联合体甲”');
  expect(said).toContain('坏.xlsx 无法读取，没有核对：文件不完整。');
  expect(table.unreadable).toEqual(['坏.xlsx']);
  expect(table.applications.map(({ files: own }) => own)).toContainEqual(['甲.xlsx', '甲二.xlsx']);
});

test('forms without a list of members say so', async () => {
  const read = readApplications([await submitted('标准.xlsx', {}, 'moe-2024')]);
  expect(read.notes.join('\n')).toContain('没有成员单位名单');
});

test('what is decided is no longer open, and nothing else changes', () => {
  const table = findConflicts(readApplications(files), [expert('示例职业技术学院')]);
  const open = undecidedConflicts(table, []);
  expect(open).toEqual(table.conflicts);
  const decision = {
    application: '示例联合体甲',
    expert: '示例专家 甲',
    decision: 'cleared' as const,
    reason: '同名不同校',
  };
  expect(undecidedConflicts(table, [decision]).map(({ application }) => application)).toEqual(
    open.map(({ application }) => application).filter((title) => title !== '示例联合体甲'),
  );
});

test('the order of the files changes nothing', () => {
  const experts = [expert('示例职业技术学院'), expert('示例大学', '示例专家乙')];
  fc.assert(
    fc.property(fc.boolean(), (isReversed) => {
      const given = isReversed ? [...files].reverse() : files;
      expect(findConflicts(readApplications(given), experts)).toEqual(
        findConflicts(readApplications(files), experts),
      );
    }),
    { numRuns: 2 },
  );
});
