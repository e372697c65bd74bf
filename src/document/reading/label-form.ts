import { printedForm } from '../../filing/plan-index';
import { likeness } from '../../filing/unit-name';

const BRACKETED = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/g;
/** （不超过200字）, （2500字以内）: printed beside a label or in its cell. */
const LIMIT = /[(【〔[](?:不超过|限)?\d+字(?:以内|之内|内)?[)】〕\]]/g;
/** Marks of footnotes, typed or superscript. */
const NOTE_MARKS = /[¹²³⁰-⁹]|\[\d{1,2}\]|[①-⑳]/g;
/** `2023年2`, `（个）2`: a mark that lost its raised position. */
const LOST_MARK = /([年)])\d{1,2}$/;
const YEAR = /(20\d{2})年度?/;
const MARKS = /["'“”‘’。.,，、;；:：/·*]/g;

/** A printed text for comparing: widths, white space, quotation marks, marks of footnotes and a colon behind do not count. */
export function labelForm(text: string): string {
  return printedForm(text.replace(NOTE_MARKS, ''))
    .replace(/[“”]/g, '"')
    .replace(/，/g, ',')
    .replace(LOST_MARK, '$1')
    .replace(/[:_]+$/, '');
}

/** {@link labelForm} without a limit in 字, which is printed sometimes here and sometimes there. */
export function labelWithoutLimit(text: string): string {
  return labelForm(labelForm(text).replace(LIMIT, ''));
}

/** What is left of a label without its brackets, year and marks: 企业职工总数 for 企业职工总数（人）. */
export function bareLabel(text: string): string {
  return labelForm(text).replace(BRACKETED, '').replace(YEAR, '').replace(MARKS, '').toLowerCase();
}

/** The year a text names; null for none. */
export function yearNamed(text: string): number | null {
  const year = YEAR.exec(labelForm(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a text names a year and nothing else: 2025年, 2025年度, 2025 年（基期）. */
export function isYearHeader(text: string): boolean {
  return /^20\d{2}年?度?(?:\(.*\))?$/.test(labelForm(text)) && !/^20\d{2}$/.test(labelForm(text).slice(0, 5));
}

/** What is said in brackets, without the brackets. */
export function bracketsOf(text: string): string[] {
  return [...labelForm(text).matchAll(BRACKETED)].map(([whole]) => whole.slice(1, -1));
}

export const LIKENESS = { exact: 4, bare: 3, partly: 2, none: 0 } as const;
export type Likeness = (typeof LIKENESS)[keyof typeof LIKENESS];

const ENOUGH_OF_LABEL = 0.7;
const ENOUGH_ALIKE = 0.78;
const LEAST_RATIO = ENOUGH_ALIKE / (2 - ENOUGH_ALIKE);

interface LabelForms {
  whole: string;
  bare: string;
}

/** Every label is compared with every cell of a table: forms are kept, as many as a large document has. */
const MOST_KEPT = 4_000;
const kept = new Map<string, LabelForms>();

function formsOf(text: string): LabelForms {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const forms = { whole: labelWithoutLimit(text), bare: bareLabel(text) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, forms);
  return forms;
}

/**
 * How surely a text of a document is a label: `exact` as printed; `bare` but for brackets and year; `partly` where most
 * of it is the same, which a person has to confirm.
 */
export function labelLikeness(written: string, label: string): Likeness {
  const [one, other] = [formsOf(written), formsOf(label)];
  if (one.whole === '' || other.whole === '') return LIKENESS.none;
  if (one.whole === other.whole) return LIKENESS.exact;
  if (one.bare === '' || other.bare === '') return LIKENESS.none;
  if (one.bare === other.bare) return LIKENESS.bare;
  const [short, long] = one.bare.length < other.bare.length ? [one.bare, other.bare] : [other.bare, one.bare];
  if (short.length >= 3 && long.includes(short) && short.length / long.length >= ENOUGH_OF_LABEL) {
    return LIKENESS.partly;
  }
  // Of a text much longer than the other too few pairs can be in common.
  const isComparable = short.length >= 4 && short.length > long.length * LEAST_RATIO;
  return isComparable && likeness(one.bare, other.bare) >= ENOUGH_ALIKE ? LIKENESS.partly : LIKENESS.none;
}
