import type { FilingRow } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import type { TableLink } from '../model/carry-over';
import type { CataloguedField } from '../model/catalogue';
import { unitOf } from '../model/catalogue';
import type { FieldType } from '../model/field';
import type { FiledValue, FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { SourceCell } from './carry-over-plan';
import { convertValue } from './converted-value';
import type { CarrySides } from './field-offers';
import { carryOverMessages } from './messages';

/** A cell of a row of the target, with what of the source it was made of. */
export interface CarriedCell {
  value: FiledValue;
  sources: readonly SourceCell[];
  reasons: readonly string[];
}

/** A row of the source as a row of the target. */
export interface CarriedRow {
  /** What its name column says; '' where it says nothing. */
  name: string;
  cells: ReadonlyMap<FieldKey, CarriedCell>;
  /** Cells that do not fit their column. */
  misfits: readonly { column: FieldKey; sources: readonly SourceCell[]; message: string }[];
}

/** What of the source becomes rows, and lists that say in words that there are none. */
export interface CarriedRows {
  rows: readonly CarriedRow[];
  answered: readonly SourceCell[];
}

const PLAIN_TEXT: FieldType = { kind: 'text', maxLength: null };
const LIST: FieldType = { kind: 'list', maxItems: null };

function undatedFigure({ source, target }: CarrySides, { field: { type } }: CataloguedField): string[] {
  const [from, to] = [source.programme.years.baseline, target.programme.years.baseline];
  const isAmount = unitOf(type) !== null && type.kind !== 'percent';
  return isAmount && from !== to ? [carryOverMessages.otherBaseline(from, to)] : [];
}

class RowDraft {
  readonly cells = new Map<FieldKey, CarriedCell>();
  readonly misfits: CarriedRow['misfits'][number][] = [];
  readonly #sides: CarrySides;

  constructor(sides: CarrySides) {
    this.#sides = sides;
  }

  collect(column: FieldKey, entry: FilingEntry): void {
    const { source: from } = this.#sides;
    const of = from.carried(entry.field);
    if (of === null || entry.value.state === 'blank') return;
    this.put(column, entry.value, of.field.type, [from.sourceCell(entry)]);
  }

  put(column: FieldKey, value: FiledValue, type: FieldType, sources: readonly SourceCell[]): void {
    const of = this.#sides.target.carried(column);
    if (of === null) return;
    const converted = convertValue(value, type, of.field.type);
    if (converted.kind === 'problem') {
      this.misfits.push({ column, sources, message: converted.message });
      return;
    }
    const reasons = [...converted.reasons, ...undatedFigure(this.#sides, of)];
    this.cells.set(column, { value: converted.value, sources, reasons });
  }

  done(nameColumn: FieldKey): CarriedRow {
    const { cells, misfits } = this;
    const name = cells.get(nameColumn)?.value;
    return { name: name === undefined ? '' : (wordsOf(name) ?? ''), cells, misfits };
  }
}

function listRows(
  { lists, nameColumn }: Extract<TableLink['rows'], { kind: 'lists' }>,
  sides: CarrySides,
): CarriedRows {
  const { source } = sides;
  const rows: CarriedRow[] = [];
  const answered: SourceCell[] = [];
  for (const { source: list, values } of lists) {
    const entry = source.carried(list) === null ? null : source.index.entry(list, null);
    if (entry === null || entry.value.state === 'blank') continue;
    const cell = source.sourceCell(entry);
    if (entry.value.state !== 'list') answered.push(cell);
    else {
      for (const text of entry.value.items) {
        const draft = new RowDraft(sides);
        const item = [{ ...cell, text }];
        draft.put(nameColumn, { state: 'text', text }, PLAIN_TEXT, item);
        for (const said of values) {
          draft.put(said.column, { state: 'text', text: said.text }, PLAIN_TEXT, item);
        }
        rows.push(draft.done(nameColumn));
      }
    }
  }
  return { rows, answered };
}

/** What a value adds to a list: its items, or the text a row of a table has. */
function itemsOf(value: FiledValue): readonly string[] {
  if (value.state === 'list') return value.items;
  return value.state === 'text' ? [value.text] : [];
}

/** One row of what single fields and columns of tables say; nothing where its name is not said. */
function fieldsRow(
  { columns }: Extract<TableLink['rows'], { kind: 'fields' }>,
  nameColumn: FieldKey,
  sides: CarrySides,
): CarriedRows {
  const { source } = sides;
  const draft = new RowDraft(sides);
  for (const { target, sources } of columns) {
    const entries = sources.flatMap((key) =>
      source.carried(key) === null
        ? []
        : source.index.entries(key).filter(({ year, value }) => year === null && value.state !== 'blank'),
    );
    const [first] = entries;
    if (first === undefined) continue;
    if (entries.length === 1) draft.collect(target, first);
    else {
      const items = entries.flatMap(({ value }) => itemsOf(value));
      const cells = entries.map((entry) => source.sourceCell(entry));
      if (items.length > 0) draft.put(target, { state: 'list', items }, LIST, cells);
    }
  }
  const row = draft.done(nameColumn);
  return { rows: row.name === '' ? [] : [row], answered: [] };
}

/** What the source's rows, the items of its lists, or its single fields are as rows of the target. */
export function carriedRows({ rows }: TableLink, nameColumn: FieldKey, sides: CarrySides): CarriedRows {
  if (rows.kind === 'lists') return listRows(rows, sides);
  if (rows.kind === 'fields') return fieldsRow(rows, nameColumn, sides);
  return {
    rows: sides.source.index.rows(rows.table).map(({ entries }: FilingRow) => {
      const draft = new RowDraft(sides);
      for (const { target, source } of rows.columns) {
        const entry = entries.get(source);
        if (entry !== undefined) draft.collect(target, entry);
      }
      return draft.done(nameColumn);
    }),
    answered: [],
  };
}
