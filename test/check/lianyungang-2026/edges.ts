import type { PassingEdge } from '../applications/every-rule-by-example';
import type { PlainValues } from '../build-filing';
import { withRow } from './clean-application';

export const passingEdges: PassingEdge[] = [
  ['R-LYG-01', 'an application of another park', {}, { others: [{ 'cover.hostPark': '示范市示范开发区' }] }],
  ['R-LYG-03', 'more than a month left', {}, { today: '2026-04-27' }],
  ['R-LYG-05', 'a hundred pages', withRow('materials', 14, { pageTo: 100 })],
  ['R-LYG-12', 'a post of the county', { 'overview.headPost': '示例县委常委、示例高新区党工委委员' }],
  ['R-LYG-12', 'full names', { 'overview.headPost': '示例经济技术开发区管理委员会副主任' }],
  [
    'R-LYG-31',
    'a remark behind a full name',
    withRow('summary.consortia', 1, { schoolName: '示例学院（牵头）' }),
  ],
  ['R-LYG-37', 'a hundredth, which rounding may cost', { 'overview.budget.government@2026': 119.99 }],
  ['R-LYG-48', 'no teachers and no hours', noTeachers()],
  ['R-LYG-49', 'as much as there is', { 'outcomes.masterStudios@2026': 6 }],
  [
    'R-LYG-53',
    'an industry by another name',
    withRow('summary.consortia', 1, { parkIndustry: '先进装备制造业、海工装备产业' }),
  ],
  ['R-LYG-53', 'no description to agree with', { 'overview.park.industry': null }],
  ['R-LYG-54', 'the last day', { 'cover.date': '2026-05-28' }],
  ['R-LYG-69', 'material without an index is for another rule to miss', { materials: [] }],
];

function noTeachers(): PlainValues {
  const teachers = 'outcomes.partTimeTeachers.enterprise';
  return { [`${teachers}.persons@2025`]: 0, [`${teachers}.hours@2025`]: 0 };
}
