import type { z } from 'zod';
import type { FieldKey } from '../../model/keys';
import type { Evidence } from '../../model/programme';
import * as members from './recommendation/members';

type Entry = z.infer<typeof Evidence>;

const PLAN: FieldKey = 'plan.outline';
const FEATURES: FieldKey = 'features.content';
const POLICY: FieldKey = 'overview.policy';

const ENTERPRISE_TEACHERS: FieldKey = 'outcomes.partTimeTeachers.enterprise';
const TEACHERS: FieldKey[] = [ENTERPRISE_TEACHERS, 'outcomes.partTimeTeachers.interSchool'];
const JOINT_RESOURCES: FieldKey[] = [
  'outcomes.jointMajors',
  'outcomes.jointCourses',
  'outcomes.jointTextbooks',
];

function speaksFor(
  point: string | null,
  strength: Entry['strength'],
  fields: FieldKey[],
  texts: FieldKey[],
  material: string | null,
): Entry {
  return { point, strength, fields, texts, material };
}

/** Which parts of the form speak for which point. The notice does not say so; this reading is ours. */
export const evidence: Entry[] = [
  speaksFor(
    '1.1',
    'A',
    [
      'overview.park.output',
      'overview.park.industry',
      members.secondarySchools.key,
      members.colleges.key,
      members.universities.key,
    ],
    [],
    '园区总产值及位次证明',
  ),
  speaksFor('1.2', 'C', [], [POLICY, PLAN], '考核文件'),
  speaksFor('1.3', 'B', [members.namesKey(members.government), POLICY], [PLAN], '部门协调联动机制文件'),
  speaksFor('1.4', 'A', ['overview.budget', POLICY], [], '经费和政策文件'),
  speaksFor(
    '2.1',
    'B',
    ['overview.head', 'overview.headPost', ...members.memberKinds.map(members.namesKey)],
    [PLAN],
    '理事会（董事会）成立文件和组成名单',
  ),
  speaksFor('2.2', 'C', [], [PLAN], '治理模式和运行机制文件'),
  speaksFor('2.3', 'C', [], [PLAN], '章程和各项制度'),
  speaksFor('2.4', 'B', ['overview.secretariat', 'overview.staff'], [PLAN], '议事规则、会议纪要和工作记录'),
  speaksFor('3.1', 'A', ['outcomes.jointTraining', ...JOINT_RESOURCES], [], null),
  speaksFor(
    '3.2',
    'B',
    [...JOINT_RESOURCES, ENTERPRISE_TEACHERS, 'outcomes.newMethods'],
    [PLAN],
    '龙头企业参与专业规划、教材课程开发等的材料',
  ),
  speaksFor('3.3', 'A', ['outcomes.jointTrainingBases', 'outcomes.jointIndustryColleges'], [], null),
  speaksFor('3.4', 'A', [ENTERPRISE_TEACHERS], [], null),
  speaksFor(
    '3.5',
    'A',
    [
      ...TEACHERS,
      'outcomes.teacherPractice',
      'outcomes.internships',
      'outcomes.training.employees',
      'outcomes.research.conversionRate',
      'outcomes.research.income',
    ],
    [],
    null,
  ),
  speaksFor(
    '4.1',
    'A',
    ['outcomes.demandPlatform', 'outcomes.demandReports', 'outcomes.jointMajors'],
    [],
    null,
  ),
  speaksFor(
    '4.2',
    'B',
    ['outcomes.contestAwards', 'outcomes.employmentRate'],
    [FEATURES],
    '校企协作育人材料',
  ),
  speaksFor(
    '4.3',
    'A',
    [
      'outcomes.newMethods',
      ...JOINT_RESOURCES,
      ...TEACHERS,
      'outcomes.teacherPractice',
      'outcomes.teamAwards',
    ],
    [],
    null,
  ),
  speaksFor(
    '4.4',
    'A',
    ['outcomes.apprenticePosts', 'outcomes.internships', 'outcomes.teacherPractice'],
    [],
    null,
  ),
  speaksFor('4.5', 'A', ['outcomes.progression'], [], null),
  speaksFor('5.1', 'A', ['outcomes.technologyPlatforms', 'outcomes.research.income'], [], null),
  speaksFor(
    '5.2',
    'A',
    ['outcomes.research.conversionRate', 'outcomes.research.results'],
    [FEATURES],
    '省部级奖励证书',
  ),
  speaksFor(
    '5.3',
    'A',
    ['outcomes.training', 'outcomes.skillAppraisals', 'outcomes.masterStudios'],
    [],
    null,
  ),
  speaksFor('5.4', 'B', ['outcomes.training.public'], [PLAN, FEATURES], '服务重大发展战略的材料'),
  speaksFor('6.1', 'C', [], [FEATURES], '特色和成绩的材料'),
  speaksFor('6.2', 'C', [], [FEATURES], '改革创新成效和推广材料'),
  speaksFor('6.3', 'C', [], [FEATURES], '社会影响力材料'),
  speaksFor(null, 'A', ['features.declaration'], [], null),
];
