import { foldWhiteSpace } from '../../filing/character-width';
import { plannedCellContent } from '../../filing/plan-content';
import { fillCell } from '../../filing/planned-value';
import { readCell } from '../../filing/read-cell';
import { figureText } from '../../filing/read-number';
import { isNumeric } from '../../model/catalogue';
import type { Field } from '../../model/field';
import type { PlannedValue } from '../../model/workbook-plan';
import { pastingMessages } from './messages';

/** Whether figures with a unit or marks are written as they stand, or as the number they exactly say. */
export type FigureWriting = 'asWritten' | 'asNumbers';

/** What a pasted text becomes in its field's cell. */
export interface LandedCell {
  value: PlannedValue;
  /** The text a person will see in the cell. */
  shown: string;
  /** What a person should know about it; null for nothing. */
  note: string | null;
  /** Whether the note is a thing to be mended. */
  isDoubtful: boolean;
  /** Whether the cell says a number exactly and holds a text. */
  isNumberAsText: boolean;
}

/** A figure with separators in their places: every spreadsheet takes it for a number when it is typed. */
const SEPARATED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function typedText(field: Field, text: string): string {
  const folded = foldWhiteSpace(text);
  if (!isNumeric(field.type)) return text.trim();
  return SEPARATED.test(folded) ? folded.replace(/,/g, '') : folded;
}

function shownValue(value: PlannedValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.decimal;
    case 'blank':
    case 'boolean':
    case 'date':
    case 'formula':
      return '';
  }
}

/**
 * What a pasted text becomes: as if it were typed into the cell. 35人 stays a text unless numbers are asked for, and
 * then only what says a number exactly becomes one.
 *
 * @param headerUnit unit the pasted column's header names, where it is not the field's; it is written behind a figure
 */
export function landCell(
  field: Field,
  pasted: string,
  headerUnit: string | null,
  figures: FigureWriting,
): LandedCell {
  const typed = typedText(field, pasted);
  const isBare = /^-?\d+(?:\.\d+)?$/.test(typed);
  const text = headerUnit !== null && isBare ? `${typed}${headerUnit}` : typed;
  const filling = fillCell(field.type, field.label, text);
  if ('problem' in filling) {
    const blank = { value: { kind: 'blank' } as const, shown: '', isNumberAsText: false };
    return { ...blank, note: filling.problem, isDoubtful: true };
  }
  const { value } = filling;
  const { value: read, traces } = readCell(field.type, plannedCellContent(1, 1, value));
  // 0.5% can be said as a text only: the number 0.5 would be read as fifty per cent.
  const isNumberAsText =
    read.state === 'number' &&
    traces.includes('writtenAsText') &&
    figureText(field.type, read.decimal) === read.decimal;
  if (read.state === 'number' && isNumberAsText && figures === 'asNumbers') {
    const { decimal } = read;
    const note = pastingMessages.becomesNumber(pasted.trim(), decimal);
    return { value: { kind: 'number', decimal }, shown: decimal, note, isDoubtful: false, isNumberAsText };
  }
  const landed = { value, shown: shownValue(value), isNumberAsText };
  if (read.state === 'number' && isNumberAsText) {
    return { ...landed, note: pastingMessages.staysText(read.decimal), isDoubtful: false };
  }
  if (read.state === 'unreadable') {
    return { ...landed, note: pastingMessages.unreadable(read.proposal), isDoubtful: true };
  }
  if (read.state === 'number' && traces.includes('fractionToPercent')) {
    return { ...landed, note: pastingMessages.fraction(read.decimal), isDoubtful: false };
  }
  if (read.state === 'option' && !read.listed && field.type.kind === 'option' && !field.type.open) {
    const options = field.type.options.map((option) => option.value);
    return { ...landed, note: pastingMessages.notAnOption(options), isDoubtful: true };
  }
  return { ...landed, note: null, isDoubtful: false };
}
