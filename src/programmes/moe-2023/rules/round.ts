import type { Rule } from '../../../model/rule';
import { statedRule } from './rule-record';
import { incidentsDeduction } from '../../building-blocks/rules/incidents-deduction';

/** What province and ministry do with the applications of the round, and what becomes of a consortium later. */
export const roundRules: Rule[] = [
  statedRule('R-MOE-06', {
    title: '全国建设目标',
    quote: '2023年底前建设50家左右，2024年底前再建设50家左右，到2025年共建设150家左右的市域产教联合体。',
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'information',
      sentence: '2023年底前建设50家左右，2024年底前再建设50家左右，到2025年共建设150家左右的市域产教联合体。',
      date: null,
    },
  }),
  statedRule('R-MOE-22', incidentsDeduction),
  statedRule('R-MOE-27', {
    title: '省级核实申报材料',
    quote: '采取多种形式对申报材料进行核实，确保相关材料准确真实',
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'confirmation',
      question: '省级教育行政部门是否已采取多种形式对申报材料进行核实，相关材料准确真实？',
      field: null,
      outcomes: [
        { when: 'unconfirmed', severity: 'hint', sentence: null },
        { when: 'denied', severity: 'hint', sentence: null },
      ],
    },
  }),
  statedRule('R-MOE-28', {
    title: '第一批培育单位验收',
    quote: '2024年初，对第一批市域产教联合体培育单位进行验收',
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'information',
      sentence: '2024年初，对第一批市域产教联合体培育单位进行验收。',
      date: null,
    },
  }),
  statedRule('R-MOE-29', {
    title: '取消资格的情形',
    quote: '通过验收的联合体，如发生解散、撤销或其他重大变动、重大违规行为，将取消相关资格和政策支持。',
    scope: 'series',
    stage: 'submit',
    check: {
      kind: 'information',
      sentence: '通过验收的联合体，如发生解散、撤销或其他重大变动、重大违规行为，将取消相关资格和政策支持。',
      date: null,
    },
  }),
];
