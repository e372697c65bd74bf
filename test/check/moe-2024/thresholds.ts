import { answered, unreadable } from '../build-filing';
import type { FailingExample } from './failing-example';

const SCHOOLS = '5.1.2 学校涵盖中职、高职（含职教本科）学校和普通本科学校';
const SYSTEMS = '5.4.3 人员聘用及评价体系、绩效考核体系、运营质量保障体系是否建立';

/** A question of 合作办学 answered with 否. */
function denied(rule: FailingExample[0], field: string, label: string): FailingExample {
  return [
    rule,
    'answered with no',
    { [field]: false },
    field,
    'unmet',
    [`「合作办学」的“${label}”为否，标准为是：未达标。`],
  ];
}

/** What the standard measures and is not met, or cannot be told. */
export const thresholdExamples: readonly FailingExample[] = [
  [
    'R-STD-01',
    'just 30 % is not above it',
    { 'park.keyIndustry.share@2025': 30 },
    'park.keyIndustry.share@2025',
    'unmet',
    [
      '「基础性指标」的“2.3.1 列入市域重点产业目录，占全市相应产业产值的比重（%） 占全市相应产业产值的比重（%）”（2025年）为30%，标准为大于30%：未达标。',
    ],
  ],
  [
    'R-STD-01',
    'not known',
    { 'park.keyIndustry.share@2025': answered('无') },
    'park.keyIndustry.share@2025',
    'noData',
    [
      '「基础性指标」的“2.3.1 列入市域重点产业目录，占全市相应产业产值的比重（%） 占全市相应产业产值的比重（%）”（2025年）没有可供判断的数据（无），标准为大于30%：无数据。',
    ],
  ],
  [
    'R-STD-02',
    'not in the catalogue',
    { 'park.keyIndustry.listed': false },
    'park.keyIndustry.listed',
    'unmet',
    [
      '「基础性指标」的“2.3.1 列入市域重点产业目录，占全市相应产业产值的比重（%） 列入市域重点产业目录”为否，标准为是：未达标。',
    ],
  ],
  [
    'R-STD-03',
    'none of the three kinds',
    { 'leadEnterprise.kind': '均不是' },
    'leadEnterprise.kind',
    'unmet',
    [
      '「基础性指标」的“3.1.1 是否为行业龙头企业、专精特新“小巨人”企业或省级及以上产教融合型企业”为均不是，标准为行业龙头企业、专精特新“小巨人”企业或省级及以上产教融合型企业：未达标。',
    ],
  ],
  [
    'R-STD-04',
    'less than a million yuan',
    { 'leadEnterprise.investment': 99.99 },
    'leadEnterprise.investment',
    'unmet',
    [
      '「基础性指标」的“3.2.1 牵头企业近三年在产教融合领域的总投入（万元）”为99.99万元，标准为不小于100万元：未达标。',
    ],
  ],
  [
    'R-STD-04',
    'a figure nobody can read',
    { 'leadEnterprise.investment': unreadable('约80万元', 'approximate', '80') },
    'leadEnterprise.investment',
    'noData',
    [
      '「基础性指标」的“3.2.1 牵头企业近三年在产教融合领域的总投入（万元）”没有可供判断的数据（约80万元），标准为不小于100万元：无数据。',
    ],
  ],
  [
    'R-STD-05',
    'less than 2.5 %',
    { 'leadEnterprise.training.fundRate@2025': 2.4 },
    'leadEnterprise.training.fundRate@2025',
    'unmet',
    ['「基础性指标」的“3.3.1 牵头企业提取职工教育经费比例（%）”（2025年）为2.4%，标准为不小于2.5%：未达标。'],
  ],
  [
    'R-STD-06',
    'nothing for skilled workers',
    { 'leadEnterprise.training.skilledShare@2025': 0 },
    'leadEnterprise.training.skilledShare@2025',
    'unmet',
    [
      '「基础性指标」的“3.3.2 用于技能人才培训的比例（%）”（2025年）为0%，标准为大于0%：未达标。（依表内关系推定）',
    ],
  ],
  [
    'R-STD-07',
    'a park of the city',
    { 'park.level': '其他' },
    'park.level',
    'unmet',
    ['「基础性指标」的“2.1.1 产业园区等级：国家级、省级”为其他，标准为国家级或省级：未达标。'],
  ],
  [
    'R-STD-08',
    'outside the areas named',
    { 'park.area': '不在重点区域' },
    'park.area',
    'unmet',
    [
      '「自查单位信息」的“园区所在重点区域”为不在重点区域，标准为国家级新区、经济开发区、高新技术产业园区、临空经济区或其他重点区域：未达标。',
    ],
  ],
  [
    'R-STD-09',
    'no school of that standing',
    { 'leadSchool.standing': '均不是' },
    'leadSchool.standing',
    'unmet',
    [
      '「基础性指标」的“4.1.1 是否为国家级、省级高水平职业学校或专业群建设单位，或本科层次职业学校”为均不是，标准为国家级高水平职业学校或专业群建设单位、省级高水平职业学校或专业群建设单位或本科层次职业学校：未达标。',
    ],
  ],
  denied('R-STD-10', 'governance.board', '5.1.1 园区牵头成立政府、企业、学校、科研机构等多方参与的理事会'),
  denied('R-STD-10a', 'governance.schools.secondary', `${SCHOOLS} 中职`),
  denied('R-STD-10b', 'governance.schools.college', `${SCHOOLS} 高职（含职教本科）`),
  denied('R-STD-10c', 'governance.schools.university', `${SCHOOLS} 普通本科学校`),
  denied(
    'R-STD-11',
    'governance.assessment.park',
    '5.2.1 市域产教联合体建设情况是否纳入产业园区工作考核指标',
  ),
  denied(
    'R-STD-11a',
    'governance.assessment.region',
    '5.2.2 市域产教联合体建设情况是否纳入区域职业教育工作目标考核体系',
  ),
  denied('R-STD-12', 'governance.decisions', '5.3.1 是否建立决策机制'),
  denied('R-STD-12a', 'governance.procedure', '5.3.2 是否出台议事规则'),
  denied('R-STD-12b', 'governance.duties', '5.3.3 是否明确各主体工作职责'),
  denied('R-STD-12c', 'governance.charter', '5.4.1 《市域产教联合体章程》是否完备'),
  denied('R-STD-12d', 'governance.operation', '5.4.2 运营管理制度是否建立'),
  denied('R-STD-12e', 'governance.systems.staffing', `${SYSTEMS} 人员聘用及评价体系`),
  denied('R-STD-12f', 'governance.systems.performance', `${SYSTEMS} 绩效考核体系`),
  denied('R-STD-12g', 'governance.systems.quality', `${SYSTEMS} 运营质量保障体系`),
  [
    'R-STD-15',
    'growth below that of the city',
    { 'park.growth@2025': false },
    'park.growth@2025',
    'unmet',
    ['「合作发展」的“13.1.1 产业园区生产总值增速超全市平均水平”（2025年）为否，标准为是：未达标。'],
  ],
  [
    'R-STD-16',
    'one rate falls',
    { 'outcomes.employmentRate@2025': 95.9 },
    'outcomes.employmentRate@2023',
    'unmet',
    ['「合作就业」的“12.1.1 就业率（%）”2023年95.6%、2024年96.2%、2025年95.9%，标准为逐年提高：未达标。'],
  ],
  [
    'R-STD-16',
    'one rate is not known yet',
    { 'employment.localRate@2025': null },
    'employment.localRate@2023',
    'noData',
    [
      '「合作就业」的“12.1.3 本地就业率（%）”没有可供判断的各年数据（2023年61%、2024年63.4%），标准为逐年提高：无数据。',
    ],
  ],
];
