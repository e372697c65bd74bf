import type { PointTable } from '../../../model/form';
import { MATERIAL_INDEX } from '../../../model/material-index';
import type { Programme } from '../../../model/programme';
import type { Rule, RuleId } from '../../../model/rule';
import { limitedPointFields } from './limited-point-fields';
import type { RuleWriter } from './rule-records';

/** 目录索引 */
const INDEX = '支撑材料部分请设置目录索引，单独装订成册。';
const PAGES = { from: MATERIAL_INDEX.pageFrom, to: MATERIAL_INDEX.pageTo };

interface MaterialParts {
  write: { stated: RuleWriter; inferred: RuleWriter };
  ids: Record<
    | 'complete'
    | 'pageOrder'
    | 'pageGaps'
    | 'pageOverlaps'
    | 'numbers'
    | 'pointCodes'
    | 'pointMaterials'
    | 'pointTexts',
    RuleId
  >;
  /** The sentence of the notice that asks for an answer to the indicators. */
  indicatorsQuote: string;
  indicators: Programme['indicators'];
  evidence: Programme['evidence'];
  points: PointTable;
}

/** The index of the supporting material: complete, in order, and of one mind with the observation points. */
export function materialRules(parts: MaterialParts): Rule[] {
  const { write, ids, indicatorsQuote, points } = parts;
  return [
    write.stated(ids.complete, {
      title: '支撑材料目录填写完整',
      quote: INDEX,
      stage: 'check',
      check: {
        kind: 'required',
        fields: [MATERIAL_INDEX.number, MATERIAL_INDEX.title, MATERIAL_INDEX.pageFrom, MATERIAL_INDEX.pageTo],
        outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
      },
    }),
    write.inferred(ids.pageOrder, {
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
    write.inferred(ids.pageGaps, {
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
    write.inferred(ids.pageOverlaps, {
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
    write.inferred(ids.numbers, {
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
    write.inferred(ids.pointCodes, {
      title: '对应观测点的编号',
      quote: indicatorsQuote,
      stage: 'check',
      check: {
        kind: 'named',
        name: 'pointCodes',
        parameters: { points: MATERIAL_INDEX.points },
        outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
      },
    }),
    write.inferred(ids.pointMaterials, {
      title: '观测点所列材料与目录一致',
      quote: INDEX,
      stage: 'check',
      check: {
        kind: 'named',
        name: 'pointMaterials',
        parameters: { number: MATERIAL_INDEX.number, ...PAGES, pointTable: points.key },
        outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
      },
    }),
    write.inferred(ids.pointTexts, {
      title: '观测点对照表的篇幅',
      quote: '重点突出，逻辑清晰，叙述准确、精炼，不超出相应部分的篇幅规定要求。',
      stage: 'check',
      check: {
        kind: 'length',
        fields: limitedPointFields(parts),
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
}
