import Big from 'big.js';
import { figureOf } from '../filing/filed-figure';
import { joinList } from '../filing/read-list';
import type { FieldLink, RowFilter } from '../model/carry-over';
import { unitOf } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { FieldType } from '../model/field';
import type { FiledValue, FilingEntry } from '../model/filing';
import type { Converted } from './converted-value';
import { convertValue } from './converted-value';
import { carryOverMessages } from './messages';
import type { Side } from './side';
import { valueInWords } from './written-value';

/** What a link makes of the source, and which cells it made it of. */
export interface LinkValue {
  converted: Converted;
  used: readonly FilingEntry[];
}

const problem = (message: string): Converted => ({ kind: 'problem', message });

function typeOf(entry: FilingEntry, source: Side): FieldType {
  return source.carried(entry.field)?.field.type ?? { kind: 'text', maxLength: null };
}

/** What an option counts as where a notice knows fewer: 技师学院 counts as 中职. */
function countsAs(value: FiledValue, type: FieldType): string | null {
  if (value.state !== 'option') return null;
  const listed = type.kind === 'option' ? type.options.find((known) => known.value === value.option) : null;
  return listed?.countsAs ?? value.option;
}

/** What the rows' column says of each of the entries, by the row they stand in. */
function kinds(filter: RowFilter, source: Side): Map<number | null, string | null> {
  return new Map(
    source.index
      .column(filter.column)
      .map((entry) => [entry.tableRow, countsAs(entry.value, typeOf(entry, source))]),
  );
}

function ofKind(
  entries: readonly FilingEntry[],
  filter: RowFilter | null,
  source: Side,
): readonly FilingEntry[] {
  const filled = entries.filter(({ value }) => value.state !== 'blank');
  if (filter === null) return filled;
  const known = kinds(filter, source);
  return filled.filter(({ tableRow }) => filter.values.includes(known.get(tableRow) ?? ''));
}

/** Complete or not at all: a sum that leaves a blank out is not what the form asks for. */
function sumOf(entries: readonly FilingEntry[], expected: number, source: Side, to: FieldType): LinkValue {
  const used = entries.filter(({ value }) => value.state !== 'blank');
  if (used.length === 0) return { converted: problem(carryOverMessages.noValue), used };
  const figures = entries.flatMap(({ value }) => {
    const figure = figureOf(value);
    return figure === null ? [] : [figure];
  });
  const missing = expected - figures.length;
  const [first] = used;
  if (missing > 0 || first === undefined) {
    return { converted: problem(carryOverMessages.notSummable(missing)), used };
  }
  const sum = figures.reduce((total, figure) => total.plus(figure), new Big(0));
  const value: FiledValue = { state: 'number', decimal: sum.toFixed() };
  return { converted: convertValue(value, typeOf(first, source), to), used };
}

function anyRow(entries: readonly FilingEntry[], filter: RowFilter, source: Side): LinkValue {
  const used = ofKind(entries, filter, source);
  const answer = (value: boolean): Converted => ({
    kind: 'converted',
    value: { state: 'yesNo', value },
    reasons: [],
    notes: [],
  });
  if (used.length > 0) return { converted: answer(true), used };
  const filled = entries.filter(({ value }) => value.state !== 'blank');
  if (filled.length === 0) return { converted: problem(carryOverMessages.noValue), used: [] };
  const clear = entries.filter(({ value }) => value.state === 'option' && value.listed);
  const others = clear.filter(({ value }) => value.state === 'option' && value.option.startsWith('其他'));
  const unclear = entries.length - clear.length + others.length;
  return unclear > 0
    ? { converted: problem(carryOverMessages.unclearRows(unclear)), used: filled }
    : { converted: answer(false), used: filled };
}

function inWords(entries: readonly FilingEntry[], source: Side, to: FieldType): LinkValue {
  const used = entries.filter(({ value }) => value.state === 'number');
  if (used.length === 0) {
    const worded = entries.filter(({ value }) => value.state !== 'blank');
    const why = worded.length === 0 ? carryOverMessages.noValue : carryOverMessages.otherKind;
    return { converted: problem(why), used: worded };
  }
  const isSeveral = entries.length > 1;
  const words = used.map((entry) =>
    carryOverMessages.figureInWords(
      isSeveral ? entry.year : null,
      valueInWords(entry.value),
      unitOf(typeOf(entry, source)) ?? '',
    ),
  );
  const text: FiledValue = { state: 'text', text: joinList(words) };
  return { converted: convertValue(text, { kind: 'text', maxLength: null }, to), used };
}

/** What a link gives for one year of its target; `byHand` gives nothing, and is told by its kind. */
export function convertLink(
  { conversion, sources }: FieldLink,
  entries: readonly FilingEntry[],
  source: Side,
  target: CataloguedField,
): LinkValue {
  const to = target.field.type;
  const filled = entries.filter(({ value }) => value.state !== 'blank');
  const [first] = filled;
  switch (conversion.kind) {
    case 'same':
      return {
        converted:
          first === undefined
            ? problem(carryOverMessages.noValue)
            : convertValue(first.value, typeOf(first, source), to),
        used: filled,
      };
    case 'sum':
      return sumOf(entries, sources.length, source, to);
    case 'columnSum':
      return sumOf(entries, entries.length, source, to);
    case 'rowNames':
    case 'rowCount': {
      const used = ofKind(entries, conversion.filter, source);
      if (used.length === 0) return { converted: problem(carryOverMessages.noValue), used };
      const names = used.map(({ value }) => valueInWords(value));
      const value: FiledValue =
        conversion.kind === 'rowNames'
          ? { state: 'list', items: names }
          : { state: 'number', decimal: String(names.length) };
      const from: FieldType =
        conversion.kind === 'rowNames' ? { kind: 'list', maxItems: null } : { kind: 'integer', unit: '' };
      return { converted: convertValue(value, from, to), used };
    }
    case 'anyRow':
      return anyRow(entries, conversion.filter, source);
    case 'isPositive': {
      const figure = first === undefined ? null : figureOf(first.value);
      if (figure === null) {
        const why = first === undefined ? carryOverMessages.noValue : carryOverMessages.wordedAnswer;
        return { converted: problem(why), used: filled };
      }
      const value: FiledValue = { state: 'yesNo', value: figure.gt(0) };
      return { converted: { kind: 'converted', value, reasons: [], notes: [] }, used: filled };
    }
    case 'figuresInWords':
      return inWords(entries, source, to);
    case 'byHand':
      return { converted: problem(carryOverMessages.byHand), used: filled };
  }
}
