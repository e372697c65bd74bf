import type { Block, Form } from '../../model/form';
import type { Programme } from '../../model/programme';
import type { ReadDocument } from './document-tree';
import { paperForms } from './form-blocks';
import { labelForm } from './label-form';
import { isOwnFooter } from './own-margins';

/** How much of what a programme prints a document holds, 0 … 1. */
export interface ProgrammeLikeness {
  programme: Programme;
  share: number;
}

/** The labels a block prints, as they tell its form from others. */
export function labelsOf(block: Block): string[] {
  switch (block.kind) {
    case 'fieldGrid':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === 'label' ? [cell.text] : [])),
      );
    case 'yearTable':
      return [...block.years.map(({ label }) => label), ...block.rows.map(({ label }) => label)];
    case 'repeatingTable':
      return block.columns.map(({ field }) => field.label);
    case 'signatures':
      return block.statement === null ? [] : [block.statement];
    case 'longText':
    case 'declaration':
    case 'prose':
    case 'pointTable':
      return [];
  }
}

function printedLabels(form: Form): Set<string> {
  const texts = new Set<string>();
  const add = (text: string | null): void => {
    const form = labelForm(text ?? '');
    if (form.length >= 2) texts.add(form);
  };
  for (const text of form.instructions?.paragraphs ?? []) add(text);
  for (const { number, title, sheets } of form.sections) {
    if (number !== null) add(`${number}.${title}`);
    for (const { blocks, footnotes } of sheets) {
      for (const { text } of footnotes) add(text);
      for (const block of blocks) for (const text of labelsOf(block)) add(text);
    }
  }
  return texts;
}

/** Every text of a document as labels are compared, once for every place it stands at. */
export function textsOf({ blocks, asides }: ReadDocument): string[] {
  const inBlocks = blocks.flatMap((block): string[] => {
    if (block.kind === 'table') {
      return block.cells.map(({ paragraphs }) => labelForm(paragraphs.map(({ text }) => text).join('')));
    }
    // A line of a cover begins with its label.
    const [first = ''] = block.text.trim().split(/[\t:：_＿]|\s{2,}/);
    return [...new Set([labelForm(block.text), labelForm(first)])];
  });
  return [...asides.map(({ text }) => labelForm(text)), ...inBlocks];
}

/** How much of what a form prints is among the texts. */
function shareOfForm(form: Form, texts: ReadonlySet<string>): number {
  const labels = printedLabels(form);
  return [...labels].filter((label) => texts.has(label)).length / Math.max(labels.size, LEAST_LABELS);
}

interface LikeForm {
  form: Form;
  share: number;
}

/** The form of a programme a document is likest: a document is one form. Forms no notice prints make no likeness. */
function likestForm(programme: Programme, texts: ReadonlySet<string>): LikeForm | null {
  return paperForms(programme)
    .filter(({ basis }) => basis === 'stated')
    .map((form) => ({ form, share: shareOfForm(form, texts) }))
    .reduce<LikeForm | null>((best, one) => (best === null || one.share > best.share ? one : best), null);
}

/** The programmes by how much of their print a document holds, the likeliest first. */
export function programmeLikeness(
  document: ReadDocument,
  programmes: readonly Programme[],
): ProgrammeLikeness[] {
  const texts = new Set(textsOf(document));
  return programmes
    .map((programme) => {
      // Our own prints say in their margins whose they are.
      const isOurs = document.asides.some(
        ({ place, text }) => isMargin(place) && isOwnFooter(text, programme),
      );
      return { programme, share: isOurs ? 1 : (likestForm(programme, texts)?.share ?? 0) };
    })
    .sort((one, other) => other.share - one.share);
}

function isMargin(place: ReadDocument['asides'][number]['place']): boolean {
  return place.kind === 'aside' && (place.story === 'header' || place.story === 'footer');
}

/** A form with fewer labels could be any table. */
const LEAST_LABELS = 6;
const ENOUGH = 0.3;
const CLEARLY_MORE = 0.08;

/**
 * Programmes that have a form like the likest one of another, though their notice does not print it, and that one itself:
 * those whose title stands above it, or all.
 */
function withTwins(
  document: ReadDocument,
  programme: Programme,
  programmes: readonly Programme[],
): Programme[] {
  const all = textsOf(document);
  const texts = new Set(all);
  const likest = likestForm(programme, texts);
  if (likest === null) return [programme];
  const formOf = ({ forms }: Programme): Form | undefined => forms.find(({ id }) => id === likest.form.id);
  const twins = programmes.filter((other) => {
    const form = formOf(other);
    if (other === programme || form?.basis !== 'inferred') return false;
    return likest.share - shareOfForm(form, texts) < CLEARLY_MORE;
  });
  if (twins.length === 0) return [programme];
  const titled = [programme, ...twins].filter((each) => {
    const titles = titlesOf(formOf(each));
    return all.some((text) => titles.some((title) => text.includes(title)));
  });
  return titled.length > 0 ? titled : [programme, ...twins];
}

/** What stands above a form and its lists. */
function titlesOf(form: Form | undefined): string[] {
  const blocks = (form?.sections ?? []).flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.blocks));
  const lists = blocks.flatMap((block) => (block.kind === 'repeatingTable' ? [block.title] : []));
  return [form?.title ?? '', ...lists].map(labelForm).filter((title) => title !== '');
}

/** The programmes whose form a document may be; none where it is like no form at all. */
export function possibleProgrammes(document: ReadDocument, programmes: readonly Programme[]): Programme[] {
  const [first, second] = programmeLikeness(document, programmes);
  if (first === undefined || first.share < ENOUGH) return [];
  const isSecond = second !== undefined && first.share - second.share < CLEARLY_MORE;
  return isSecond ? [first.programme, second.programme] : withTwins(document, first.programme, programmes);
}

/** The programme whose form a document is; null where none, or more than one, may be meant. */
export function guessProgramme(document: ReadDocument, programmes: readonly Programme[]): Programme | null {
  const [only, ...others] = possibleProgrammes(document, programmes);
  return only === undefined || others.length > 0 ? null : only;
}
