import { MARKS_COLUMN_KEY } from '../model/keys';
import type { CellContent, SheetContent, WorkbookContent } from '../model/workbook-content';
import type { PlannedSheet } from '../model/workbook-plan';
import { cellText } from './cell-text';
import { printedForm } from './plan-index';
import { SheetGrid } from './sheet-grid';

/** Share of a sheet's printed texts that must stand on a worksheet for it to be a copy of that sheet. */
const ENOUGH_TEXTS = 0.75;
/** Fewer texts at their own places prove nothing. */
const FEWEST_PLACES = 3;

interface Spot {
  row: number;
  column: number;
}

/** A planned sheet as it stands on a worksheet without its keys: the cells copied, with rows put in at most. */
export interface LaidOutSheet {
  plan: PlannedSheet;
  sheet: SheetContent;
  /** Whether a cell holds what our formulas say: states, hints, sums; copied as values they are texts. */
  isComputed: (cell: Spot) => boolean;
  /** Where a cell was planned to stand. */
  plannedPlace: (cell: Spot) => Spot;
}

interface PrintedSheet {
  /** Where each text is printed, by the form texts are compared in. */
  texts: ReadonlyMap<string, readonly Spot[]>;
  formulas: ReadonlySet<string>;
  marks: ReadonlySet<number>;
}

const printed = new WeakMap<PlannedSheet, PrintedSheet>();

function spotsOf(cells: readonly { row: number; column: number; text: string }[]): Map<string, Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const { row, column, text } of cells) {
    const form = printedForm(text);
    if (form === '') continue;
    const known = spots.get(form);
    if (known) known.push({ row, column });
    else spots.set(form, [{ row, column }]);
  }
  return spots;
}

/** What a planned sheet prints beside the keys in its first row and column, made once. */
function printedSheet(plan: PlannedSheet): PrintedSheet {
  const known = printed.get(plan);
  if (known !== undefined) return known;
  const cells = plan.cells.filter(({ row, column }) => row > 1 && column > 1);
  const made: PrintedSheet = {
    texts: spotsOf(
      cells.flatMap(({ row, column, value }) =>
        value.kind === 'text' ? [{ row, column, text: value.text }] : [],
      ),
    ),
    formulas: new Set(
      cells.flatMap(({ row, column, value }) => (value.kind === 'formula' ? [`${row}/${column}`] : [])),
    ),
    marks: new Set(
      plan.cells.flatMap(({ row, column, value }) =>
        row === 1 && value.kind === 'text' && value.text === MARKS_COLUMN_KEY ? [column] : [],
      ),
    ),
  };
  printed.set(plan, made);
  return made;
}

const texts = new WeakMap<SheetContent, ReadonlyMap<string, readonly Spot[]>>();

function textsOf(sheet: SheetContent): ReadonlyMap<string, readonly Spot[]> {
  const known = texts.get(sheet);
  if (known !== undefined) return known;
  const made = spotsOf(
    SheetGrid.of(sheet).cells.flatMap((cell: CellContent) =>
      cell.value.kind === 'text' && cell.formula === undefined
        ? [{ row: cell.row, column: cell.column, text: cellText(cell) }]
        : [],
    ),
  );
  texts.set(sheet, made);
  return made;
}

/**
 * A planned sheet on a worksheet, where nearly everything it prints stands there in the same columns beside each other
 * and the same rows below each other; null otherwise. Only then is a value as far from its label as it was planned.
 */
function laidOut(plan: PlannedSheet, sheet: SheetContent): LaidOutSheet | null {
  const { texts: planned, formulas, marks } = printedSheet(plan);
  const seen = textsOf(sheet);
  const shared = [...planned].filter(([text]) => seen.has(text));
  if (planned.size === 0 || shared.length / planned.size < ENOUGH_TEXTS) return null;
  const places = shared
    .flatMap(([text, [first, ...others]]) => {
      const [at, ...more] = seen.get(text) ?? [];
      const isAlone = others.length === 0 && more.length === 0;
      return first !== undefined && at !== undefined && isAlone ? [{ planned: first, at }] : [];
    })
    .sort((one, other) => one.planned.row - other.planned.row);
  const [first] = places;
  if (first === undefined || places.length < FEWEST_PLACES) return null;
  const shift = first.at.column - first.planned.column;
  const isInOrder = places.every(({ planned: own, at }, index) => {
    const before = places[index - 1];
    if (at.column - own.column !== shift) return false;
    if (before === undefined) return true;
    return own.row === before.planned.row ? at.row === before.at.row : at.row > before.at.row;
  });
  if (!isInOrder) return null;
  const plannedPlace = ({ row, column }: Spot): Spot => {
    const above = places.filter(({ at }) => at.row <= row).at(-1) ?? first;
    return { row: row - above.at.row + above.planned.row, column: column - shift };
  };
  const isComputed = (cell: Spot): boolean => {
    const { row, column } = plannedPlace(cell);
    return marks.has(column) || formulas.has(`${row}/${column}`);
  };
  return { plan, sheet, isComputed, plannedPlace };
}

/**
 * The worksheets of a workbook that are copies of planned sheets, cell by cell, though no key and no name says so.
 *
 * @returns null where it cannot be told which is which: a sheet stands there twice
 */
export function laidOutSheets(
  planned: readonly PlannedSheet[],
  content: WorkbookContent,
): readonly LaidOutSheet[] | null {
  const found = planned.flatMap((plan) =>
    content.sheets.flatMap((sheet) => {
      const match = sheet.kind === 'worksheet' ? laidOut(plan, sheet) : null;
      return match === null ? [] : [match];
    }),
  );
  const isPlain =
    new Set(found.map(({ plan }) => plan)).size === found.length &&
    new Set(found.map(({ sheet }) => sheet)).size === found.length;
  return isPlain ? found : null;
}
