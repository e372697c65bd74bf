import { MATERIAL_INDEX } from '../../../model/material-index';
import type { Rule } from '../../../model/rule';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { at } from '../../field-reference';
import { MATERIAL_PAGE_LIMIT } from '../notice';
import { inferredRule, statedRule } from './rule-record';

/** How the pieces are called of which the notice does not say whether they count among the pages. */
const COVER_AND_INDEX = ['封面', '目录', '索引', '目录索引'].flatMap((piece) => [
  piece,
  `材料${piece}`,
  `支撑材料${piece}`,
  ...(piece === '封面' ? [] : [`封面和${piece}`, `封面及${piece}`, `封面、${piece}`]),
]);

/** 三、组织实施 and what the forms ask on paper: quota, deadline, copies, seals and signatures. */
export const handingInRules: Rule[] = [
  statedRule('R-LYG-01', {
    title: '每个园区申报家数',
    quote: '原则上每个产业园区申报不超过1家。',
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'count',
      demands: [
        {
          of: { kind: 'applications', by: 'cover.hostPark' },
          label: '同一产业园区的申报家数',
          bound: { kind: 'atMost', limit: 1 },
          severity: 'warning',
          sentence: null,
        },
      ],
    },
  }),
  statedRule('R-LYG-03', {
    title: '报送截止日期',
    quote:
      '请各牵头学校于2026年5月28日前将申报材料（推荐书一式三份、推荐汇总表和支撑材料一式一份，支撑材料不超过100页）报送市教育局高职处302室',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '申报材料由牵头学校于2026年5月28日前报送市教育局高职处302室。',
      date: '2026-05-28',
    },
  }),
  statedRule('R-LYG-04', {
    title: '纸质材料份数',
    quote: '推荐书一式三份、推荐汇总表和支撑材料一式一份',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('推荐书一式三份、推荐汇总表和支撑材料一式一份，是否已备齐？', 'error'),
  }),
  statedRule('R-LYG-05', {
    title: '支撑材料页数',
    quote: '支撑材料不超过100页',
    scope: 'package',
    stage: 'submit',
    check: {
      kind: 'count',
      demands: [
        {
          of: {
            kind: 'pages',
            from: MATERIAL_INDEX.pageFrom,
            to: MATERIAL_INDEX.pageTo,
            arguable: { column: MATERIAL_INDEX.title, titles: COVER_AND_INDEX, severity: 'hint' },
          },
          label: '支撑材料页数',
          bound: { kind: 'atMost', limit: MATERIAL_PAGE_LIMIT },
          severity: 'error',
          sentence: null,
        },
      ],
    },
  }),
  statedRule('R-LYG-06', {
    title: '申报材料电子版',
    quote: '申报材料电子版（Word版和盖章PDF版）发送至指定邮箱',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('申报材料电子版（Word版和盖章PDF版）是否已发送至指定邮箱？', 'error'),
  }),
  statedRule('R-LYG-10', {
    title: '推荐书打印与装订',
    quote: '推荐书的正文部分使用A4纸双面打印，左侧装订。',
    scope: 'package',
    stage: 'print',
    check: {
      kind: 'information',
      sentence: '推荐书的正文部分使用A4纸双面打印，左侧装订。',
      date: null,
    },
  }),
  statedRule('R-LYG-11', {
    title: '支撑材料目录与装订',
    quote: '支撑材料部分请设置目录索引，单独装订成册。',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('支撑材料是否已设置目录索引，并单独装订成册？', 'warning'),
  }),
  statedRule('R-LYG-34', {
    title: '申报单位承诺签字盖章',
    quote:
      '依托园区主要负责人签字：公章 年 月 日 牵头企业（行业协会）主要负责人签字：公章 年 月 日 牵头学校主要负责人签字：',
    scope: 'package',
    stage: 'submit',
    check: checklistLine(
      '依托园区、牵头企业（行业协会）、牵头学校的主要负责人是否均已签字、盖公章并填写日期？',
      'error',
    ),
  }),
  statedRule('R-LYG-35', {
    title: '地方教育行政部门意见',
    quote: '推荐意见：地方教育行政部门负责人签字 公章 年 月 日',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('地方教育行政部门是否已填写推荐意见、签字、盖公章并填写日期？', 'error'),
  }),
  statedRule('R-LYG-36', {
    title: '封面公章',
    quote: '依托园区 _____ （公章）',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('封面是否已盖依托园区、牵头学校、牵头企业三方公章？', 'error'),
  }),
  inferredRule('R-LYG-54', {
    title: '填表日期与截止日期',
    quote: '填表日期 _____',
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: {
        kind: 'single',
        left: at('cover.date'),
        right: { kind: 'date', iso: '2026-05-28' },
      },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
    },
  }),
  statedRule('R-LYG-57', {
    title: '四项清单',
    quote: '制定三年内企业技能人才需求清单',
    scope: 'package',
    stage: 'submit',
    check: checklistLine(
      '支撑材料中是否有参与企业清单及进出管理制度、企业岗位清单、三年内企业技能人才需求清单、应用技术创新需求清单？',
      'warning',
    ),
  }),
  statedRule('R-LYG-59', {
    title: '申报汇总表盖章与联系方式',
    quote: '填表单位（盖章）：',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('申报汇总表是否已由填表单位盖章，并填写联系人和联系电话？', 'error'),
  }),
];
