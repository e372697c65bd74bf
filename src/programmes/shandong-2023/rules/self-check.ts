import type { Rule } from '../../../model/rule';
import { limitedPointFields } from '../../building-blocks/rules/limited-point-fields';
import { at } from '../../field-reference';
import { evidence } from '../evidence';
import { indicators } from '../indicators';
import { planColumns } from '../plan';
import { consortium } from '../workbook/identity';
import { pointTable } from '../workbook/point-table';
import { inferredRule, statedRule } from './rule-record';

const ONE_SCHEME_EACH = '并对照《市域产教联合体建设指标》（附件2），指导有关园区“一体一案”制订联合体建设方案';
const INCIDENTS = '联合体近3年内在招生、就业、安全等领域发生过重大违法违规事件、造成不良社会影响的，酌情扣分';

/** The self-check of one consortium; most of it is asked only where its name says that there is one. */
export const selfCheckRules: Rule[] = [
  statedRule('R-SD-03', {
    title: '对照建设指标',
    quote: ONE_SCHEME_EACH,
    stage: 'check',
    onlyWhenFilled: consortium.key,
    check: {
      kind: 'coverage',
      outcomes: [
        { when: 'missing', severity: 'warning', sentence: null },
        { when: 'partial', severity: 'hint', sentence: null },
      ],
    },
  }),
  inferredRule('R-SD-17', {
    title: '自查的联合体列入建设规划',
    quote: '名称',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [{ field: consortium.key, among: [planColumns.name.key] }],
      normalisation: 'unitName',
      outcomes: [
        { when: 'absent', severity: 'error', sentence: null },
        { when: 'near', severity: 'warning', sentence: null },
      ],
    },
  }),
  inferredRule('R-SD-18', {
    title: '自查的园区与建设规划一致',
    quote: '所依托的园区',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [{ field: 'identity.hostPark', among: [planColumns.hostPark.key] }],
      normalisation: 'unitName',
      outcomes: [
        { when: 'absent', severity: 'warning', sentence: null },
        { when: 'near', severity: 'hint', sentence: null },
      ],
    },
  }),
  inferredRule('R-SD-19', {
    title: '自查单位信息填写完整',
    quote: ONE_SCHEME_EACH,
    stage: 'check',
    onlyWhenFilled: consortium.key,
    check: {
      kind: 'required',
      fields: ['identity.consortium', 'identity.city', 'identity.hostPark', 'identity.date'],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-SD-20', {
    title: '未发生重大违法违规事件',
    quote: INCIDENTS,
    stage: 'check',
    onlyWhenFilled: consortium.key,
    check: {
      kind: 'confirmation',
      question: '联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？',
      field: 'identity.noIncidents',
      outcomes: [
        { when: 'unconfirmed', severity: 'warning', sentence: null },
        { when: 'denied', severity: 'warning', sentence: null },
      ],
    },
  }),
  inferredRule('R-SD-21', {
    title: '对照表的篇幅',
    quote: ONE_SCHEME_EACH,
    stage: 'fill',
    check: {
      kind: 'length',
      fields: limitedPointFields({ indicators, evidence, points: pointTable }),
      outcomes: [
        {
          when: 'over',
          severity: 'hint',
          sentence: '{where}共{words}字，超出{limit}字，打印时可能显示不全。请精简。',
        },
      ],
    },
  }),
  inferredRule('R-SD-22', {
    title: '自查须写明联合体名称',
    quote: ONE_SCHEME_EACH,
    stage: 'check',
    check: {
      kind: 'implication',
      cases: [
        {
          label: '自查单位信息',
          when: ['identity.city', 'identity.hostPark', 'identity.date', 'identity.noIncidents'].map(
            (key) => ({
              kind: 'filled' as const,
              reference: at(key),
            }),
          ),
          then: [{ kind: 'filled', reference: at(consortium.key) }],
          bothWays: false,
        },
      ],
      outcomes: [
        {
          when: 'violated',
          severity: 'warning',
          sentence: '{where}已填写，但“联合体名称”未填，所以还没有对照指标校验。请填写与建设规划一致的名称。',
        },
      ],
    },
  }),
];
