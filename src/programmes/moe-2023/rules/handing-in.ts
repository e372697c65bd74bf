import type { Rule } from '../../../model/rule';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { at } from '../../field-reference';
import { inferredRule, statedRule } from './rule-record';

const PRINTING = '推荐书的正文部分使用A4纸双面打印，左侧装订。支撑材料部分请设置目录索引，单独装订成册。';

/** 三、组织实施, 2 and what the form asks on paper: quota, deadline, copies, looks, seals and signatures. */
export const handingInRules: Rule[] = [
  statedRule('R-MOE-01', {
    title: '每个省份推荐家数',
    quote:
      '每个省份推荐不超过3家，请于2023年5月29日前将申报材料纸质版、电子版（以刻录光盘形式）一并报送教育部（职业教育与成人教育司）。',
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'count',
      demands: [
        {
          of: { kind: 'applications', by: 'cover.province' },
          label: '同一省份的推荐家数',
          bound: { kind: 'atMost', limit: 3 },
          severity: 'error',
          sentence: null,
        },
      ],
    },
  }),
  statedRule('R-MOE-02', {
    title: '报送截止日期',
    quote: '请于2023年5月29日前将申报材料纸质版、电子版（以刻录光盘形式）一并报送',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence:
        '申报材料纸质版、电子版由省级教育行政部门于2023年5月29日前一并报送教育部（职业教育与成人教育司）。',
      date: '2023-05-29',
    },
  }),
  statedRule('R-MOE-03', {
    title: '纸质版和电子版',
    quote: '申报材料纸质版、电子版（以刻录光盘形式）一并报送',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('申报材料纸质版、电子版（以刻录光盘形式）是否均已备齐，一并报送？', 'error'),
  }),
  statedRule('R-MOE-08', {
    title: '推荐书字体字号行距',
    quote: '文字内容的字体为仿宋_GB2312，字号为小四号，行距为固定值16磅。',
    scope: 'package',
    stage: 'print',
    check: checklistLine(
      '推荐书文字内容的字体是否为仿宋_GB2312，字号是否为小四号，行距是否为固定值16磅？',
      'warning',
    ),
  }),
  statedRule('R-MOE-09', {
    title: '打印与装订',
    quote: PRINTING,
    scope: 'package',
    stage: 'print',
    check: { kind: 'information', sentence: PRINTING, date: null },
  }),
  statedRule('R-MOE-09b', {
    title: '支撑材料目录与装订',
    quote: '支撑材料部分请设置目录索引，单独装订成册。',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('支撑材料是否已设置目录索引，并单独装订成册？', 'warning'),
  }),
  statedRule('R-MOE-25', {
    title: '申报承诺和推荐意见签字盖章',
    quote: '我承诺：前述所填报数据、内容均真实、准确、有效，并自愿接受有关方面核查。',
    scope: 'package',
    stage: 'submit',
    check: checklistLine(
      '申报单位承诺是否已由负责人签字、盖公章并填写日期，地方教育行政部门是否已填写推荐意见、签字、盖公章并填写日期？',
      'error',
    ),
  }),
  statedRule('R-MOE-25a', {
    title: '封面公章',
    quote: '依托园区（公章）',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('封面是否已盖依托园区、牵头学校、牵头企业三方公章？', 'error'),
  }),
  inferredRule('R-MOE-43', {
    title: '填表日期与截止日期',
    quote: '填表日期',
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: { kind: 'single', left: at('cover.date'), right: { kind: 'date', iso: '2023-05-29' } },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
    },
  }),
];
