import type { Rule } from '../../../model/rule';
import { inferredRule, statedRule } from './rule-record';

/** How full names of parks, schools, enterprises and associations end. */
const FULL_NAME_ENDINGS = [
  '公司',
  '集团',
  '学院',
  '学校',
  '大学',
  '开发区',
  '园区',
  '产业园',
  '厂',
  '中心',
  '协会',
  '商会',
  '学会',
  '联合会',
  '合作社',
  '中学',
  '新区',
  '示范区',
  '集聚区',
  '基地',
  '管委会',
  '管理委员会',
  '研究院',
  '研究所',
  '园',
];

/** What 附件3 asks. */
export const summaryRules: Rule[] = [
  statedRule('R-LYG-31', {
    title: '名称填写全称',
    quote: '园区名称、学校名称和企业名称请填写全称。',
    stage: 'check',
    check: {
      kind: 'wording',
      fields: [
        'summary.consortia.parkName',
        'summary.consortia.schoolName',
        'summary.consortia.enterpriseName',
      ],
      expected: [],
      suspicious: ['职院', '职校', '技校', '高新区', '经开区'],
      endings: FULL_NAME_ENDINGS,
      outcomes: [
        { when: 'missing', severity: 'hint', sentence: null },
        { when: 'suspicious', severity: 'hint', sentence: null },
      ],
    },
  }),
  statedRule('R-LYG-32', {
    title: '主要服务产业个数',
    quote: '联合体主要服务产业不超过2个。',
    stage: 'fill',
    check: {
      kind: 'count',
      demands: [
        {
          of: { kind: 'items', field: 'summary.consortia.industries' },
          label: '主要服务产业个数',
          bound: { kind: 'atMost', limit: 2 },
          severity: 'error',
          sentence: null,
        },
      ],
    },
  }),
  statedRule('R-LYG-33', {
    title: '牵头学校教育层次',
    quote: '教育层次填写中职、高职专科或高职本科。',
    stage: 'fill',
    check: {
      kind: 'options',
      fields: ['summary.consortia.schoolLevel'],
      outcomes: [{ when: 'notListed', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-46', {
    title: '教育层次与学校层次一致',
    quote: '学校名称 学校层次',
    stage: 'check',
    check: {
      kind: 'named',
      name: 'leadSchoolLevel',
      parameters: {
        name: 'summary.consortia.schoolName',
        level: 'summary.consortia.schoolLevel',
        memberName: 'members.schools.name',
        memberLevel: 'members.schools.level',
      },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-52', {
    title: '是否产教融合型企业',
    quote: '是否省市级产教融合型企业',
    stage: 'fill',
    check: {
      kind: 'options',
      fields: ['summary.consortia.integrated'],
      outcomes: [{ when: 'notListed', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-53', {
    title: '序号、手机号码与主导产业',
    quote: '手机号码',
    stage: 'check',
    check: {
      kind: 'named',
      name: 'summaryRows',
      parameters: {
        number: 'summary.consortia.number',
        mobile: 'summary.consortia.contactMobile',
        industry: 'summary.consortia.parkIndustry',
        described: 'overview.park.industry',
      },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
];
