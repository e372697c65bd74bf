import type { PassingEdge } from '../applications/every-rule-by-example';
import { withRow } from './clean-workbook';

const PLAN = 'plan.consortia';

export const passingEdges: PassingEdge[] = [
  ['R-SD-01', 'more than a month left', {}, { today: '2023-04-29' }],
  ['R-SD-03', 'nobody checks itself', { 'identity.consortium': null, 'points.p1_2.materials': null }],
  ['R-SD-13', 'an answer in words', withRow(PLAN, 1, { platform: '无' })],
  ['R-SD-13a', 'a bureau of education and sports', { 'plan.bureau': '示例市教育和体育局' }],
  ['R-SD-13a', 'a bureau written short', { 'plan.bureau': '示例市教体局' }],
  [
    'R-SD-15',
    'a consortium of the same industry elsewhere',
    withRow(PLAN, 2, { name: '示范县高端装备产教联合体' }),
  ],
  ['R-SD-17', 'brackets of another width', { 'identity.consortium': '示例市高端装备 产教联合体' }],
  [
    'R-SD-18',
    'the park as the plan of another row names it',
    { 'identity.hostPark': '示例市示例高新技术产业开发区' },
  ],
  ['R-SD-19', 'nobody checks itself', { 'identity.consortium': null, 'identity.city': null }],
  ['R-SD-20', 'nobody checks itself', { 'identity.consortium': null, 'identity.noIncidents': null }],
  ['R-SD-21', 'as long as the cell is', { 'points.p5_1.commitment': '建'.repeat(100) }],
];
