import { SCORECARD_COLUMNS } from '../../model/scorecard-keys';
import type { DraftColumn } from '../keyed-draft';

export type ScorecardColumn = keyof typeof SCORECARD_COLUMNS;

/** Columns in their order, with widths in characters: together they fit an A4 page in landscape. */
export const CARD_COLUMNS: readonly (DraftColumn & { key: ScorecardColumn })[] = [
  { key: SCORECARD_COLUMNS.point, width: 38, hidden: false },
  { key: SCORECARD_COLUMNS.evidence, width: 36, hidden: false },
  { key: SCORECARD_COLUMNS.statement, width: 30, hidden: false },
  { key: SCORECARD_COLUMNS.findings, width: 30, hidden: false },
  { key: SCORECARD_COLUMNS.maximum, width: 6, hidden: false },
  { key: SCORECARD_COLUMNS.given, width: 8, hidden: false },
  { key: SCORECARD_COLUMNS.score, width: 8, hidden: false },
  { key: SCORECARD_COLUMNS.remark, width: 22, hidden: false },
];
