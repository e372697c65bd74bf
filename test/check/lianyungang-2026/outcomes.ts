import { rowsOf } from './clean-application';
import { examples } from '../applications/failing-example';

/** 三、办学成效和服务能力. */
export const outcomeExamples = examples([
  [
    'R-LYG-07',
    'a base without a commitment',
    { 'outcomes.jointMajors@2026': null },
    'outcomes.jointMajors@2025',
    [
      '「办学成效和服务能力」共建专业（个）：“共建专业”（2025年）已填，按理“共建专业”（2026年）应填写；现为“共建专业”（2025年）12个、“共建专业”（2026年）未填。请核对。',
    ],
  ],
  [
    'R-LYG-07',
    'a commitment without a base',
    { 'outcomes.research.results@2025': null },
    'outcomes.research.results@2026',
    [
      '「办学成效和服务能力」研究成果数量（个）：“研究成果数量（个）”（2026年）已填，按理“研究成果数量（个）”（2025年）应填写；现为“研究成果数量（个）”（2026年）55个、“研究成果数量（个）”（2025年）未填。请核对。',
    ],
  ],
  [
    'R-LYG-22',
    'awards of teams told at length',
    { 'outcomes.teamAwards': '奖'.repeat(101) },
    'outcomes.teamAwards',
    [
      '「办学成效和服务能力」的“教师教学团队获国家级奖励情况”共101字（101个字符），超出100字的限制1字。请删减。',
    ],
  ],
  [
    'R-LYG-23',
    'the platform told at length',
    { 'outcomes.demandPlatform@2025': '需'.repeat(201) },
    'outcomes.demandPlatform@2025',
    [
      '「办学成效和服务能力」的“搭建人才供需信息平台，完善职业教育专业动态调整机制情况”（2025年）共201字（201个字符），超出200字的限制1字。请删减。',
    ],
  ],
  [
    'R-LYG-23',
    'the same in the column of the commitment',
    { 'outcomes.demandPlatform@2026': '需'.repeat(203) },
    'outcomes.demandPlatform@2026',
    [
      '「办学成效和服务能力」的“搭建人才供需信息平台，完善职业教育专业动态调整机制情况”（2026年）共203字（203个字符），超出200字的限制3字。请删减。',
    ],
  ],
  [
    'R-LYG-24',
    'new methods told at length',
    { 'outcomes.newMethods@2026': '新'.repeat(205) },
    'outcomes.newMethods@2026',
    [
      '「办学成效和服务能力」的“联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况”（2026年）共205字（205个字符），超出200字的限制5字。请删减。',
    ],
  ],
  [
    'R-LYG-25',
    'contests told at length',
    { 'outcomes.contestAwards@2025': '赛'.repeat(110) },
    'outcomes.contestAwards@2025',
    [
      '「办学成效和服务能力」的“职业院校技能大赛获奖情况”（2025年）共110字（110个字符），超出100字的限制10字。请删减。',
    ],
  ],
  [
    'R-LYG-48',
    'teachers without hours',
    { 'outcomes.partTimeTeachers.enterprise.hours@2025': 0 },
    'outcomes.partTimeTeachers.enterprise.persons@2025',
    [
      '「办学成效和服务能力」2025年企业兼职教师：“企业兼职教师（人次）”（2025年）大于0，按理“企业兼职教师（课时数）”（2025年）应大于0；现为“企业兼职教师（人次）”（2025年）86人次、“企业兼职教师（课时数）”（2025年）0课时。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-48',
    'hours without teachers',
    { 'outcomes.partTimeTeachers.interSchool.persons@2026': 0 },
    'outcomes.partTimeTeachers.interSchool.hours@2026',
    [
      '「办学成效和服务能力」2026年校际兼职教师：“校际兼职教师（课时数）”（2026年）大于0，按理“校际兼职教师（人次）”（2026年）应大于0；现为“校际兼职教师（课时数）”（2026年）1200课时、“校际兼职教师（人次）”（2026年）0人次。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-49',
    'less is promised than there is',
    { 'outcomes.masterStudios@2026': 5 },
    'outcomes.masterStudios@2026',
    [
      '「办学成效和服务能力」的“大师工作室数量（个）”（2026年）为5个，应不小于2025年的6个。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-50',
    'a rate without an income',
    { 'outcomes.research.income@2025': null },
    'outcomes.research.conversionRate@2025',
    [
      '「办学成效和服务能力」2025年成果转化率和到账经费：“校企合作开展技术研发的成果转化率（%）/到账经费（万元） 成果转化率（%）”（2025年）已填，按理“校企合作开展技术研发的成果转化率（%）/到账经费（万元） 到账经费（万元）”（2025年）应填写；现为“校企合作开展技术研发的成果转化率（%）/到账经费（万元） 成果转化率（%）”（2025年）38.6%、“校企合作开展技术研发的成果转化率（%）/到账经费（万元） 到账经费（万元）”（2025年）未填。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-51',
    'bachelors without a school for them',
    { 'members.schools': rowsOf('members.schools').filter(({ level }) => level !== '普通本科') },
    'outcomes.progression.bachelorAdmissions@2025',
    [
      '「办学成效和服务能力」本科层次培养：“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2025年）大于0、“中高本衔接培养（人数）”（2025年）大于0、“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2026年）大于0、“中高本衔接培养（人数）”（2026年）大于0，按理「成员学校」中应有“学校层次”为高职本科或普通本科的一行；现为“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2025年）65人、“中高本衔接培养（人数）”（2025年）80人、“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2026年）80人、“中高本衔接培养（人数）”（2026年）100人。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-63',
    'more apprentices than students',
    { 'outcomes.jointTraining.apprenticeship@2025': 42000 },
    'outcomes.jointTraining.apprenticeship@2025',
    [
      '「办学成效和服务能力」的“中国特色学徒制培养”（2025年）、“现场工程师培养”（2025年）、“其他联合培养”（2025年）之和为42380人，超过「成员学校」的“学生总人数”之和39500人。请核对人数或单位。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-58',
    'a figure of a point is not filled in',
    { 'outcomes.skillAppraisals@2026': null },
    'outcomes.skillAppraisals@2026',
    [
      '观测点5.4“联合制订培训规划，支持联合体内院校积极承接企业员工开展岗前培训、岗位培训、继续教……”佐证不全：「办学成效和服务能力」的“技能鉴定量（人次）”缺2026年（承诺）数据。',
    ],
  ],
]);
