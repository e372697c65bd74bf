import { FilingIndex } from '../../filing/filing-index';
import type { FilingRow } from '../../filing/filing-index';
import { catalogueByKey } from '../../model/catalogue';
import { cellAddress } from '../../model/cell-address';
import type { Filing, FilingEntry } from '../../model/filing';
import type { MergedSource } from '../../model/submission';
import type { PlannedConsortium } from '../../model/merged-plans';
import type { Programme } from '../../model/programme';
import type { Target } from '../../model/target';
import { shortCityName } from './place-name';

/** A row of a plan before anybody asked which place it is for. */
export type PlanRow = Omit<PlannedConsortium, 'matches'>;

/** What one workbook plans. */
export interface CityPlan {
  file: string;
  /** Who hands it in, as written; null where it is not said. */
  unit: string | null;
  city: string | null;
  /** Whether the city is one of those the target knows. */
  isKnownCity: boolean;
  rows: PlanRow[];
}

/** A plan that was read from a file. */
export interface FiledPlan {
  file: string;
  filing: Filing;
}

/** What a cell says, as text; a day as people write it, because a worksheet may store a number. */
function textOf({ value, raw }: FilingEntry): string {
  if (value.state !== 'date') return raw.trim();
  const { year, month, day } = value;
  if (month === null) return raw.trim() === '' ? `${year}年` : raw.trim();
  return `${year}年${month}月${day === null ? '' : `${day}日`}`;
}

function sourceOf(file: string, { cell }: FilingEntry): MergedSource | null {
  return cell === null ? null : { file, sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) };
}

/** The city in the name of a bureau: one the target knows, or whatever stands before 市. */
function cityOf(unit: string, cities: readonly string[]): { city: string | null; isKnownCity: boolean } {
  const plain = unit.replace(/\s+/g, '').replace(/^[^省市]{2,3}省(?=.)/, '');
  const known = cities.find((city) => plain.startsWith(shortCityName(city)));
  if (known !== undefined) return { city: known, isKnownCity: true };
  return { city: /^[^市]{1,8}市/.exec(plain)?.[0] ?? null, isKnownCity: false };
}

function rowOf(
  { row, entries }: FilingRow,
  plan: Pick<CityPlan, 'file' | 'city'>,
  columns: readonly string[],
  { name, place }: Target['plan'],
): PlanRow | null {
  const cells = columns.map((field) => {
    const entry = entries.get(field);
    return {
      field,
      text: entry === undefined ? '' : textOf(entry),
      from: entry === undefined ? null : sourceOf(plan.file, entry),
    };
  });
  const filled = cells.filter(({ text }) => text !== '');
  const textIn = (field: string): string => cells.find((cell) => cell.field === field)?.text ?? '';
  const named = cells.find((cell) => cell.field === name && cell.text !== '') ?? filled[0];
  if (named === undefined) return null;
  const from = named.from ?? { file: plan.file, sheet: '', cell: cellAddress(row, 1) };
  return { ...plan, name: textIn(name), place: textIn(place), from, cells };
}

/** Keys of the columns of the table that plans are written in. */
export function planColumnKeys(programme: Programme, target: Target): string[] {
  const block = catalogueByKey(programme).get(target.plan.name)?.block;
  return block?.kind === 'repeatingTable' ? block.columns.map(({ field }) => field.key) : [];
}

/**
 * Reads the plan out of one filing.
 *
 * @param cities names of the cities of the target
 */
export function cityPlan(
  programme: Programme,
  target: Target,
  { file, filing }: FiledPlan,
  cities: readonly string[],
): CityPlan {
  const index = FilingIndex.of(filing);
  const entry = index.entry(target.plan.unit, null);
  const written = entry === null ? '' : textOf(entry);
  const unit = written === '' ? null : written;
  const { city, isKnownCity } = unit === null ? { city: null, isKnownCity: false } : cityOf(unit, cities);
  const columns = planColumnKeys(programme, target);
  const table = catalogueByKey(programme).get(target.plan.name)?.table ?? '';
  return {
    file,
    unit,
    city,
    isKnownCity,
    rows: index.rows(table).flatMap((row) => rowOf(row, { file, city }, columns, target.plan) ?? []),
  };
}
