import { maxLengthOf, pointEntries } from '../../../model/catalogue';
import { MATERIAL_INDEX } from '../../../model/material-index';
import type { Rule } from '../../../model/rule';
import { evidence } from '../evidence';
import { indicators } from '../indicators';
import { pointTableBlock } from '../workbook/point-table';
import { inferredRule, statedRule } from './rule-record';

/** 目录索引 */
const INDEX = '支撑材料部分请设置目录索引，单独装订成册。';
const PAGES = { from: MATERIAL_INDEX.pageFrom, to: MATERIAL_INDEX.pageTo };

/** What is written beside a point in a cell of a given size. */
const limitedPointFields = indicators.points.flatMap((point) =>
  pointEntries(pointTableBlock, point, evidence).flatMap(({ field }) =>
    maxLengthOf(field.type) === null ? [] : [field.key],
  ),
);

/** The index of the supporting material: complete, in order, and of one mind with the observation points. */
export const materialRules: Rule[] = [
  statedRule('R-LYG-11a', {
    title: '支撑材料目录填写完整',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'required',
      fields: [MATERIAL_INDEX.number, MATERIAL_INDEX.title, MATERIAL_INDEX.pageFrom, MATERIAL_INDEX.pageTo],
      outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-64', {
    title: '起始页不大于结束页',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'comparison',
      pairs: { kind: 'columns', left: MATERIAL_INDEX.pageFrom, right: MATERIAL_INDEX.pageTo },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-65', {
    title: '支撑材料页码连续',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'named',
      name: 'pageGaps',
      parameters: PAGES,
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-66', {
    title: '支撑材料页码不重复',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'named',
      name: 'pageOverlaps',
      parameters: PAGES,
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-67', {
    title: '材料编号不重复',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'uniqueness',
      fields: [MATERIAL_INDEX.number],
      normalisation: 'text',
      outcomes: [{ when: 'duplicate', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-68', {
    title: '对应观测点的编号',
    quote: '对照市域产教联合体建设指标（见附件1）要求填写推荐书（见附件2）',
    stage: 'check',
    check: {
      kind: 'named',
      name: 'pointCodes',
      parameters: { points: MATERIAL_INDEX.points },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-69', {
    title: '观测点所列材料与目录一致',
    quote: INDEX,
    stage: 'check',
    check: {
      kind: 'named',
      name: 'pointMaterials',
      parameters: { number: MATERIAL_INDEX.number, ...PAGES, pointTable: 'points' },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-70', {
    title: '观测点对照表的篇幅',
    quote: '重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
    stage: 'check',
    check: {
      kind: 'length',
      fields: limitedPointFields,
      outcomes: [
        {
          when: 'over',
          severity: 'hint',
          sentence: '{where}共{words}字，超出{limit}字，打印时可能显示不全。请精简。',
        },
      ],
    },
  }),
];
