import type { Programme } from '../../model/programme';
import { evidence } from './evidence';
import { indicators } from './indicators';
import { notice } from './notice';
import { plan } from './plan';
import { readingNotes } from './reading-notes';
import { rules } from './rules';
import { exampleScheme } from './scoring';
import { target } from './target';
import { guide } from './workbook/guide';
import { selfCheck } from './workbook/self-check';

/** 鲁教职字〔2023〕4号: 山东 2023, the plan of a city and the self-check of a consortium. */
export const shandong2023: Programme = {
  id: 'shandong-2023',
  templateVersion: '1',
  acceptedVersions: [],
  notice,
  years: { baseline: 2023, commitments: [] },
  indicators,
  forms: [guide, plan, selfCheck],
  evidence,
  rules,
  scoring: [exampleScheme],
  corrections: [],
  readingNotes,
  target,
};
