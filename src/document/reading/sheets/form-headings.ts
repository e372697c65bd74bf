import type { Programme } from '../../../model/programme';
import { paperForms } from '../form-blocks';
import { headingMatch } from '../headings';
import { labelForm } from '../label-form';
import { printedTextsOf } from '../printed-texts';

/** 附件2 above a form. */
const ANNEX = /^附件\d*[:：]?$/;

/** What the forms of some programmes print, as far as it tells where one form or part ends and another begins. */
export class FormHeadings {
  readonly #programmes: readonly Programme[];
  readonly #titles = new Set<string>();

  constructor(programmes: readonly Programme[]) {
    this.#programmes = programmes;
    for (const form of programmes.flatMap(paperForms)) {
      this.#titles.add(labelForm(form.title));
      for (const sheet of form.sections.flatMap(({ sheets }) => sheets)) {
        this.#titles.add(labelForm(sheet.heading));
        for (const block of sheet.blocks) {
          if (block.kind === 'repeatingTable') this.#titles.add(labelForm(block.title));
        }
      }
    }
    this.#titles.delete('');
  }

  /** Whether a text that stands alone in its row begins a form or a part of one. */
  isHeading(text: string): boolean {
    const form = labelForm(text);
    if (this.#titles.has(form) || ANNEX.test(form)) return true;
    return this.#programmes
      .flatMap(paperForms)
      .flatMap(({ sections }) => sections)
      .some((section) => headingMatch(text, section) !== null);
  }

  /** Whether a text is printed in one of the forms as it is. */
  isPrinted(text: string): boolean {
    return this.#programmes.some((programme) => printedTextsOf(programme).has(text));
  }
}
