import type { CataloguedField } from './catalogue';
import { lastSegment, pointFieldKey } from './catalogue';
import type { FieldGrid, YearTable } from './form';
import type { Programme } from './programme';

function yearTableLabel(block: YearTable, { key, label }: { key: string; label: string }): string {
  for (const row of block.rows) {
    for (const line of row.lines) {
      const beside = line.besides.some(({ field }) => field.key === key);
      if (line.field.key !== key && !beside) continue;
      const named = label.includes(row.label) ? label : `${row.label} ${label}`;
      const unit = row.lines.length > 1 ? line.printedUnit : null;
      return unit === null || named.includes(unit) ? named : `${named}（${unit}）`;
    }
  }
  return label;
}

/** Fields printed below one header, each in a row of its own, are told apart by what their rows are called. */
function gridLabel({ fields, rows }: FieldGrid, { key, label }: { key: string; label: string }): string {
  if (fields.filter((other) => other.label === label).length < 2) return label;
  for (const { cells } of rows) {
    const at = cells.findIndex((cell) => cell.kind === 'field' && cell.field === key);
    const rowLabels = cells
      .slice(0, Math.max(at, 0))
      .flatMap((cell) => (cell.kind === 'label' ? [cell.text] : []));
    const nearest = rowLabels[rowLabels.length - 1];
    if (nearest !== undefined) return `${nearest} ${label}`;
  }
  return label;
}

const labels = new WeakMap<CataloguedField, Map<number | null, string>>();

/**
 * The printed words that tell a field from its neighbours: its own label, with the row's label and the unit printed
 * in the cell where one row of a year table holds two numbers, with the row's label where a grid prints one header over
 * several rows, and with the point's code in a point table.
 *
 * @param year the year of a field that has years: the organiser's correction may name one year's cell only
 * @example two numbers under one label: 企业兼职教师（人次）, 企业兼职教师（课时数）
 */
export function fieldLabel(of: CataloguedField, programme: Programme, year: number | null): string {
  // A catalogued field belongs to one programme, and programmes never change.
  const known = labels.get(of) ?? new Map<number | null, string>();
  labels.set(of, known);
  const label = known.get(year) ?? makeLabel(of, programme, year);
  known.set(year, label);
  return label;
}

function makeLabel(of: CataloguedField, programme: Programme, year: number | null): string {
  const { block, field } = of;
  const correction = programme.corrections.find(
    (issued) => issued.field === field.key && (issued.year === null || issued.year === year),
  );
  if (correction) return correction.label;
  if (block.kind === 'yearTable') return yearTableLabel(block, field);
  if (block.kind === 'fieldGrid') return gridLabel(block, field);
  if (block.kind !== 'pointTable') return field.label;
  const column = lastSegment(field.key);
  const point = programme.indicators.points.find(
    (candidate) => pointFieldKey(block.key, candidate, column) === field.key,
  );
  return point ? `${point.code ?? point.path[0] ?? ''} ${field.label}` : field.label;
}
