import type { CellArea } from '../../model/cell-address';
import type { PlannedConditionalFormat } from '../../model/workbook-plan';
import { overlap } from '../../model/area-parts';
import { CellCoverage } from './cell-coverage';
import { plannedFormatSignature } from './format-signature';

/** A live format of a sheet as it is. */
export interface PresentFormat {
  id: string;
  areas: readonly CellArea[];
  /** Equal to that of the planned format it is; null where it is none by formula. */
  signature: string | null;
}

/** The planned live formats that are not, or not wholly, there. */
export function missingFormats(
  planned: readonly PlannedConditionalFormat[],
  present: readonly PresentFormat[],
): PlannedConditionalFormat[] {
  const covered = new Map<string, CellCoverage>();
  for (const { signature, areas } of present) {
    if (signature === null) continue;
    const coverage = covered.get(signature) ?? new CellCoverage();
    for (const area of areas) coverage.add(area);
    covered.set(signature, coverage);
  }
  return planned.filter((format) => !covered.get(plannedFormatSignature(format))?.covers(format.area));
}

/** Ids of the live formats that touch planned areas, in whose place the planned ones go; a user's own elsewhere stay. */
export function disturbingFormats(
  planned: readonly PlannedConditionalFormat[],
  present: readonly PresentFormat[],
): string[] {
  return present
    .filter(({ areas }) => areas.some((area) => planned.some((format) => overlap(format.area, area))))
    .map(({ id }) => id);
}
