import type { Programme } from '../../model/programme';
import { evidence } from './evidence';
import { selfCheck } from './form';
import { indicators } from './indicators';
import { notice } from './notice';
import { readingNotes } from './reading-notes';
import { rules } from './rules';
import { exampleScheme } from './scoring';
import { MEASURED_YEAR } from './years';

/** 教职成厅函〔2024〕20号: 市域产教联合体建设标准（试行）, as a self-check. */
export const moe2024: Programme = {
  id: 'moe-2024',
  templateVersion: '1',
  acceptedVersions: [],
  notice,
  years: { baseline: MEASURED_YEAR, commitments: [] },
  indicators,
  forms: [selfCheck],
  evidence,
  rules,
  scoring: [exampleScheme],
  corrections: [],
  readingNotes,
};
