import { lastSegment } from '../model/catalogue';
import type { FillValues } from '../model/command-output';
import type { Field } from '../model/field';
import { fieldAtYear, parseFieldAtYear } from '../model/keys';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { PlannedField, PlannedValue, WorkbookPlan } from '../model/workbook-plan';
import { withCachedTotals } from './cached-totals';
import { FILL_MESSAGES } from './messages';
import { planIndexOf } from './plan-index';
import type { CellFill } from './planned-value';
import { fillCell } from './planned-value';

/** A value that could not be put into the plan; the others were. */
export interface FillProblem {
  /** As it stands in the values file. */
  key: string;
  /** What is wrong and how to mend it. */
  message: string;
}

type Fill = FillValues[string];
type FillRow = Record<string, CellFill>;

function isRows(value: Fill): value is FillRow[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object');
}

function isCell(value: Fill): value is CellFill {
  return !Array.isArray(value) || value.every((item) => typeof item === 'string');
}

function paragraphsOf(value: Fill): string[] {
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [value];
  return texts
    .flatMap((text) => (text === null ? [] : String(text).split(/\r\n|\r|\n/)))
    .filter((text) => text.trim() !== '');
}

/**
 * How many rows each table, and paragraphs each long text, of the values needs: what the layout must make room for.
 *
 * @returns counts by key of the table or of the long text's field
 */
export function rowsNeeded(
  programme: Programme,
  plan: WorkbookPlan,
  values: FillValues,
): Map<FieldKey, number> {
  const { tables, fields } = planIndexOf(plan, programme);
  const needed = new Map<FieldKey, number>();
  for (const [key, value] of Object.entries(values)) {
    if (tables.has(key) && Array.isArray(value)) needed.set(key, value.length);
    else if (fields.get(key)?.type.kind === 'longText') needed.set(key, paragraphsOf(value).length);
  }
  return needed;
}

interface PlannedPlace {
  sheet: number;
  planned: PlannedField;
}

/** Collects what goes where while the values are gone through. */
class PlanFiller {
  readonly problems: FillProblem[] = [];
  /** Per sheet: planned value by `row/column`. */
  readonly #cells = new Map<number, Map<string, PlannedValue>>();
  readonly #places = new Map<string, PlannedPlace>();
  readonly #columns = new Map<FieldKey, PlannedPlace[]>();
  readonly #fields: ReadonlyMap<FieldKey, Field>;

  constructor(
    readonly plan: WorkbookPlan,
    programme: Programme,
  ) {
    this.#fields = planIndexOf(plan, programme).fields;
    plan.sheets.forEach((sheet, index) => {
      for (const planned of sheet.fields) {
        const place = { sheet: index, planned };
        this.#places.set(fieldAtYear(planned.field, planned.year), place);
        if (planned.extent.kind === 'column') {
          const { table } = planned.extent;
          this.#columns.set(table, [...(this.#columns.get(table) ?? []), place]);
        }
      }
    });
  }

  /** Puts one value of the values file where it belongs. */
  fill(key: string, value: Fill): void {
    const columns = this.#columns.get(key);
    if (columns) {
      if (isRows(value)) this.#fillTable(key, columns, value);
      else if (value !== null) this.#report(key, FILL_MESSAGES.rowsExpected(key));
      return;
    }
    const place = this.#placeOf(key);
    if (place === null) return;
    const { type } = this.#field(place.planned.field);
    if (type.kind === 'longText') {
      if (isCell(value)) this.#fillParagraphs(key, place, paragraphsOf(value));
      else this.#report(key, FILL_MESSAGES.rowsUnexpected(key));
    } else if (isCell(value)) {
      const { top, left } = place.planned.area;
      this.#put(key, place, top, left, type, value);
    } else this.#report(key, FILL_MESSAGES.rowsUnexpected(key));
  }

  /**
   * The plan with everything put in.
   *
   * @throws RangeError where the plan declares a field's area and lays out no cell there
   */
  filled(): WorkbookPlan {
    const sheets = this.plan.sheets.map((sheet, index) => {
      const written = this.#cells.get(index);
      if (!written) return sheet;
      const places = new Set(sheet.cells.map(({ row, column }) => `${row}/${column}`));
      const lost = [...written.keys()].find((place) => !places.has(place));
      if (lost !== undefined) throw new RangeError(`sheet ${sheet.name} plans no cell at ${lost}`);
      return {
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const value = written.get(`${cell.row}/${cell.column}`);
          return value === undefined ? cell : { ...cell, value };
        }),
      };
    });
    return { ...this.plan, sheets };
  }

  #report(key: string, message: string): void {
    this.problems.push({ key, message });
  }

  #field(key: FieldKey): Field {
    const field = this.#fields.get(key);
    if (!field) throw new RangeError(`the plan holds ${key}, which the programme does not know`);
    return field;
  }

  #placeOf(key: string): PlannedPlace | null {
    const known = this.#places.get(key);
    if (known && known.planned.extent.kind !== 'column') return known;
    const parsed = parseFieldAtYear(key);
    const field = parsed && this.#fields.get(parsed.field);
    if (!parsed || !field || known) this.#report(key, FILL_MESSAGES.unknownKey(key));
    else if (parsed.year === null) this.#report(key, FILL_MESSAGES.yearNeeded(key, field.years ?? []));
    else this.#report(key, FILL_MESSAGES.yearUnknown(parsed.field, field.years ?? []));
    return null;
  }

  #put(
    key: string,
    { sheet }: PlannedPlace,
    row: number,
    column: number,
    type: Field['type'],
    value: CellFill,
  ): void {
    const filling = fillCell(type, key, value);
    if ('problem' in filling) {
      this.#report(key, filling.problem);
      return;
    }
    const cells = this.#cells.get(sheet) ?? new Map<string, PlannedValue>();
    this.#cells.set(sheet, cells.set(`${row}/${column}`, filling.value));
  }

  #fillParagraphs(key: string, place: PlannedPlace, paragraphs: readonly string[]): void {
    const { top, bottom, left } = place.planned.area;
    const room = bottom - top - 1;
    if (paragraphs.length > room) {
      this.#report(key, FILL_MESSAGES.tooManyRows(key, paragraphs.length, room));
      return;
    }
    const type = { kind: 'text' as const, maxLength: null };
    paragraphs.forEach((text, index) => {
      this.#put(key, place, top + 1 + index, left, type, text);
    });
  }

  #fillTable(key: string, columns: readonly PlannedPlace[], rows: readonly FillRow[]): void {
    const area = columns[0]?.planned.area;
    const room = area ? area.bottom - area.top - 1 : 0;
    if (rows.length > room) {
      this.#report(key, FILL_MESSAGES.tooManyRows(key, rows.length, room));
      return;
    }
    const byName = new Map(
      columns.flatMap((place) => [
        [place.planned.field, place] as const,
        [lastSegment(place.planned.field), place] as const,
      ]),
    );
    rows.forEach((row, index) => {
      const rowKey = `${key}[${index + 1}]`;
      for (const name of Object.keys(row)) {
        if (!byName.has(name)) this.#report(rowKey, FILL_MESSAGES.unknownColumn(key, name));
      }
      const given = new Map(Object.entries(row));
      for (const place of columns) {
        const { field, area: column } = place.planned;
        const value = given.get(lastSegment(field)) ?? given.get(field) ?? null;
        // A column the row leaves out is blank, also where a prompt is printed: the row is the applicant's.
        const cellKey = `${rowKey}.${lastSegment(field)}`;
        this.#put(cellKey, place, column.top + 1 + index, column.left, this.#field(field).type, value);
      }
    });
  }
}

/**
 * Puts values into a plan's cells as if they were typed, and lets the totals show what their formulas will compute.
 * Tables and long texts must fit: {@link rowsNeeded} says how much room the layout has to make.
 *
 * @param values by field key, `key@year` where a field has years; a table is a list of rows by column (`name` or the
 *   whole key); a long text is a text with line breaks or a list of paragraphs
 * @returns a new plan; what could not be put in is a problem, everything else is in
 */
export function fillPlan(
  plan: WorkbookPlan,
  programme: Programme,
  values: FillValues,
): { plan: WorkbookPlan; problems: FillProblem[] } {
  const filler = new PlanFiller(plan, programme);
  for (const [key, value] of Object.entries(values)) filler.fill(key, value);
  return { plan: withCachedTotals(filler.filled(), programme), problems: filler.problems };
}
