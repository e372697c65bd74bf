import { examples } from '../applications/failing-example';

/** 封面 and 一、联合体概况. */
export const coverAndOverviewExamples = examples([
  [
    'R-LYG-02',
    'a lead party is not named',
    { 'cover.leadEnterprise': null },
    'cover.leadEnterprise',
    ['「封面」有1处未填：“牵头企业”。请补填，确实没有的填“无”，数字填“0”。'],
  ],
  [
    'R-LYG-12',
    'the head is no one of the park',
    { 'overview.headPost': '示例职业技术学院院长' },
    'overview.headPost',
    [
      '「联合体概况」的“职务及联系方式”填的是“示例职业技术学院院长”，未见“管委会”、“管理委员会”、“党工委”、“园区”、“经开区”等字样和“主任”、“书记”、“常委”、“负责人”、“区长”等字样。请核对。',
    ],
  ],
  [
    'R-LYG-12',
    'the park without a post',
    { 'overview.headPost': '示例经开区管委会，0518-00000001' },
    'overview.headPost',
    [
      '「联合体概况」的“职务及联系方式”填的是“示例经开区管委会，0518-00000001”，未见“主任”、“书记”、“常委”、“负责人”、“区长”等字样。请核对。',
    ],
  ],
  [
    'R-LYG-12',
    'a post that is none of the park',
    { 'overview.headPost': '示例大学党委书记' },
    'overview.headPost',
    [
      '「联合体概况」的“职务及联系方式”填的是“示例大学党委书记”，未见“管委会”、“管理委员会”、“党工委”、“园区”、“经开区”等字样。请核对。',
    ],
  ],
  [
    'R-LYG-17',
    'the industry is of no named kind',
    { 'overview.park.industry': '以综合贸易为主。' },
    'overview.park.industry',
    [
      '「联合体概况」的“产业园区主导产业情况”中未见先进制造业、现代服务业或现代农业的表述，请核对是否已写明主导产业门类。',
    ],
  ],
  [
    'R-LYG-20',
    'the industry is told at length',
    { 'overview.park.industry': '制造'.repeat(101) },
    'overview.park.industry',
    ['「联合体概况」的“产业园区主导产业情况”共202字（202个字符），超出200字的限制2字。请删减。'],
  ],
  [
    'R-LYG-21',
    'the policy is told at length',
    { 'overview.policy': '政策'.repeat(251) },
    'overview.policy',
    [
      '「联合体概况」的“联合体所在地制定支持职业教育政策及落实情况”共502字（502个字符），超出500字的限制2字。请删减。',
    ],
  ],
  [
    'R-LYG-37',
    'sources that make another total',
    { 'overview.budget.government@2026': 119 },
    'overview.budget.total@2026',
    [
      '「联合体概况」的“拟投入运行经费总额（万元）”（2026年）为320.5万元，而“牵头单位负担”（2026年）150.5万元、“政府核拨”（2026年）119万元、“其他成员负担”（2026年）40万元、“其他途径”（2026年）10万元之和为319.5万元，相差1万元。请核对各项。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-38',
    'staff that makes another total',
    { 'overview.staff.partTime': 3 },
    'overview.staff.total',
    [
      '「联合体概况」的“人员总数”为6人，而“专职人数”4人、“兼职人数”3人之和为7人，相差1人。请核对各项。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-39',
    'a name too few',
    { 'overview.staff.names': ['示例乙', '示例丙'] },
    'overview.staff.names',
    [
      '「联合体概况」的“人员姓名”：人员姓名个数为2，而「联合体概况」的“人员总数”填的是6，两者应一致。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-44',
    'another name on the cover',
    { 'cover.consortium': '示例联合体' },
    'cover.consortium',
    [
      '“联合体名称”几处填写不一致：「封面」为“示例联合体”、「联合体概况」为“示例市高端装备产教联合体”、「申报汇总表」第5行为“示例市高端装备产教联合体”。请核对后改为一致。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-45',
    'the lead school is no member',
    { 'cover.leadSchool': '远方大学' },
    'cover.leadSchool',
    ['「封面」的“牵头学校”填的“远方大学”不在「成员学校」之中。请核对名称，或在表中补上。（依表内关系推定）'],
  ],
  [
    'R-LYG-54',
    'filled in after the deadline',
    { 'cover.date': '2026-05-29' },
    'cover.date',
    ['「封面」的“填表日期”为2026年5月29日，应不晚于2026年5月28日。请核对。（依表内关系推定）'],
  ],
  [
    'R-LYG-55',
    'the secretariat is at no member',
    { 'overview.secretariat.unit': '远方大学' },
    'overview.secretariat.unit',
    [
      '「联合体概况」的“秘书处所在单位”填的“远方大学”不在「成员企业」、「成员学校」、「其他单位」、「封面」之中。请核对名称，或在表中补上。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-56',
    'a cell left blank',
    { 'overview.secretariat.area': null },
    'overview.secretariat.area',
    ['「联合体概况」有1处未填：“固定办公面积”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）'],
  ],
  [
    'R-LYG-60',
    'the output in 万元',
    { 'overview.park.output@2025': 8623500 },
    'overview.park.output@2025',
    [
      '「联合体概况」的“2025年产业园区总产值（亿元）”为8623500亿元，而「成员企业」的“企业销售总额（万元）”之和仅为1582700.5万元，可能填错了单位。如“2025年产业园区总产值（亿元）”原以万元填写，换算后应为862.35亿元。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-61',
    'a budget in 元',
    { 'overview.budget.total@2027': 3600000 },
    'overview.budget.total@2026',
    [
      '「联合体概况」的“拟投入运行经费总额（万元）”（2027年）为3600000万元，是2026年（320.5万元）的11232.4倍，可能填错了单位。如“拟投入运行经费总额（万元）”（2027年）原以元填写，换算后应为360万元。（依表内关系推定）',
      '「联合体概况」的“拟投入运行经费总额（万元）”（2027年）为3600000万元，是2028年（400万元）的9000倍，可能填错了单位。如“拟投入运行经费总额（万元）”（2027年）原以元填写，换算后应为360万元。（依表内关系推定）',
    ],
  ],
]);
