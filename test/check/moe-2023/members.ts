import { answered } from '../build-filing';
import { examples } from '../applications/failing-example';

/** 联合体成员情况, and what speaks of the members elsewhere. */
export const memberExamples = examples([
  [
    'R-MOE-24',
    'no 中职 among the schools',
    { 'overview.members.secondarySchools.names': answered('无') },
    'overview.members.secondarySchools.names',
    ['「联合体概况」的“中职学校 单位名称”：中职学校数为0，至少应为1。请核对或补充。'],
  ],
  [
    'R-MOE-24',
    'no 普通本科 named yet',
    { 'overview.members.universities.names': null },
    'overview.members.universities.names',
    ['「联合体概况」的“普通本科学校 单位名称”：普通本科学校数为0，至少应为1。请核对或补充。'],
  ],
  [
    'R-MOE-24c',
    'no research body',
    { 'overview.members.research.names': answered('—') },
    'overview.members.research.names',
    ['「联合体概况」的“科研机构 单位名称”：科研机构数为0，至少应为1。请核对或补充。'],
  ],
  [
    'R-MOE-32',
    'more units than names',
    { 'overview.members.government.count': 3 },
    'overview.members.government.names',
    [
      '「联合体概况」的“政府部门 单位名称”：政府部门单位名称个数为2，而「联合体概况」的“政府部门 数量”填的是3，两者应一致。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-33',
    'more firms of a size than firms',
    { 'outcomes.enterprises.aboveQuota@2022': 2 },
    'outcomes.enterprises.aboveScale@2022',
    [
      '「办学成效和服务能力」的“规模以上企业数（个）”（2022年）4个、“限额以上企业数（个）”（2022年）2个之和为6个，应不大于「联合体概况」的“企业 数量”的5家。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-33',
    'more firms of one kind than firms, the other still to come',
    { 'outcomes.enterprises.aboveScale@2022': 6, 'outcomes.enterprises.aboveQuota@2022': null },
    'outcomes.enterprises.aboveScale@2022',
    [
      '「办学成效和服务能力」的“规模以上企业数（个）”（2022年）为6个，应不大于「联合体概况」的“企业 数量”的5家。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-36',
    'the lead school is no member',
    { 'cover.leadSchool': '远方大学' },
    'cover.leadSchool',
    [
      '「封面」的“牵头学校”填的“远方大学”不在「联合体概况」的“单位名称”之中。请核对名称，或在表中补上。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-36',
    'the lead enterprise by another name',
    { 'cover.leadEnterprise': '示例重工有限公司' },
    'cover.leadEnterprise',
    [
      '「封面」的“牵头企业”填的“示例重工有限公司”与「联合体概况」的“单位名称”中的“示例重工集团有限公司”相近而不相同。如为同一单位，请改为一致的全称。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-37',
    'the secretariat is at no member',
    { 'overview.secretariat.unit': '远方大学' },
    'overview.secretariat.unit',
    [
      '「联合体概况」的“秘书处所在单位”填的“远方大学”不在「联合体概况」的“单位名称”、「封面」之中。请核对名称，或在表中补上。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-38',
    'a unit of two kinds',
    { 'overview.members.organisations.names': ['示例装备技术研究院'] },
    'overview.members.research.names',
    [
      '“示例装备技术研究院”重复填写：「联合体概况」的“科研机构 单位名称”、「联合体概况」的“其他组织 单位名称”。同一内容只填一次，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-38',
    'a unit twice in a list',
    { 'overview.members.government.names': ['示例市教育局', '示例市教育局'] },
    'overview.members.government.names',
    [
      '“示例市教育局”重复填写：「联合体概况」的“政府部门 单位名称”。同一内容只填一次，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-42',
    'admissions without a 普通本科 school',
    { 'overview.members.universities.count': 0 },
    'outcomes.progression.bachelorAdmissions@2022',
    [
      '「办学成效和服务能力」普通本科学校招收：“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2022年）大于0、“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2023年）大于0，按理“普通本科学校 数量”应大于0；现为“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2022年）65人、“联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）”（2023年）80人、“普通本科学校 数量”0所。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-46',
    'more apprentices than students',
    { 'outcomes.jointTraining.apprenticeship@2022': 42000 },
    'outcomes.jointTraining.apprenticeship@2022',
    [
      '「办学成效和服务能力」的“中国特色学徒制培养”（2022年）42000人、“现场工程师培养”（2022年）120人、“其他联合培养”（2022年）260人之和为42380人，应不大于「联合体概况」的“中职学校 在校生数”8700人、“高职院校（含职教本科） 在校生数”12600人、“普通本科学校 在校生数”18200人之和39500人。请核对。（依表内关系推定）',
    ],
  ],
]);
