import { compareYears } from '../../../src/usecases/comparison/compare-years';
import { disagreements } from '../../../src/usecases/comparison/disagreements';
import { collectionProgramme } from '../../../src/collection/collection-programme';
import { programmes } from '../../../src/programmes/registry';
import { asksByYears } from '../../../src/usecases/comparison/asks-by-years';
import { noticesByLevel, yearOfNotice } from '../../../src/usecases/comparison/listed-notices';
import { usualCounterpart } from '../../../src/usecases/comparison/notice-differences';
import { filedWorkbook } from '../../comparison/filed-workbook';

const selfCheck = (name: string, majors: number) => ({
  file: `${name}.xlsx`,
  workbook: filedWorkbook('moe-2024', {
    'identity.consortium': name,
    'outcomes.jointMajors@2025': majors,
  }),
});

test('two spellings of one consortium are one; two consortia are told', () => {
  expect(compareYears([selfCheck('示例市联合体', 1), selfCheck('示例市 联合体', 1)]).notes).toEqual([]);
  expect(compareYears([selfCheck('示例市联合体', 1), selfCheck('另一市联合体', 1)]).notes).toEqual([
    '各份表格的联合体名称不同：“示例市联合体”（示例市联合体.xlsx），“另一市联合体”（另一市联合体.xlsx）。不是同一联合体的，请不要放在一起对比。',
  ]);
});

test('says where two workbooks state one figure of one year differently, the one that counts first', () => {
  const { compared } = compareYears([selfCheck('甲', 1), selfCheck('乙', 2)]);
  expect(disagreements(compared).map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(
      /“8\.1\.3 共建专业数（个）”2025年的数据各表不一致：乙\.xlsx（合作育人![A-Z]+\d+）为2 个，甲\.xlsx（合作育人![A-Z]+\d+）为1 个。/,
    ),
  ]);
});

test('a workbook that was refused is told with its reason', () => {
  const refused = {
    file: '坏.xlsx',
    workbook: { outcome: 'refused', programme: null, templateVersion: null, reason: '示例原因。' },
  } as const;
  expect(compareYears([refused]).files).toEqual([
    { file: '坏.xlsx', programme: null, reportedYear: null, reason: '示例原因。' },
  ]);
});

test('the workbook of a member unit takes no part', () => {
  const workbook = filedWorkbook('lianyungang-2026', {});
  const programme = collectionProgramme(workbook.programme, 'members.enterprises');
  expect(asksByYears(workbook.programme)).toBe(true);
  expect(asksByYears(programme)).toBe(false);
  const [file] = compareYears([{ file: '填报表.xlsx', workbook: { ...workbook, programme } }]).files;
  expect(file?.reason).toContain('成员单位填报表');
});

test('a notice that asks for nothing by years takes no part, and says so', () => {
  const workbook = filedWorkbook('lianyungang-2026', {});
  const programme = {
    ...workbook.programme,
    forms: workbook.programme.forms.filter(({ id }) => id === 'summary'),
  };
  const [file] = compareYears([{ file: '规划.xlsx', workbook: { ...workbook, programme } }]).files;
  expect(file?.reason).toContain('不按年度填写数值');
});

test('notices stand by level, the newest first', () => {
  const levels = noticesByLevel(programmes());
  expect(levels.map(({ level }) => level)).toEqual(['nation', 'province', 'city']);
  for (const { notices } of levels) {
    const years = notices.map(yearOfNotice);
    expect(years).toEqual([...years].sort((one, other) => other - one));
  }
  expect(levels[0]?.notices.map(({ id }) => id)).toEqual(['moe-2024', 'moe-2023']);
});

test.each(programmes().map((programme) => [programme.id, programme] as const))(
  '%s has another notice to be held against',
  (id, programme) => {
    const counterpart = usualCounterpart(programme);
    expect(counterpart).not.toBeNull();
    expect(counterpart?.id).not.toBe(id);
  },
);
