import { convertUnit } from '../../filing/number-unit';
import { isNumeric, unitOf } from '../../model/catalogue';
import type { Field } from '../../model/field';
import type { ReadCell } from './document-tree';
import { entryRange } from './entry-range';
import type { TextRange } from './folded-match';
import { bracketsOf } from './label-form';
import { readingMessages } from './messages';
import type { FieldReading } from './read-field-text';
import { canBeValueOf, readFieldText } from './read-field-text';
import type { Recognition } from './recognition';
import { remarked } from './recognition';
import type { TableGrid } from './table-grid';

/** A field that is asked for in a cell. */
export interface AskedField {
  field: Field;
  year: number | null;
  /** Position among the rows read, from 1; null outside tables. */
  row: number | null;
  /** Texts printed in its cell: 个, ㎡, （公章）. */
  printed: readonly string[];
}

/** What is known of a cell before it is read. */
export interface EntryContext {
  remark: string | null;
  isDoubtful: boolean;
  /** Unit the document's label names, where it is not the field's. */
  unit: string | null;
  /** Whether a list may go on from one cell to the next: rows one name is merged over. */
  goesOn?: boolean;
}

export const PLAIN_ENTRY: EntryContext = { remark: null, isDoubtful: false, unit: null };

const LIST_SEPARATOR = '、';

const BARE_FIGURE = /^[-+]?[\d,，.．\s０-９]+$/;

/** The unit a label of the document names for figures, where the field has another. */
export function otherUnit(written: string, { type }: Field): string | null {
  const own = unitOf(type);
  if (own === null) return null;
  for (const unit of bracketsOf(written)) {
    const conversion = convertUnit(own, unit);
    if (conversion.kind === 'exact' && conversion.places === 0) return null;
    if (conversion.kind === 'exact' || conversion.kind === 'foreign') return unit;
  }
  return null;
}

function withLabelUnit(field: Field, text: string, unit: string | null): FieldReading {
  if (unit === null) return readFieldText(field, text);
  const own = unitOf(field.type) ?? '';
  if (!BARE_FIGURE.test(text) || convertUnit(own, unit).kind !== 'exact') {
    return remarked(readFieldText(field, text), readingMessages.otherUnitForeign(unit, own), true);
  }
  const reading = readFieldText(field, `${text}${unit}`);
  return { ...reading, isCertain: false, remark: readingMessages.otherUnit(unit, own) };
}

/** Reads a stretch of a cell for a field. */
function readStretch(
  recognition: Recognition,
  grid: TableGrid,
  cell: ReadCell,
  asked: AskedField,
  context: EntryContext,
  range: TextRange,
): { reading: FieldReading; raw: string } | null {
  const passage = grid.passage(cell);
  const { value, printed, note } = entryRange(passage.text, asked.field, asked.printed, range);
  for (const { from, to } of printed) passage.claim(recognition.ledger, 'printed', from, to);
  if (note !== null) recognition.explain(cell.paragraphs, readingMessages.left.note);
  if (value === null) return null;
  passage.claim(recognition.ledger, 'value', value.from, value.to);
  const raw = passage.text.slice(value.from, value.to);
  const reading = withLabelUnit(asked.field, raw, context.unit);
  return { reading: remarked(reading, context.remark, context.isDoubtful), raw };
}

/** What several cells say of one field: a list may go on from one to the next, anything else may mean either. */
function together(isList: boolean, first: FieldReading, others: readonly FieldReading[]): FieldReading {
  if (others.length === 0) return first;
  const all = [first, ...others];
  if (isList) {
    const remark = all.find((reading) => reading.remark !== null)?.remark ?? null;
    const text = all.map((reading) => reading.text).join(LIST_SEPARATOR);
    return { ...first, text, isCertain: all.every(({ isCertain }) => isCertain), remark };
  }
  return {
    ...first,
    isCertain: false,
    remark: readingMessages.severalCells,
    alternatives: others.map(({ text }) => ({ text, reason: readingMessages.otherCell })),
  };
}

/**
 * Takes what stands in the cells of a field. Several filled cells are one value, doubtful but for a list that goes on.
 *
 * @returns whether anything was taken
 */
export function takeEntry(
  recognition: Recognition,
  grid: TableGrid,
  cells: readonly ReadCell[],
  asked: AskedField,
  context: EntryContext,
): boolean {
  const found = cells.flatMap((cell) => {
    const range = { from: 0, to: grid.text(cell).length };
    const read = readStretch(recognition, grid, cell, asked, context, range);
    return read === null ? [] : [{ ...read, cell }];
  });
  const [first, ...others] = found;
  if (first === undefined) return false;
  const isList = context.goesOn === true && asked.field.type.kind === 'list';
  const reading = together(
    isList,
    first.reading,
    others.map((other) => other.reading),
  );
  const raw = isList ? found.map((each) => each.raw).join('\n') : first.raw;
  recognition.accept({ ...asked, raw, place: first.cell.place }, reading);
  return true;
}

/** 3（1200）: the second in brackets. */
function inBrackets(text: string, { from, to }: TextRange): TextRange[] | null {
  const match = /^([^(（]*)[(（]([\s\S]*)[)）]\s*$/.exec(text.slice(from, to));
  const [before, inside] = [match?.[1], match?.[2]];
  if (before === undefined || inside === undefined) return null;
  const behind = from + before.length;
  return [
    { from, to: behind },
    { from: behind + 1, to: behind + 1 + inside.length },
  ];
}

function splitAt(text: string, { from, to }: TextRange, separator: RegExp): TextRange[] {
  const ranges: TextRange[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    ranges.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...ranges, { from: start, to }];
}

/** Ways people write several figures into one cell: in brackets, below each other, with strokes. */
const FIGURE_SEPARATORS = [/\n+/g, /[/／]/g, /[;；]/g, /[,，、]/g];
/** Words hold strokes and commas of their own: only the first sign parts them from what stands before. */
const WORD_SEPARATORS = [/\n/, /[;；]/, /[,，、]/];

/** The stretches of a cell that belong to its fields; null where nobody can tell. */
function parted(text: string, range: TextRange, fields: readonly Field[]): TextRange[] | null {
  if (fields.every(({ type }) => isNumeric(type))) {
    const bracketed = fields.length === 2 ? inBrackets(text, range) : null;
    if (bracketed !== null) return bracketed;
    for (const separator of FIGURE_SEPARATORS) {
      const ranges = splitAt(text, range, separator);
      if (ranges.length === fields.length) return ranges;
    }
    return null;
  }
  const slice = text.slice(range.from, range.to);
  for (const separator of WORD_SEPARATORS) {
    const match = separator.exec(slice);
    if (match === null || fields.length !== 2) continue;
    const at = range.from + match.index;
    return [
      { from: range.from, to: at },
      { from: at + match[0].length, to: range.to },
    ];
  }
  return null;
}

/** The unit behind the last figure is said of it, whichever field's it is: 320/65% is no rate of 320. */
function withPrintedBehind(
  ranges: TextRange[] | null,
  { to }: TextRange,
  printed: readonly TextRange[],
): TextRange[] | null {
  const end = Math.max(to, ...printed.filter(({ from }) => from >= to).map((range) => range.to));
  return ranges?.map((range) => (range.to === to ? { ...range, to: end } : range)) ?? null;
}

/**
 * Takes a cell that holds the values of several fields: 3（1200）, 65%/320万元, a date above words.
 *
 * @returns whether anything was taken
 */
export function takeTogether(
  recognition: Recognition,
  grid: TableGrid,
  cell: ReadCell,
  asked: readonly AskedField[],
  context: EntryContext,
): boolean {
  const passage = grid.passage(cell);
  const { text } = passage;
  const [first, second] = asked;
  if (first === undefined) return false;
  if (second === undefined) return takeEntry(recognition, grid, [cell], first, context);
  // A figure without its remarks is what is parted; what is printed for one field is printed for all of the cell.
  const printed = asked.flatMap((each) => each.printed);
  const whole = entryRange(text, { type: { kind: 'text', maxLength: null } }, printed);
  for (const { from, to } of whole.printed) passage.claim(recognition.ledger, 'printed', from, to);
  if (whole.value === null) return false;
  const stretch = whole.value;
  const fields = asked.map(({ field }) => field);
  const areFigures = fields.every(({ type }) => isNumeric(type));
  const behind = areFigures ? whole.printed : [];
  const ranges =
    withPrintedBehind(parted(text, stretch, fields), stretch, behind) ??
    parted(text, { from: 0, to: text.length }, fields);
  const readAll = (order: readonly AskedField[]) =>
    (ranges ?? []).map((range, index) => {
      const of = order[index] ?? first;
      const { value } = entryRange(text, of.field, of.printed, range);
      return value === null ? null : canBeValueOf(of.field, text.slice(value.from, value.to));
    });
  if (ranges === null) {
    const [range = stretch] = withPrintedBehind([stretch], stretch, behind) ?? [];
    const raw = text.slice(range.from, range.to);
    const isFigure = areFigures && /\d/.test(raw);
    // The unit of a lone figure tells whose it is; lone words are the first field's.
    const possible = isFigure ? asked.filter(({ field }) => canBeValueOf(field, raw)) : [];
    const of = possible.length === 1 ? (possible[0] ?? first) : first;
    const single = readFieldText(of.field, raw);
    const remark = single.isCertain && !isFigure ? null : readingMessages.notParted(asked.length);
    passage.claim(recognition.ledger, 'value', range.from, range.to);
    recognition.accept({ ...of, raw, place: cell.place }, remarked(single, remark, true));
    return true;
  }
  const isReadable = (order: readonly AskedField[]): boolean =>
    readAll(order).every((each) => each !== false);
  const swapped = asked.length === 2 ? [second, first] : null;
  const useSwapped = !isReadable(asked) && swapped !== null && isReadable(swapped);
  const order = useSwapped ? swapped : asked;
  const known = useSwapped ? { ...context, remark: readingMessages.orderSwapped, isDoubtful: true } : context;
  // Strokes and brackets between the values belong to neither.
  passage.claim(recognition.ledger, 'value', stretch.from, stretch.to);
  ranges.forEach((range, index) => {
    const of = order[index];
    if (of === undefined) return;
    const read = readStretch(recognition, grid, cell, of, known, range);
    if (read !== null) recognition.accept({ ...of, raw: read.raw, place: cell.place }, read.reading);
  });
  return true;
}
