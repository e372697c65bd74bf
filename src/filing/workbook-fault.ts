import type { CellPlace } from '../model/cell-address';
import type { WorkbookFault } from '../model/filing';
import type { FieldReference } from '../model/field';

/** A fault; what is not named is not known. Cell n belongs to field n, further cells to no field. */
export function workbookFault(
  code: WorkbookFault['code'],
  subject: string,
  detail: Partial<Omit<WorkbookFault, 'code' | 'subject'>> = {},
): WorkbookFault {
  return { code, subject, found: null, expected: null, cells: [], fields: [], ...detail };
}

/** One occurrence of a fault on a sheet. */
export interface FaultAt {
  /** Label or key the sentence names where the fault occurs once. */
  subject: string;
  cell: CellPlace | null;
  field: FieldReference | null;
  found: string | null;
  expected: string | null;
}

/**
 * Faults of one kind on one sheet as one: a damaged sheet is one thing to mend, not a hundred. A single occurrence
 * keeps its own subject and texts.
 */
export function gatheredFault(
  code: WorkbookFault['code'],
  sheet: string,
  occurrences: readonly FaultAt[],
): WorkbookFault[] {
  const [first, ...others] = occurrences;
  if (first === undefined) return [];
  // Fields without a cell go last, so that cell n stays with field n.
  const withField = occurrences.filter(({ field }) => field !== null);
  const ordered = [
    ...withField.filter(({ cell }) => cell !== null),
    ...withField.filter(({ cell }) => cell === null),
  ];
  const isPaired = ordered.every(({ cell }) => cell !== null);
  const ownCells = ordered.flatMap(({ cell }) => cell ?? []);
  const freeCells = occurrences.filter(({ field }) => field === null).flatMap(({ cell }) => cell ?? []);
  return [
    workbookFault(code, others.length === 0 ? first.subject : sheet, {
      found: others.length === 0 ? first.found : null,
      expected: others.length === 0 ? first.expected : null,
      cells: isPaired ? [...ownCells, ...freeCells] : ownCells,
      fields: ordered.flatMap(({ field }) => field ?? []),
    }),
  ];
}
