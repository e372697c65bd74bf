import type { Programme } from '../../model/programme';
import { exampleForms } from './example-forms';
import { exampleRules } from './example-rules';

/** An invented notice, 示例通知, with one worked example of every kind of block, field and rule. */
export const exampleProgramme: Programme = {
  id: 'example-2026',
  templateVersion: '1',
  acceptedVersions: [],
  notice: {
    title: '关于开展示例联合体遴选的通知',
    shortName: '示例 2026',
    authority: '示例市教育局',
    documentNumber: '示例〔2026〕1号',
    level: 'city',
    issued: '2026-04-01',
    deadline: '2026-05-28',
    handedInBy: '牵头学校',
    handIn: [{ item: '推荐书', copies: '一式三份', quote: '推荐书一式三份' }],
    quota: { limit: 1, per: '产业园区', quote: '每个产业园区申报不超过1家' },
    materialPageLimit: 100,
  },
  years: { baseline: 2025, commitments: [2026, 2027] },
  indicators: {
    title: '示例建设指标',
    groups: [
      { code: '1', title: '1.基本情况' },
      { code: '2', title: '2.治理结构' },
      { code: '7', title: '7.其他' },
    ],
    points: [
      { code: '1.1', text: '产业基础', group: '1', path: ['1.基本情况'], kind: 'observation', note: null },
      { code: '1.2', text: '兼职教师', group: '1', path: ['1.基本情况'], kind: 'observation', note: null },
      { code: '2.1', text: '理事会运行', group: '2', path: ['2.治理结构'], kind: 'observation', note: null },
      { code: '2.2', text: '成员构成', group: '2', path: ['2.治理结构'], kind: 'observation', note: null },
      { code: null, text: '重大违规事件', group: '7', path: ['7.其他'], kind: 'deduction', note: null },
    ],
  },
  forms: exampleForms,
  evidence: [
    { point: '1.1', strength: 'A', fields: ['overview.output', 'schools.level'], texts: [], material: null },
    { point: '1.2', strength: 'A', fields: ['outcomes.teachers'], texts: ['plan.content'], material: null },
    { point: '2.1', strength: 'C', fields: [], texts: ['plan.content'], material: '理事会章程' },
    { point: '2.2', strength: 'B', fields: ['enterprises.name'], texts: [], material: null },
    { point: null, strength: 'A', fields: ['promise.confirmed'], texts: [], material: null },
  ],
  rules: exampleRules,
  scoring: [
    {
      id: 'example',
      title: '示例评分方案',
      version: '1',
      basis: 'inferred',
      groups: [
        { group: '1', weight: '60' },
        { group: '2', weight: '40' },
      ],
      points: ['1.1', '1.2', '2.1', '2.2'].map((point) => ({ point, maximum: '10' })),
      scale: { kind: 'points', step: '0.5' },
      deductionMaximum: '5',
      vetoes: [],
      vetoCarries: 'majority',
      aggregation: { kind: 'mean' },
      decimals: 2,
      minimumExperts: 3,
      divergence: '20',
      tieBreaks: ['1'],
    },
  ],
  corrections: [
    {
      field: 'overview.hours',
      year: null,
      label: '共建实训工位利用率',
      issuedBy: '示例市教育局',
      date: '2026-04-10',
    },
  ],
  readingNotes: [{ field: 'overview.staff.total', text: '按年末在岗人数填写。', basis: 'inferred' }],
};
