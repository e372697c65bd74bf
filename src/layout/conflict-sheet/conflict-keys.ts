import { formatSheetKey } from '../../model/keys';
import type { ProgrammeId, TemplateVersion } from '../../model/keys';

/** The workbook of the 回避审查 belongs to no notice; its sheets are keyed to this. */
export const CONFLICT_WORKBOOK: ProgrammeId = 'conflict-review';
const VERSION: TemplateVersion = '1';

/** Sheets of the workbook, by the last part of their keys. */
export const CONFLICT_SHEETS = { experts: 'experts', decisions: 'decisions' } as const;

/** Columns of 评审专家. */
export const EXPERT_COLUMNS = { name: 'name', unit: 'unit' } as const;

/** Columns of 回避审查. */
export const DECISION_COLUMNS = {
  application: 'application',
  expert: 'expert',
  unit: 'unit',
  party: 'party',
  role: 'role',
  likeness: 'likeness',
  decision: 'decision',
  reason: 'reason',
  source: 'source',
} as const;

/** Row keys around the rows people fill in, wherever rows are inserted. */
export const CONFLICT_ROWS = { header: 'header', end: 'end' } as const;

/** What A1 of a sheet says. */
export function conflictSheetKey(sheet: keyof typeof CONFLICT_SHEETS): string {
  return formatSheetKey({
    programme: CONFLICT_WORKBOOK,
    templateVersion: VERSION,
    sheet: CONFLICT_SHEETS[sheet],
  });
}
