import { answered } from '../build-filing';
import type { PassingEdge } from '../applications/every-rule-by-example';

export const passingEdges: PassingEdge[] = [
  [
    'R-MOE-01',
    'three applications of one province',
    {},
    { others: [{}, {}, { 'cover.province': '示范省' }] },
  ],
  ['R-MOE-02', 'more than a month left', {}, { today: '2023-04-28' }],
  ['R-MOE-18', 'full names', { 'overview.headPost': '示例经济技术开发区管理委员会副主任' }],
  ['R-MOE-24', 'one school of each kind', { 'overview.members.secondarySchools.names': ['示例技师学院'] }],
  ['R-MOE-30', 'a hundredth, which rounding may cost', { 'overview.budget.government@2023': 119.99 }],
  [
    'R-MOE-32',
    'none of a kind',
    { 'overview.members.organisations.count': 0, 'overview.members.organisations.names': answered('无') },
  ],
  ['R-MOE-33', 'as many as there are firms', { 'outcomes.enterprises.aboveScale@2022': 4 }],
  ['R-MOE-33', 'firms still to be counted', { 'overview.members.enterprises.count': null }],
  ['R-MOE-34a', 'as much as there is', { 'outcomes.masterStudios@2023': 6 }],
  ['R-MOE-36', 'a legal form left out', { 'cover.leadEnterprise': '示例重工集团' }],
  ['R-MOE-37', 'the park itself', { 'overview.secretariat.unit': '示例市示例经济技术开发区' }],
  ['R-MOE-42', 'no admissions, no school', noAdmissions()],
  ['R-MOE-43', 'the last day', { 'cover.date': '2023-05-29' }],
  ['R-MOE-46', 'students still to be counted', { 'overview.members.colleges.students': null }],
  ['R-MOE-53', 'material without an index is for another rule to miss', { materials: [] }],
];

function noAdmissions() {
  const admissions = 'outcomes.progression.bachelorAdmissions';
  return {
    [`${admissions}@2022`]: 0,
    [`${admissions}@2023`]: 0,
    'overview.members.universities.count': 0,
  };
}
