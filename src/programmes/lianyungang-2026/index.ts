import type { Programme } from '../../model/programme';
import { evidence } from './evidence';
import { indicators } from './indicators';
import { notice } from './notice';
import { readingNotes } from './reading-notes';
import { recommendation } from './recommendation';
import { rules } from './rules';
import { exampleScheme } from './scoring';
import { summary } from './summary';
import { evidenceIndex } from './workbook/evidence-index';
import { guide } from './workbook/guide';

/** 连教职函〔2026〕6号: 连云港 2026 市级市域产教联合体遴选建设. */
export const lianyungang2026: Programme = {
  id: 'lianyungang-2026',
  templateVersion: '1',
  acceptedVersions: [],
  notice,
  years: { baseline: 2025, commitments: [2026, 2027, 2028] },
  indicators,
  forms: [guide, recommendation, summary, evidenceIndex],
  evidence,
  rules,
  scoring: [exampleScheme],
  corrections: [],
  readingNotes,
};
