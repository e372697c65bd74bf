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

/** 教职成厅函〔2023〕15号: 教育部 2023 市域产教联合体建设, the first national round. */
export const moe2023: Programme = {
  id: 'moe-2023',
  templateVersion: '1',
  acceptedVersions: [],
  notice,
  years: { baseline: 2022, commitments: [2023, 2024, 2025] },
  indicators,
  forms: [guide, recommendation, summary, evidenceIndex],
  evidence,
  rules,
  scoring: [exampleScheme],
  corrections: [],
  readingNotes,
};
