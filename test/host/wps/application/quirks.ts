/**
 * How what several cells hold comes out of `Value2` and `Formula`. No documentation of WPS says it; the project's own
 * notes on the WPS interface list a scalar, a list and a grid as possible.
 *
 * - `rows`: as in VBA, a grid row by row, and a scalar for one cell.
 * - `gridAlways`: a grid also for one cell.
 * - `flatLines`: a plain list for a single row or a single column, a grid for anything larger, a scalar for one cell.
 * - `flat`: one plain list, row by row, for everything but a single cell.
 * - `columnsFirst`: a grid whose first index is the column, as bridges to COM give SAFEARRAYs they do not turn round.
 */
export type ArrayReads = 'rows' | 'gridAlways' | 'flatLines' | 'flat' | 'columnsFirst';

/** What one WPS differs in from another. Every test names those it is about; the rest is {@link PLAIN}. */
export interface WpsQuirks {
  arrayReads: ArrayReads;
  /** What an empty cell gives in `Value2`: VBA's Empty has no counterpart in JavaScript. */
  emptyCell: 'undefined' | 'null' | 'emptyText';
  /**
   * A grid set as `Value2`, `Formula` … of more than one cell: `ignored` leaves all cells as they are without an error,
   * as reported for clients on Linux.
   */
  gridWrites: 'written' | 'ignored';
  /**
   * A plain list set as `Value2` of a single column: `repeatsFirst` puts its first element into every cell (as VBA does,
   * for which a list is a row; reported for the RPC interface on Linux), `spread` fills the column.
   */
  listIntoColumn: 'repeatsFirst' | 'spread';
  /** What `Sheets.Item('无此表')`, `Validation.Type` without a rule and the like do. */
  missingItem: 'throws' | 'undefined';
  /** Members this WPS does not have, as `Range.FormatConditions`; asking for one does what `missingMember` says. */
  absentMembers: readonly string[];
  missingMember: 'throws' | 'undefined';
  /** Declared as a method; other bridges give it as a property, without arguments. */
  address: 'method' | 'property';
  /**
   * What the page finds on its window. `application` is the documented way: `Application` and `wps`, each with
   * everything. Older versions have `wps` alone, whose `EtApplication` is a property or a function; `ApiEvent`,
   * `PluginStorage` and the task panes are then members of `wps` only.
   */
  entry: 'application' | 'wpsProperty' | 'wpsFunction';
  /**
   * What relative references in formulas given to `FormatConditions.Add` and `Validation.Add`, and read from them, are
   * relative to: the active cell as documented for VBA, whichever sheet it is on, or the area's first cell.
   */
  relativeFormulas: 'activeCell' | 'areaCorner';
  /**
   * Writing on a protected sheet: `refusesLocked` throws for locked cells as VBA does, `refusesAll` throws for all,
   * `ignoresLocked` leaves locked cells as they are without an error.
   */
  protectedSheet: 'refusesLocked' | 'refusesAll' | 'ignoresLocked';
  /** Whether listeners are called within the call that caused the event, or once the running script has ended. */
  events: 'atOnce' | 'later';
  /** `ignored`: what the add-in writes is told to listeners although `Application.EnableEvents` is off. */
  enableEvents: 'obeyed' | 'ignored';
  /** Whether print areas and title rows stand among the names, as in VBA: `表一!Print_Area`. */
  printNames: 'listed' | 'left out';
}

/** A WPS that does all as VBA does. */
export const PLAIN: Readonly<WpsQuirks> = {
  arrayReads: 'rows',
  emptyCell: 'undefined',
  gridWrites: 'written',
  listIntoColumn: 'repeatsFirst',
  missingItem: 'throws',
  absentMembers: [],
  missingMember: 'throws',
  address: 'method',
  entry: 'application',
  relativeFormulas: 'activeCell',
  protectedSheet: 'refusesLocked',
  events: 'atOnce',
  enableEvents: 'obeyed',
  printNames: 'listed',
};

const quirks = (part: Partial<WpsQuirks>): Readonly<WpsQuirks> => ({ ...PLAIN, ...part });

/** Differences by themselves and together, under the names tests show. */
export const QUIRK_SETS = {
  plain: PLAIN,
  linuxGridWritesIgnored: quirks({ gridWrites: 'ignored' }),
  eventsLater: quirks({ events: 'later' }),
  readsFlat: quirks({ arrayReads: 'flat', listIntoColumn: 'spread', missingItem: 'undefined' }),
  readsColumnsFirst: quirks({ arrayReads: 'columnsFirst', emptyCell: 'null', enableEvents: 'ignored' }),
  /** What is neither as in VBA nor as in the worst. */
  otherwise: quirks({
    arrayReads: 'gridAlways',
    emptyCell: 'emptyText',
    gridWrites: 'ignored',
    listIntoColumn: 'spread',
    entry: 'wpsProperty',
    relativeFormulas: 'areaCorner',
    protectedSheet: 'ignoresLocked',
    printNames: 'left out',
  }),
  worst: quirks({
    arrayReads: 'flatLines',
    emptyCell: 'null',
    gridWrites: 'ignored',
    missingItem: 'undefined',
    missingMember: 'undefined',
    address: 'property',
    entry: 'wpsFunction',
    protectedSheet: 'refusesAll',
    events: 'later',
    enableEvents: 'ignored',
  }),
} as const satisfies Record<string, Readonly<WpsQuirks>>;

export type QuirkSetName = keyof typeof QUIRK_SETS;
