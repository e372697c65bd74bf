import { formatPlace } from '../model/cell-address';
import type { CoveredFile } from '../model/command-output';
import { fieldAtYear } from '../model/keys';
import type { CheckedWorkbook } from './check-workbook';

/**
 * What `coverage` says about one file: per observation point, in the order of the notice, what speaks for it, where that
 * stands, and what is missing.
 *
 * @param file the name the caller used
 */
export function coveredFile(file: string, checked: CheckedWorkbook): CoveredFile {
  const counts = { complete: 0, partial: 0, missing: 0 };
  if (checked.outcome === 'refused') {
    const { programme, reason } = checked;
    return { file, programme, status: 'unreadable', reason, points: [], counts };
  }
  const { programme, result } = checked;
  const texts = new Map(programme.indicators.points.map(({ code, text }) => [code, text]));
  const points = result.coverage.points.map(({ point, state, evidence, materials, reasons }) => ({
    point,
    text: texts.get(point) ?? '',
    state,
    evidence: evidence.map(({ field, year, cell, present }) => ({
      field: fieldAtYear(field, year),
      cell: cell === null ? null : formatPlace(cell),
      present,
    })),
    materials,
    reasons,
  }));
  for (const { state } of points) counts[state] += 1;
  return { file, programme: programme.id, status: 'ok', reason: null, points, counts };
}
