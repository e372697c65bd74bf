import { normaliseUnitName } from '../../filing/unit-name';
import { CONSORTIUM_COLUMN, NUMBER_COLUMN } from '../../merge/summary-sources';
import { lastSegment } from '../../model/catalogue';
import { writableText } from './safe-text';
import type { StandingTable } from './standing-table';
import { APPLICATION_ROW } from './summary-sheet';

function columnNamed({ columns }: StandingTable, segment: string): number | undefined {
  return [...columns].find(([field]) => lastSegment(field) === segment)?.[1];
}

/** Finds the rows of applications in a 汇总表, and free ones for new applications. */
export class ApplicationRows {
  readonly #byKey = new Map<string, number>();
  /** Rows a name stands in that is not the one their key speaks of. */
  readonly #unsettled = new Map<string, number[]>();
  readonly #settled = new Set<number>();
  readonly #free: number[];
  /** Row that stands for the end of the table, and whether it can be a row of it once there is a new end. */
  readonly #end: { row: number; isBlank: boolean };
  readonly #firstBelow: number;
  #next: number;

  /** @param names the consortium each known application had in its row, by application */
  constructor(table: StandingTable, names: ReadonlyMap<string, string>) {
    const { grid, frame, begin, end } = table;
    const [consortium, number] = [columnNamed(table, CONSORTIUM_COLUMN), columnNamed(table, NUMBER_COLUMN)];
    const nameIn = (row: number): string =>
      consortium === undefined ? '' : normaliseUnitName(grid.textAt(row, consortium));
    for (const [key, [row]] of frame.rows) {
      if (row === undefined || !key.startsWith(APPLICATION_ROW)) continue;
      const application = key.slice(APPLICATION_ROW.length);
      this.#byKey.set(application, row);
      const name = nameIn(row);
      if (name === '' || name === normaliseUnitName(names.get(application) ?? name)) this.#settled.add(row);
    }
    const used = new Set(this.#byKey.values());
    for (const row of grid.rows) {
      if (row <= begin) continue;
      const isFilled = grid
        .row(row)
        .some(
          ({ column, value }) => column > frame.column + 1 && column !== number && value.kind !== 'empty',
        );
      if (isFilled) used.add(row);
      const name = nameIn(row);
      if (name === '' || this.#settled.has(row)) continue;
      this.#unsettled.set(name, [...(this.#unsettled.get(name) ?? []), row]);
    }
    this.#free = Array.from({ length: Math.max(0, end - begin - 1) }, (_, index) => begin + 1 + index).filter(
      (row) => !used.has(row),
    );
    const last = Math.max(end, grid.rows[grid.rows.length - 1] ?? 0);
    this.#end = { row: end, isBlank: last === end && !used.has(end) };
    this.#firstBelow = this.#end.isBlank ? end : last + 1;
    this.#next = this.#firstBelow;
  }

  /**
   * The rows of applications, in their order; null for one that has none. Who sorts the visible columns alone leaves the
   * hidden keys behind: where the name beside a key is another one, the row that has the name speaks before the one that
   * has the key; and where only one application and one keyed row are left over, they belong together.
   *
   * @param applications each with the consortium it had in its row
   */
  of(applications: readonly { application: string; name: string }[]): (number | null)[] {
    const keyed = applications.map(({ application }) => this.#byKey.get(writableText(application)) ?? null);
    const taken = new Set<number>();
    const found = applications.map(({ name }, at) => {
      const own = keyed[at] ?? null;
      const row = own !== null && this.#settled.has(own) ? own : this.#named(name);
      // Two versions of one application have one name.
      if (row === undefined || taken.has(row)) return null;
      taken.add(row);
      return row;
    });
    const kept = found.map((row, at) => {
      const own = keyed[at] ?? null;
      return row === null && own !== null && !taken.has(own) ? own : row;
    });
    const held = new Set(kept);
    const lost = kept.flatMap((row, at) => (row === null && keyed[at] !== null ? [at] : []));
    const left = [...this.#byKey.values()].filter((row) => !held.has(row));
    const [row, ...others] = left;
    if (lost.length !== 1 || row === undefined || others.length > 0) return kept;
    return kept.map((of, at) => (at === lost[0] ? row : of));
  }

  /** The only row that has a name its key does not speak of. */
  #named(name: string): number | undefined {
    const compared = normaliseUnitName(name);
    const [named, ...others] = compared === '' ? [] : (this.#unsettled.get(compared) ?? []);
    return others.length === 0 ? named : undefined;
  }

  /**
   * The next row nobody has written into; where the table is full the row that ended it, or where staff wrote into that or
   * below it, the first below everything.
   */
  nextFree(): number {
    return this.#free.shift() ?? this.#next++;
  }

  /** Where the table ends now, and whether a row took the place of its end; null where it ends where it did. */
  get newEnd(): { row: number; tookEnd: boolean } | null {
    return this.#next === this.#firstBelow ? null : { row: this.#next, tookEnd: this.#end.isBlank };
  }
}
