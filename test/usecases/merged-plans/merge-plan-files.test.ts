import { contentOfPlan } from '../../../src/filing/plan-content';
import type { WorkbookReading } from '../../../src/model/workbook-content';
import { mergePlanFiles } from '../../../src/usecases/merged-plans/merge-plan-files';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';
import { planWorkbook } from './plan-workbook';

const QINGDAO: WorkbookReading = {
  outcome: 'read',
  content: contentOfPlan(
    planWorkbook('青岛市教育局', [{ name: '示例联合体', hostPark: '青岛经开区', founding: '2023年6月' }]),
  ),
};
const BROKEN: WorkbookReading = {
  outcome: 'refused',
  code: 'truncated',
  subject: '坏',
  message: '示例：文件不完整。',
};

test('what is no plan is left out with a sentence, and the others go on in their order', async () => {
  const application = await sampleWorkbook('clean', 'moe-2023');
  const { files, consortia, programme } = mergePlanFiles(
    [
      { file: '坏.xlsx', reading: BROKEN },
      { file: '青岛.xlsx', reading: QINGDAO },
      { file: '申报.xlsx', reading: { outcome: 'read', content: application.content } },
    ],
    null,
  );
  expect(programme).toBe('shandong-2023');
  expect(files.map(({ file, status, city, note }) => [file, status, city, note])).toEqual([
    ['坏.xlsx', 'refused', null, '示例：文件不完整。'],
    ['青岛.xlsx', 'read', '青岛市', ''],
    [
      '申报.xlsx',
      'refused',
      null,
      '这是“教育部办公厅关于开展市域产教联合体建设的通知”的表格，没有建设规划，未合并。',
    ],
  ]);
  expect(consortia.map(({ name, from }) => [name, from.file, from.sheet])).toEqual([
    ['示例联合体', '青岛.xlsx', '建设规划'],
  ]);
});

test('every column comes along with the cell it stood in', () => {
  const { consortia, columns } = mergePlanFiles([{ file: '青岛.xlsx', reading: QINGDAO }], null);
  expect(columns.map(({ label }) => label)).toEqual([
    '名称',
    '所依托的园区',
    '主要产业领域',
    '参与的主要企业',
    '参与的主要院校',
    '产教融合实践中心',
    '技术攻关平台/中试基地',
    '拟成立时间',
    '形式',
  ]);
  const cells = consortia[0]?.cells ?? [];
  expect(cells.map(({ field }) => field)).toEqual(columns.map(({ field }) => field));
  expect(cells.find(({ field }) => field === 'plan.consortia.founding')?.text).toBe('2023年6月');
  expect(new Set(cells.map(({ from }) => from?.cell)).size).toBe(columns.length);
});

test('without a readable file the places are still those of the notice', () => {
  const { places, consortia } = mergePlanFiles([{ file: '坏.xlsx', reading: BROKEN }], null);
  expect(consortia).toEqual([]);
  expect(places.every(({ standing }) => standing === 'none')).toBe(true);
  expect(places).toHaveLength(50);
});
