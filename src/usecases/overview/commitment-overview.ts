import Big from 'big.js';
import { FilingIndex } from '../../filing/filing-index';
import { catalogueFields, isNumeric, unitOf } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import { fieldLabel } from '../../model/field-label';
import type { FieldKey } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';

/** One figure asked for at the base year and as a commitment. */
export interface CommitmentLine {
  field: FieldKey;
  label: string;
  unit: string;
  /** Null where it is no figure. */
  baseline: string | null;
  commitment: string | null;
  /** Commitment less baseline; null where either is no figure. */
  change: string | null;
  /** The commitment's cell. */
  cell: CellPlace | null;
  /** Lengths of two bars, 0 … 100, on a scale of their own: the larger of both is 100. */
  bars: { baseline: number; commitment: number };
}

/** 基期 against 承诺. */
export interface CommitmentOverview {
  baselineYear: number;
  commitmentYear: number;
  groups: { title: string; lines: CommitmentLine[] }[];
}

function barLength(figure: Big | null, longest: Big): number {
  if (figure === null || figure.lte(0) || longest.lte(0)) return 0;
  return Number(figure.times(100).div(longest).round(1).toFixed());
}

/** Every figure that is asked for at the base year and at the first year of commitment, grouped as printed. */
export function commitmentOverview({ programme, filing }: ReadableWorkbook): CommitmentOverview | null {
  const { baseline: baselineYear, commitments } = programme.years;
  const [commitmentYear] = commitments;
  if (commitmentYear === undefined) return null;
  const index = FilingIndex.of(filing);
  const groups = new Map<string, CommitmentLine[]>();
  for (const of of catalogueFields(programme)) {
    const { field, block } = of;
    const years = field.years ?? [];
    if (block.kind !== 'yearTable' || !isNumeric(field.type)) continue;
    if (!years.includes(baselineYear) || !years.includes(commitmentYear)) continue;
    const row = block.rows.find(({ lines }) => lines.some((line) => line.field.key === field.key));
    const title = row?.groups[0] ?? block.itemHeader;
    const baseline = index.number(field.key, baselineYear);
    const commitment = index.number(field.key, commitmentYear);
    const longest = [baseline, commitment].reduce<Big>(
      (known, figure) => (figure?.gt(known) === true ? figure : known),
      new Big(0),
    );
    const line: CommitmentLine = {
      field: field.key,
      label: fieldLabel(of, programme, commitmentYear),
      unit: unitOf(field.type) ?? '',
      baseline: baseline?.toFixed() ?? null,
      commitment: commitment?.toFixed() ?? null,
      change: baseline === null || commitment === null ? null : commitment.minus(baseline).toFixed(),
      cell: index.entry(field.key, commitmentYear)?.cell ?? null,
      bars: { baseline: barLength(baseline, longest), commitment: barLength(commitment, longest) },
    };
    groups.set(title, [...(groups.get(title) ?? []), line]);
  }
  if (groups.size === 0) return null;
  return {
    baselineYear,
    commitmentYear,
    groups: [...groups].map(([title, lines]) => ({ title, lines })),
  };
}
