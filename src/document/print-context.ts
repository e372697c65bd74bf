import type { FilingIndex } from '../filing/filing-index';
import { isNumeric } from '../model/catalogue';
import type { DocumentSource, DocumentStyle } from '../model/document';
import type { Field } from '../model/field';
import type { FilingEntry } from '../model/filing';
import type { Form, FormSheet } from '../model/form';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';

/** What putting a block of a form on paper needs to know besides the block. */
export interface PrintContext {
  programme: Programme;
  form: Form;
  sheet: FormSheet;
  filing: FilingIndex;
}

/** What is written at a place, and which place that is. */
export interface WrittenText {
  text: string;
  entry: FilingEntry | null;
  source: DocumentSource;
}

/** The text of a field outside tables, as it stands in the workbook. */
export function writtenAt({ filing }: PrintContext, field: FieldKey, year: number | null): WrittenText {
  const entry = filing.entry(field, year);
  return { text: entry?.raw ?? '', entry, source: { field, year, row: null } };
}

/** The label to print: the notice's, or what the organiser replaced it by. */
export function shownLabel({ programme }: PrintContext, field: Field): string {
  const issued = programme.corrections.find(({ field: key, year }) => key === field.key && year === null);
  return issued?.label ?? field.label;
}

/** How a field's text stands in its cell: figures and choices in the middle, words from the left. */
export function entryStyle({ type }: Field): DocumentStyle {
  return type.kind === 'text' || type.kind === 'longText' || type.kind === 'list' ? 'entryLeft' : 'entry';
}

/** （不超过200字）, (2500字以内): printed where the applicant writes, and gone once something is written. */
export function isPrompt(text: string): boolean {
  return /^[（(].*字.*[）)]$/.test(text);
}

/**
 * A figure with the unit printed behind it: 12个. A blank cell shows the unit alone; an answer in words (无), and a
 * figure its writer already gave a unit, stand as they are.
 */
export function withUnit({ text, entry }: WrittenText, field: Field, unit: string): string {
  if (!isNumeric(field.type)) return `${text}${unit}`;
  const isFigure = entry === null || entry.value.state === 'blank' || entry.value.state === 'number';
  return isFigure && !text.trim().endsWith(unit) ? `${text}${unit}` : text;
}
