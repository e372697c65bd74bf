import type { Rule } from '../../../model/rule';
import { materialRules as rulesOf } from '../../building-blocks/rules/material-rules';
import { evidence } from '../evidence';
import { indicators } from '../indicators';
import { pointTable } from '../workbook/evidence-index';
import { inferredRule, statedRule } from './rule-record';

/** The index of the supporting material: complete, in order, and of one mind with the observation points. */
export const materialRules: Rule[] = rulesOf({
  write: { stated: statedRule, inferred: inferredRule },
  ids: {
    complete: 'R-LYG-11a',
    pageOrder: 'R-LYG-64',
    pageGaps: 'R-LYG-65',
    pageOverlaps: 'R-LYG-66',
    numbers: 'R-LYG-67',
    pointCodes: 'R-LYG-68',
    pointMaterials: 'R-LYG-69',
    pointTexts: 'R-LYG-70',
  },
  indicatorsQuote: '对照市域产教联合体建设指标（见附件1）要求填写推荐书（见附件2）',
  indicators,
  evidence,
  points: pointTable,
});
