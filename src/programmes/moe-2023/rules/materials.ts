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
    complete: 'R-MOE-09a',
    pageOrder: 'R-MOE-48',
    pageGaps: 'R-MOE-49',
    pageOverlaps: 'R-MOE-50',
    numbers: 'R-MOE-51',
    pointCodes: 'R-MOE-52',
    pointMaterials: 'R-MOE-53',
    pointTexts: 'R-MOE-54',
  },
  indicatorsQuote: '申报单位对照市域产教联合体建设指标（附件1），结合自身情况向省级教育行政部门进行申报',
  indicators,
  evidence,
  points: pointTable,
});
