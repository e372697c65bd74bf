import { examples } from '../applications/failing-example';

/** 2.办学成效和服务能力, 3.特色与创新, 4.建设规划. */
export const outcomeExamples = examples([
  [
    'R-MOE-04a',
    'a base without a commitment',
    { 'outcomes.jointMajors@2023': null },
    'outcomes.jointMajors@2022',
    [
      '「办学成效和服务能力」共建专业（个）：“共建专业”（2022年）已填，按理“共建专业”（2023年）应填写；现为“共建专业”（2022年）12个、“共建专业”（2023年）未填。请核对。',
    ],
  ],
  [
    'R-MOE-04a',
    'a commitment without a base',
    { 'outcomes.employmentRate@2022': null },
    'outcomes.employmentRate@2023',
    [
      '「办学成效和服务能力」联合体学校整体就业率（％）：“联合体学校整体就业率（％）”（2023年）已填，按理“联合体学校整体就业率（％）”（2022年）应填写；现为“联合体学校整体就业率（％）”（2023年）97.5%、“联合体学校整体就业率（％）”（2022年）未填。请核对。',
    ],
  ],
  [
    'R-MOE-04b',
    'a figure of a point is not filled in',
    { 'outcomes.skillAppraisals@2023': null },
    'outcomes.skillAppraisals@2023',
    [
      '观测点5.3“联合制订培训规划，支持联合体内院校积极承接企业员工开展岗前培训、岗位培训、继续教……”佐证不全：「办学成效和服务能力」的“技能鉴定量（人次）”缺2023年（承诺）数据。',
    ],
  ],
  [
    'R-MOE-12',
    'awards of teams told at length',
    { 'outcomes.teamAwards': '奖'.repeat(101) },
    'outcomes.teamAwards',
    [
      '「办学成效和服务能力」的“教师教学团队获国家级奖励情况”共101字（101个字符），超出100字的限制1字。请删减。',
    ],
  ],
  [
    'R-MOE-13',
    'the platform told at length',
    { 'outcomes.demandPlatform@2022': '需'.repeat(201) },
    'outcomes.demandPlatform@2022',
    [
      '「办学成效和服务能力」的“搭建人才供需信息平台，完善职业教育专业动态调整机制情况”（2022年）共201字（201个字符），超出200字的限制1字。请删减。',
    ],
  ],
  [
    'R-MOE-13',
    'the same in the column of the commitment',
    { 'outcomes.demandPlatform@2023': '需'.repeat(203) },
    'outcomes.demandPlatform@2023',
    [
      '「办学成效和服务能力」的“搭建人才供需信息平台，完善职业教育专业动态调整机制情况”（2023年）共203字（203个字符），超出200字的限制3字。请删减。',
    ],
  ],
  [
    'R-MOE-14',
    'new methods told at length',
    { 'outcomes.newMethods@2023': '新'.repeat(205) },
    'outcomes.newMethods@2023',
    [
      '「办学成效和服务能力」的“联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况”（2023年）共205字（205个字符），超出200字的限制5字。请删减。',
    ],
  ],
  [
    'R-MOE-15',
    'contests told at length',
    { 'outcomes.contestAwards@2022': '赛'.repeat(110) },
    'outcomes.contestAwards@2022',
    [
      '「办学成效和服务能力」的“职业院校技能大赛获奖情况”（2022年）共110字（110个字符），超出100字的限制10字。请删减。',
    ],
  ],
  [
    'R-MOE-34',
    'a rate above all',
    { 'outcomes.employmentRate@2023': 105 },
    'outcomes.employmentRate@2023',
    [
      '「办学成效和服务能力」的“联合体学校整体就业率（％）”（2023年）为105%，百分比应在0至100之间。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-34',
    'half a student',
    { 'outcomes.progression.bachelorAdmissions@2022': 65.5 },
    'outcomes.progression.bachelorAdmissions@2022',
    [
      '「办学成效和服务能力」的“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2022年）为65.5人，应填整数。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-34a',
    'less is promised than there is',
    { 'outcomes.masterStudios@2023': 5 },
    'outcomes.masterStudios@2023',
    [
      '「办学成效和服务能力」的“大师工作室数量（个）”（2023年）为5个，应不小于2022年的6个。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-40',
    'teachers without hours',
    { 'outcomes.partTimeTeachers.enterprise.hours@2022': 0 },
    'outcomes.partTimeTeachers.enterprise.persons@2022',
    [
      '「办学成效和服务能力」2022年企业兼职教师：“企业兼职教师（人次）”（2022年）大于0，按理“企业兼职教师（课时数）”（2022年）应大于0；现为“企业兼职教师（人次）”（2022年）86人次、“企业兼职教师（课时数）”（2022年）0课时。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-41',
    'a rate without an income',
    { 'outcomes.research.income@2022': null },
    'outcomes.research.conversionRate@2022',
    [
      '「办学成效和服务能力」2022年成果转化率和到账经费：“校企合作开展技术研发的成果转化率（％）/到账经费（万元） 成果转化率（％）”（2022年）已填，按理“校企合作开展技术研发的成果转化率（％）/到账经费（万元） 到账经费（万元）”（2022年）应填写；现为“校企合作开展技术研发的成果转化率（％）/到账经费（万元） 成果转化率（％）”（2022年）38.6%、“校企合作开展技术研发的成果转化率（％）/到账经费（万元） 到账经费（万元）”（2022年）未填。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-16',
    'features too long',
    { 'features.content': ['特'.repeat(2001)] },
    'features.content',
    ['「特色与创新」的“特色与创新”共2001字（2001个字符），超出2000字的限制1字。请删减。'],
  ],
  [
    'R-MOE-16',
    'features nearly too long',
    { 'features.content': ['特'.repeat(1990)] },
    'features.content',
    ['「特色与创新」的“特色与创新”共1990字（1990个字符），已接近2000字的限制。'],
  ],
  [
    'R-MOE-17',
    'a plan too long',
    { 'plan.outline': ['规'.repeat(600), '划'.repeat(401)] },
    'plan.outline',
    ['「建设规划」的“建设规划”共1001字（1001个字符），超出1000字的限制1字。请删减。'],
  ],
  [
    'R-MOE-23',
    'the declaration is not ticked',
    { 'features.declaration': null },
    'features.declaration',
    [
      '「特色与创新」尚未确认：产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
    ],
  ],
  [
    'R-MOE-23',
    'the declaration is denied',
    { 'features.declaration': false },
    'features.declaration',
    [
      '「特色与创新」未予确认（“否”）：产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
    ],
  ],
]);
