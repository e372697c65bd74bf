import { catalogueFields } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { CoverageState, PointCoverage } from '../../model/coverage';
import { fieldLabel } from '../../model/field-label';
import type { ObservationPoint } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';

/** A place in the forms that speaks for a point. */
export interface EvidencePlace {
  label: string;
  year: number | null;
  cell: CellPlace | null;
  present: boolean;
}

/** An observation point with what speaks for it. */
export interface CoveredPoint {
  point: ObservationPoint;
  coverage: PointCoverage;
  evidence: EvidencePlace[];
  /** What the material should show; null where the notice's reading names nothing. */
  wantedMaterial: string | null;
}

/** The observation points as a grid: one row of points per indicator group. */
export interface CoverageGrid {
  groups: { code: string; title: string; points: CoveredPoint[] }[];
  counts: Readonly<Record<CoverageState, number>>;
}

/** Points, groups and what speaks for each, in the order of the notice; empty for workbooks of member units. */
export function coverageGrid({ programme, result }: ReadableWorkbook): CoverageGrid {
  const fields = new Map(catalogueFields(programme).map((of) => [of.field.key, of]));
  const counts = { complete: 0, partial: 0, missing: 0 };
  const covered = result.coverage.points.flatMap((coverage): CoveredPoint[] => {
    const point = programme.indicators.points.find(({ code }) => code === coverage.point);
    if (point === undefined) return [];
    counts[coverage.state] += 1;
    const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
    const evidence = coverage.evidence.map(({ field, year, cell, present }) => {
      const of = fields.get(field);
      return { label: of === undefined ? field : fieldLabel(of, programme, year), year, cell, present };
    });
    return [{ point, coverage, evidence, wantedMaterial: mapped?.material ?? null }];
  });
  const groups = programme.indicators.groups
    .map(({ code, title }) => ({ code, title, points: covered.filter(({ point }) => point.group === code) }))
    .filter(({ points }) => points.length > 0);
  return { groups, counts };
}
