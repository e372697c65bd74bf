import type { FieldKey } from '../../../model/keys';
import type { RuleCheck } from '../../../model/rule';

/** A text within its limit, which stands in the field. */
export function lengthCheck(field: FieldKey): RuleCheck {
  return {
    kind: 'length',
    fields: [field],
    outcomes: [
      { when: 'over', severity: 'error', sentence: null },
      { when: 'overByCharacters', severity: 'warning', sentence: null },
      { when: 'near', severity: 'hint', sentence: null },
    ],
  };
}

/** Where a responsible person of the park serves … */
const PARK_WORDS = ['管委会', '管理委员会', '党工委', '园区', '经开区', '高新区', '开发区', '新区', '产业园'];
/** … and as what. */
const POST_WORDS = ['主任', '书记', '常委', '负责人', '区长', '县长', '市长', '局长', '部长'];

/** 联合体负责人 is a responsible person of the park. */
export function headPostCheck(): RuleCheck {
  return {
    kind: 'wording',
    fields: ['overview.headPost'],
    expected: [PARK_WORDS, POST_WORDS],
    suspicious: [],
    endings: [],
    outcomes: [{ when: 'missing', severity: 'hint', sentence: null }],
  };
}

/** Words of 先进制造业, 现代服务业 and 现代农业; the notices' 等 leaves the list open. */
const INDUSTRY_WORDS = [
  '制造',
  '服务业',
  '农业',
  '信息技术',
  '生物',
  '医药',
  '新能源',
  '新材料',
  '装备',
  '汽车',
  '环保',
  '航空航天',
  '海洋',
  '石化',
  '化工',
  '物流',
  '旅游',
  '电子',
];

/** The leading industry is of one of the kinds the notices name. */
export function industryCheck(): RuleCheck {
  return {
    kind: 'wording',
    fields: ['overview.park.industry'],
    expected: [INDUSTRY_WORDS],
    suspicious: [],
    endings: [],
    outcomes: [
      {
        when: 'missing',
        severity: 'hint',
        sentence: '{where}中未见先进制造业、现代服务业或现代农业的表述，请核对是否已写明主导产业门类。',
      },
    ],
  };
}
