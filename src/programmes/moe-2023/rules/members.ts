import type { Rule, RuleCheckOf } from '../../../model/rule';
import type { Severity } from '../../../model/rule-terms';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { at } from '../../field-reference';
import * as members from '../recommendation/members';
import { inferredRule, statedRule } from './rule-record';

type Demand = RuleCheckOf<'count'>['demands'][number];
type MemberKind = (typeof members.memberKinds)[number];

function atLeastOne(kind: MemberKind, severity: Severity): Demand {
  return {
    of: { kind: 'items', field: members.namesKey(kind) },
    label: `${kind.label}数`,
    bound: { kind: 'atLeast', limit: 1 },
    severity,
    sentence: null,
  };
}

/** Who is in the consortium, as 二、条件要求 and part 1 of the form ask it. */
export const memberRules: Rule[] = [
  statedRule('R-MOE-24', {
    title: '成员学校层次',
    quote:
      '联合体职业教育资源富集，涵盖中职、高职（含职教本科）学校，吸纳普通本科学校作为成员，搭建联合体人才供需信息平台',
    stage: 'check',
    check: {
      kind: 'count',
      demands: [members.secondarySchools, members.colleges, members.universities].map((kind) =>
        atLeastOne(kind, 'warning'),
      ),
    },
  }),
  statedRule('R-MOE-24a', {
    title: '园区总产值位次',
    quote: '联合体依托的产业园区总产值在本省份位于前列',
    stage: 'submit',
    check: checklistLine('支撑材料中是否有产业园区总产值在本省份位于前列的依据？', 'hint'),
  }),
  statedRule('R-MOE-24c', {
    title: '多方参与',
    quote: '成立政府、企业、学校、科研机构等多方参与的理事会（董事会）',
    stage: 'check',
    check: {
      kind: 'count',
      demands: [members.government, members.enterprises, members.research].map((kind) =>
        atLeastOne(kind, 'hint'),
      ),
    },
  }),
  inferredRule('R-MOE-32', {
    title: '成员单位数量与名称',
    quote: '联合体成员情况 组成 数量（在校生数） 单位名称',
    stage: 'check',
    check: {
      kind: 'count',
      demands: members.memberKinds.map((kind) => ({
        of: { kind: 'items', field: members.namesKey(kind) },
        label: `${kind.label}单位名称个数`,
        bound: { kind: 'equalTo', reference: at(members.countKey(kind)) },
        severity: 'warning',
        sentence: null,
      })),
    },
  }),
  // An industrial firm is none of trade: whoever is counted twice is counted wrongly once.
  inferredRule('R-MOE-33', {
    title: '规模以上和限额以上企业数',
    quote: '规模以上企业数（个）',
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: {
        kind: 'sums',
        sums: [
          {
            left: [at('outcomes.enterprises.aboveScale', 2022), at('outcomes.enterprises.aboveQuota', 2022)],
            right: [at(members.countKey(members.enterprises))],
          },
        ],
      },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-38', {
    title: '成员单位重复',
    quote: '联合体成员情况',
    stage: 'check',
    check: {
      kind: 'uniqueness',
      fields: members.memberKinds.map(members.namesKey),
      normalisation: 'unitName',
      outcomes: [{ when: 'duplicate', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-42', {
    title: '普通本科招收须有普通本科学校',
    quote: '联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）',
    stage: 'check',
    check: {
      kind: 'implication',
      cases: [
        {
          label: '普通本科学校招收',
          when: [2022, 2023].map((year) => ({
            kind: 'positive',
            reference: at('outcomes.progression.bachelorAdmissions', year),
          })),
          then: [{ kind: 'positive', reference: at(members.countKey(members.universities)) }],
          bothWays: false,
        },
      ],
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
];
