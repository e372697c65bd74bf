import type { Rule } from '../../../model/rule';
import { numbersCheck } from '../../building-blocks/rules/figure-checks';
import { planColumns } from '../plan';
import { target } from '../target';
import { inferredRule, statedRule } from './rule-record';

const UNIT_LINE = '单位：**市教育（教体）局（盖章）';
/** How bureaux of education are called since some of them are of sports too. */
const BUREAU_WORDS = ['教育局', '教体局', '教育和体育局', '教育体育局'];

/** The plan of a city: its table, when it is due, and what it serves. */
export const planRules: Rule[] = [
  statedRule('R-SD-01', {
    title: '建设规划报送截止日期',
    quote: '请于2023年5月30日前将建设规划纸质版（一式1份，加盖单位公章）、电子版报送至省教育厅职业教育处',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '建设规划纸质版（一式1份，加盖单位公章）、电子版于2023年5月30日前报送至省教育厅职业教育处。',
      date: '2023-05-30',
    },
  }),
  statedRule('R-SD-02', {
    title: '建设方案报送',
    quote: '建设方案成熟一个、报送一个',
    stage: 'fill',
    check: { kind: 'information', sentence: '建设方案成熟一个、报送一个，不设截止日期。', date: null },
  }),
  // Which of the places have a consortium is seen where the plans of all cities are merged.
  statedRule('R-SD-04', {
    title: '全省建设目标',
    quote: target.quote,
    scope: 'round',
    stage: 'submit',
    check: {
      kind: 'information',
      sentence: `${target.quote}（原则上）。合并各市规划后，可查看尚无联合体的目标。`,
      date: null,
    },
  }),
  statedRule('R-SD-05', {
    title: '城市群联合体',
    quote: '空间组织紧凑、经济联系紧密的城市群也可建立联合体',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '空间组织紧凑、经济联系紧密的城市群也可建立联合体。',
      date: null,
    },
  }),
  statedRule('R-SD-11', {
    title: '建设指标的来源',
    quote: '该指标体系为《教育部办公厅关于开展市域产教联合体建设的通知》（教职成厅函〔2023〕15号）规定。',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '建设指标与教职成厅函〔2023〕15号附件1逐字一致。',
      date: null,
    },
  }),
  inferredRule('R-SD-13', {
    title: '建设规划填写完整',
    quote: UNIT_LINE,
    stage: 'check',
    check: {
      kind: 'required',
      fields: ['plan'],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-SD-13a', {
    title: '填报单位为市教育（教体）局',
    quote: UNIT_LINE,
    stage: 'check',
    check: {
      kind: 'wording',
      fields: ['plan.bureau'],
      expected: [['市'], BUREAU_WORDS],
      suspicious: ['**', '××'],
      endings: [],
      outcomes: [
        { when: 'missing', severity: 'warning', sentence: null },
        {
          when: 'suspicious',
          severity: 'warning',
          sentence: '{where}填的是“{value}”，其中的“{word}”应换成市名。请填市教育（教体）局全称。',
        },
      ],
    },
  }),
  inferredRule('R-SD-14', {
    title: '时间填写',
    quote: '拟成立时间及形式',
    stage: 'fill',
    check: numbersCheck(),
  }),
  inferredRule('R-SD-15', {
    title: '联合体名称不重复',
    quote: '名称',
    stage: 'check',
    check: {
      kind: 'uniqueness',
      fields: [planColumns.name.key],
      normalisation: 'unitName',
      outcomes: [{ when: 'duplicate', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-SD-16', {
    title: '一个园区一家联合体',
    quote: '分别建立联合体',
    stage: 'check',
    check: {
      kind: 'uniqueness',
      fields: [planColumns.hostPark.key],
      normalisation: 'unitName',
      outcomes: [
        {
          when: 'duplicate',
          severity: 'hint',
          sentence: '“{value}”是几家联合体的园区：{places}。一个园区一般建立一家联合体，请核对。',
        },
      ],
    },
  }),
];
