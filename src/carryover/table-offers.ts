import { wordsOf } from '../filing/filed-figure';
import type { FilingRow } from '../filing/filing-index';
import { isSameUnit, normaliseUnitName } from '../filing/unit-name';
import type { TableLink } from '../model/carry-over';
import { catalogueFields } from '../model/catalogue';
import type { RepeatingTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { PlannedValue } from '../model/workbook-plan';
import type { CarriedCell, CarriedRow } from './carried-rows';
import { carriedRows } from './carried-rows';
import type { CarryTarget, LeftAlone, SourceCell } from './carry-over-plan';
import type { CarrySides } from './field-offers';
import { leftAsFilled, shownValue } from './field-offers';
import type { GatheredOffers } from './gathered-offers';
import { carryOverMessages } from './messages';
import type { Side } from './side';
import { isSameValue, writtenValue } from './written-value';

/** The rows of the target by name, each taken for one row of the source only. */
class KnownRows {
  readonly #rows: readonly FilingRow[];
  readonly #taken = new Set<number>();
  readonly #nameColumn: FieldKey;

  constructor(rows: readonly FilingRow[], nameColumn: FieldKey) {
    this.#rows = rows;
    this.#nameColumn = nameColumn;
  }

  claim(row: CarriedRow): FilingRow | null {
    const found = this.#rows.find((known) => !this.#taken.has(known.row) && this.#isSame(known, row));
    if (found !== undefined) this.#taken.add(found.row);
    return found ?? null;
  }

  #isSame({ entries }: FilingRow, { name, cells }: CarriedRow): boolean {
    const value = entries.get(this.#nameColumn)?.value;
    const known = value === undefined ? '' : (wordsOf(value) ?? '');
    if (normaliseUnitName(known) !== '' || normaliseUnitName(name) !== '') return isSameUnit(known, name);
    // Rows without a name are one where everything they say is the same.
    return [...cells].every(([column, cell]) => {
      const held = entries.get(column)?.value;
      return held !== undefined && isSameValue(held, cell.value);
    });
  }
}

function tableOf(target: Side, key: FieldKey): { table: RepeatingTable; sheet: string } | null {
  for (const { block, sheet } of catalogueFields(target.programme)) {
    if (block.kind === 'repeatingTable' && block.key === key) return { table: block, sheet: sheet.name };
  }
  return null;
}

/** What of a row goes into blanks, as it is written and as it is shown. */
interface RowContent {
  cells: Map<FieldKey, PlannedValue>;
  shown: string[];
  sources: Set<SourceCell>;
  reasons: Set<string>;
}

/** Why a cell of a row is left as it is; null where it is blank and the value fits. */
function whyLeft(
  { target, holdsFormula }: CarrySides,
  existing: FilingRow | null,
  column: FieldKey,
  { value }: CarriedCell,
  written: PlannedValue | null,
): Pick<LeftAlone, 'cause' | 'held' | 'message'> | null {
  const held = existing?.entries.get(column) ?? null;
  if (held !== null && held.value.state !== 'blank') return leftAsFilled(held, value);
  if (held !== null && held.cell !== null && holdsFormula(held.cell)) {
    return { cause: 'formula', held: null, message: carryOverMessages.formula };
  }
  return written === null || target.carried(column) === null
    ? { cause: 'doesNotFit', held: null, message: carryOverMessages.otherKind }
    : null;
}

function rowContent(
  row: CarriedRow,
  existing: FilingRow | null,
  sides: CarrySides,
  leave: (
    column: FieldKey,
    sources: readonly SourceCell[],
    left: Pick<LeftAlone, 'cause' | 'held' | 'message'>,
  ) => void,
): RowContent {
  const { target } = sides;
  const content: RowContent = { cells: new Map(), shown: [], sources: new Set(), reasons: new Set() };
  for (const { column, sources, message } of row.misfits) {
    leave(column, sources, { cause: 'doesNotFit', held: null, message });
  }
  for (const [column, cell] of row.cells) {
    const of = target.carried(column);
    const written = of === null ? null : writtenValue(cell.value, of.field.type);
    const left = whyLeft(sides, existing, column, cell, written);
    if (left !== null) leave(column, cell.sources, left);
    else if (of !== null && written !== null) {
      content.cells.set(column, written);
      const words = shownValue(cell.value, of);
      content.shown.push(carryOverMessages.labelled(target.label(column, null), words));
      for (const source of cell.sources) content.sources.add(source);
      for (const reason of cell.reasons) content.reasons.add(reason);
    }
  }
  return content;
}

/** Offers the rows a link gives to its table: new ones, and blanks of those that are there under the same name. */
export function offerRows(link: TableLink, sides: CarrySides, gathered: GatheredOffers): void {
  const { target } = sides;
  const found = tableOf(target, link.target);
  if (found === null) return;
  const { table, sheet } = found;
  const known = new KnownRows(target.index.rows(link.target), table.nameColumn);
  const { rows, answered } = carriedRows(link, table.nameColumn, sides);
  const targetOf = (field: FieldKey, label: string): CarryTarget => ({ field, year: null, label, sheet });
  for (const source of answered) {
    const message = carryOverMessages.noValue;
    const left = { cause: 'noValue', held: null, message } as const;
    gathered.leave({ target: targetOf(link.target, table.title), sources: [source], ...left });
  }
  for (const [index, row] of rows.entries()) {
    const existing = known.claim(row);
    const label = row.name === '' ? carryOverMessages.unnamedRow(table.title, index + 1) : row.name;
    const content = rowContent(row, existing, sides, (column, sources, left) => {
      const name = `${label} ${target.label(column, null)}`;
      gathered.leave({ target: targetOf(column, name), sources, ...left });
    });
    if (content.cells.size === 0) continue;
    gathered.offer({
      target: targetOf(link.target, label),
      content: { kind: 'row', row: existing?.row ?? null, cells: content.cells },
      shown: carryOverMessages.rowShown(content.shown),
      sources: [...content.sources],
      strength: link.strength,
      position: index + 1,
      reasons: [...(link.reason === null ? [] : [link.reason]), ...content.reasons],
      notes: [],
      confirmed: 'together',
      exclusive: null,
    });
  }
}
