import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import { readWorkbookFiling } from '../../../src/usecases/check-workbook';
import { makeTemplate } from '../../../src/usecases/make-template';
import { scoredApplication } from '../../../src/usecases/review/scored-application';
import { programmeOf } from './scored-workbooks';

function titleOf(id: string, values: FillValues): string {
  const { plan, problems } = makeTemplate(programmeOf(id), values);
  expect(problems).toEqual([]);
  const read = readWorkbookFiling({ outcome: 'read', content: contentOfPlan(plan) });
  if (read.outcome !== 'read') throw new Error(read.reason);
  return scoredApplication(read.programme, read.filing).title;
}

const PARTIES = { 'identity.hostPark': '示例园区' };

test.each<[string, string, FillValues, string]>([
  ['the 推荐书', 'lianyungang-2026', { 'overview.name': ' 示例联合体 ' }, '示例联合体'],
  [
    'a self-check of 山东',
    'shandong-2023',
    { ...PARTIES, 'identity.consortium': '示例联合体' },
    '示例联合体',
  ],
  [
    'a self-check of 教育部 2024',
    'moe-2024',
    { ...PARTIES, 'identity.consortium': '示例联合体' },
    '示例联合体',
  ],
  [
    'parties without a name of theirs',
    'moe-2024',
    { ...PARTIES, 'identity.leadSchool': '示例学校' },
    '示例园区·示例学校',
  ],
  [
    'a 推荐书 with a name on its cover alone',
    'lianyungang-2026',
    { 'cover.consortium': '示例联合体', 'cover.hostPark': '示例园区' },
    '示例联合体',
  ],
  [
    'a 推荐书 with two names, by the one of the table that is scored',
    'lianyungang-2026',
    { 'cover.consortium': '示例联合体（筹）', 'overview.name': '示例联合体' },
    '示例联合体',
  ],
  [
    'a 推荐书 without any name, by the parties on its cover',
    'lianyungang-2026',
    { 'cover.hostPark': '示例园区', 'cover.leadSchool': '示例学校' },
    '示例园区·示例学校',
  ],
  ['nothing filled in', 'lianyungang-2026', {}, ''],
])('%s is called by what it says of itself', (_, id, values, title) => {
  expect(titleOf(id, values)).toBe(title);
});
