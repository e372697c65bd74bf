import type { FieldKey } from '../../../model/keys';
import type { Rule } from '../../../model/rule';
import { pointAnswers } from '../form';
import type { Answer } from '../form/answer';
import { besideKey } from '../form/standard-sheet';
import { indicators } from '../indicators';
import { inferredRule, statedRule } from './rule-record';

const answers: readonly Answer[] = pointAnswers.flatMap(([, ...cells]) => cells);

function keysOf(kind: Answer['type']['kind']): FieldKey[] {
  return answers.filter(({ type }) => type.kind === kind).map(({ key }) => key);
}

/** Every text that has a limit: what answers a point, and what proves it. */
const limitedTexts: FieldKey[] = [
  ...keysOf('text'),
  ...indicators.points.flatMap(({ code }) => (code === null ? [] : [besideKey(code, 'proof')])),
];

/** Nothing left out: every observation point answered and proved, and who checks itself. */
export const completenessRules: Rule[] = [
  statedRule('R-N24-01', {
    title: '对照建设标准查摆问题',
    quote: '各地教育行政部门要指导各在建联合体严格对照建设标准查摆问题，加强规范引导。',
    stage: 'check',
    check: {
      kind: 'coverage',
      outcomes: [
        { when: 'missing', severity: 'warning', sentence: null },
        { when: 'partial', severity: 'hint', sentence: null },
      ],
    },
  }),
  inferredRule('R-STD-20', {
    title: '观测点逐项填写',
    quote: '观测点',
    stage: 'check',
    check: {
      kind: 'required',
      fields: answers.map(({ key }) => key),
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-STD-29', {
    title: '自查单位信息填写完整',
    quote: '各地教育行政部门要指导各在建联合体严格对照建设标准查摆问题',
    stage: 'check',
    check: {
      kind: 'required',
      fields: ['identity', 'park.area'],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-STD-30', {
    title: '选项填写',
    quote: '观测点',
    stage: 'fill',
    check: {
      kind: 'options',
      fields: [
        ...keysOf('option'),
        'park.area',
        'vetoes.incident',
        'vetoes.fraud',
        'vetoes.noBreakthrough',
        'vetoes.noCooperation',
        'policies.effect',
      ],
      outcomes: [{ when: 'notListed', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-STD-31', {
    title: '文字篇幅',
    quote: '观测点',
    stage: 'fill',
    check: {
      kind: 'length',
      fields: limitedTexts,
      outcomes: [
        {
          when: 'over',
          severity: 'hint',
          sentence: '{where}共{words}字，超出{limit}字，打印时可能显示不全。请精简。',
        },
      ],
    },
  }),
  inferredRule('R-STD-32', {
    title: '政策文件清单填写完整',
    quote: '连续两年政府没有出台有效政策',
    stage: 'check',
    check: {
      kind: 'required',
      fields: ['policies.name', 'policies.date', 'policies.effect'],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
];
