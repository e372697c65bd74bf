import { catalogueFields } from '../../model/catalogue';
import type { Block, FormSheet } from '../../model/form';
import type { Programme } from '../../model/programme';
import { paperForms } from './form-blocks';
import { labelForm, labelWithoutLimit } from './label-form';

/** （不超过200字）, （2500字以内）, whatever the number. */
const LIMIT = /^[([](?:不超过|限)?\d+字(?:以内|之内|内)?[)\]]$/;
/** 附件2 above a form. */
const ANNEX = /^附件\d*$/;
/** Longest text that is looked at for being put together from printed ones: 公章 and 年月日 on one line. */
const LONGEST_COMPOSED = 200;
/** Numbers typed in front of what is printed without them, or with automatic ones. */
const NUMBER_IN_FRONT = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]?/;
/** Marks of footnotes run into a text that begins with a year: 22023—2025年. */
const FOOTNOTE_NUMBER = /^\d/;
/** A single sign is too little to be called printed. */
const SHORTEST_PIECE = 2;
/** Titles of parts and sentences have numbers; units and kinds of members have none. */
const SHORTEST_NUMBERED = 5;

function textsOfBlock(block: Block): (string | null)[] {
  switch (block.kind) {
    case 'fieldGrid':
      return [
        ...block.rows.flatMap(({ cells }) =>
          cells.map((cell) =>
            cell.kind === 'label' ? cell.text : cell.kind === 'field' ? cell.suffix : null,
          ),
        ),
        ...block.fields.map(({ label }) => label),
      ];
    case 'yearTable':
      return [
        block.itemHeader,
        ...block.years.map(({ label }) => label),
        ...block.besides.map(({ label }) => label),
        ...block.rows.flatMap(({ groups, label, lines }) => [
          ...groups,
          label,
          ...lines.map(({ printedUnit }) => printedUnit),
        ]),
      ];
    case 'repeatingTable':
      return [
        block.title,
        block.note,
        ...block.columns.flatMap(({ field, group }) => [field.label, group]),
        ...block.printedRows.flat().map(({ text }) => text),
      ];
    case 'longText':
      return [block.field.label, block.note];
    case 'declaration':
      return [block.sentence];
    case 'signatures':
      return [
        block.heading,
        block.statement,
        block.field?.label ?? null,
        ...block.signatures.flatMap(({ role, lines }) => [role, ...lines, lines.join('')]),
      ];
    case 'prose':
      return [block.heading, ...block.paragraphs, `${block.heading ?? ''}${block.paragraphs[0] ?? ''}`];
    case 'pointTable':
      return block.columns.map(({ label }) => label);
  }
}

function textsOfSheet({ heading, blocks, footnotes }: FormSheet): (string | null)[] {
  return [
    heading,
    ...footnotes.flatMap(({ mark, text }) => [text, `${mark}${text}`]),
    ...blocks.flatMap(textsOfBlock),
  ];
}

/** Every text a programme's forms print, for telling it from what somebody wrote. */
export class PrintedTexts {
  readonly #texts = new Set<string>();
  readonly #longest: number;

  constructor(programme: Programme) {
    const { indicators } = programme;
    for (const form of paperForms(programme)) {
      this.#add(form.title);
      if (form.instructions !== undefined)
        textsOfBlock(form.instructions).forEach((text) => {
          this.#add(text);
        });
      for (const { number, title, sheets } of form.sections) {
        this.#add(title);
        if (number !== null) this.#add(`${number}.${title}`);
        for (const sheet of sheets)
          textsOfSheet(sheet).forEach((text) => {
            this.#add(text);
          });
      }
    }
    for (const { label } of programme.corrections) this.#add(label);
    // Points stand in some forms and, forwarded with them, in front of them.
    for (const { text, code } of indicators.points) {
      this.#add(text);
      this.#add(`${code ?? ''}${text}`);
    }
    for (const { title } of indicators.groups) this.#add(title);
    for (const { field, form } of catalogueFields(programme))
      if (form.id !== 'workbook') this.#add(field.label);
    this.#longest = Math.max(0, ...[...this.#texts].map((text) => text.length));
  }

  #add(text: string | null): void {
    if (text === null) return;
    for (const form of [labelForm(text), labelWithoutLimit(text)]) if (form !== '') this.#texts.add(form);
  }

  /** Whether a text stands in a form as it is. */
  has(text: string): boolean {
    const form = labelForm(text);
    return (
      form === '' ||
      this.#texts.has(form) ||
      LIMIT.test(form) ||
      ANNEX.test(form) ||
      this.#isNumbered(form, NUMBER_IN_FRONT) ||
      this.#isNumbered(form, FOOTNOTE_NUMBER) ||
      this.#isComposed(form)
    );
  }

  /** Whether a text is a printed one with a number in front; 3个 is no unit with a number, but somebody's figure. */
  #isNumbered(form: string, number: RegExp): boolean {
    const rest = form.replace(number, '');
    return rest.length >= SHORTEST_NUMBERED && this.#texts.has(rest);
  }

  /** Whether printed texts, one behind the other, make up the whole text. */
  #isComposed(form: string): boolean {
    if (form.length > LONGEST_COMPOSED) return false;
    const reachable = [true];
    for (let end = 1; end <= form.length; end += 1) {
      for (let start = Math.max(0, end - this.#longest); start <= end - SHORTEST_PIECE; start += 1) {
        if (reachable[start] === true && this.#texts.has(form.slice(start, end))) {
          reachable[end] = true;
          break;
        }
      }
    }
    return reachable[form.length] === true;
  }
}

const known = new WeakMap<Programme, PrintedTexts>();

/** What a programme's forms print; gathered once, because programmes never change. */
export function printedTextsOf(programme: Programme): PrintedTexts {
  const texts = known.get(programme) ?? new PrintedTexts(programme);
  known.set(programme, texts);
  return texts;
}
