import type { PointAnswers } from '../answer';
import { amount, amountOverYears, choice, count, percent, text, yesNo } from '../answer';

/** 等级 of the park; the standard names the first two. */
export const PARK_LEVELS = ['国家级', '省级', '其他'];
/** Kinds of area the standard names, and those its 等 leaves open. */
export const KEY_AREAS = ['国家级新区', '经济开发区', '高新技术产业园区', '临空经济区', '其他重点区域'];
export const NO_KEY_AREA = '不在重点区域';
/** Kinds of enterprise the standard names. */
export const ENTERPRISE_KINDS = ['行业龙头企业', '专精特新“小巨人”企业', '省级及以上产教融合型企业'];
/** Kinds of school the standard names. */
export const SCHOOL_STANDINGS = [
  '国家级高水平职业学校或专业群建设单位',
  '省级高水平职业学校或专业群建设单位',
  '本科层次职业学校',
];
export const NONE_OF_THESE = '均不是';

/** 一、基础性指标. */
export const basicAnswers: readonly PointAnswers[] = [
  ['1.1.1', yesNo('government.province.meeting')],
  ['1.1.2', yesNo('government.province.document')],
  ['1.2.1', yesNo('government.city.meeting')],
  ['1.2.2', yesNo('government.city.scheme')],
  ['2.1.1', choice('park.level', PARK_LEVELS)],
  [
    '2.1.2',
    amount('park.output', '亿元', {
      part: '园区总产值（亿元）',
      decimals: 4,
      note: '单位是亿元，其余金额的单位是万元。',
    }),
    count('park.rank', '名', { part: '在省内排名' }),
  ],
  [
    '2.2.1',
    text('park.industries', { part: '园区主导产业' }),
    choice('park.industryKind', ['传统产业升级', '新兴产业壮大', '未来产业培育'], { part: '类别' }),
  ],
  [
    '2.3.1',
    yesNo('park.keyIndustry.listed', { part: '列入市域重点产业目录' }),
    percent('park.keyIndustry.share', { part: '占全市相应产业产值的比重（%）' }),
  ],
  [
    '3.1.1',
    choice('leadEnterprise.kind', [...ENTERPRISE_KINDS, NONE_OF_THESE], {
      note: '符合多类的选其中一类，其余写在备注栏；产教融合型企业须为省级及以上。',
    }),
  ],
  ['3.2.1', amountOverYears('leadEnterprise.investment', '万元', { note: '填2023—2025年三年累计数。' })],
  ['3.3.1', percent('leadEnterprise.training.fundRate')],
  ['3.3.2', percent('leadEnterprise.training.skilledShare')],
  ['3.3.3', percent('leadEnterprise.training.bySchools')],
  ['4.1.1', choice('leadSchool.standing', [...SCHOOL_STANDINGS, NONE_OF_THESE])],
  ['4.2.1', percent('leadSchool.majorsMatch')],
];
