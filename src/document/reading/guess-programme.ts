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

function labelsOf(block: Block): string[] {
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

function textsOf({ blocks, asides }: ReadDocument): Set<string> {
  const texts = new Set(asides.map(({ text }) => labelForm(text)));
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      texts.add(labelForm(block.text));
      // A line of a cover begins with its label.
      const [first = ''] = block.text.trim().split(/[\t:：_＿]|\s{2,}/);
      texts.add(labelForm(first));
    } else
      for (const { paragraphs } of block.cells)
        texts.add(labelForm(paragraphs.map(({ text }) => text).join('')));
  }
  return texts;
}

/** The largest share of what one of a programme's forms prints: a document is one form. */
function shareOf(programme: Programme, texts: ReadonlySet<string>): number {
  const shares = paperForms(programme)
    .filter(({ basis }) => basis === 'stated')
    .map((form) => {
      const labels = printedLabels(form);
      return [...labels].filter((label) => texts.has(label)).length / Math.max(labels.size, LEAST_LABELS);
    });
  return Math.max(0, ...shares);
}

/** The programmes by how much of their print a document holds, the likeliest first. */
export function programmeLikeness(
  document: ReadDocument,
  programmes: readonly Programme[],
): ProgrammeLikeness[] {
  const texts = textsOf(document);
  return programmes
    .map((programme) => {
      // Our own prints say in their margins whose they are.
      const isOurs = document.asides.some(
        ({ place, text }) => isMargin(place) && isOwnFooter(text, programme),
      );
      return { programme, share: isOurs ? 1 : shareOf(programme, texts) };
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

/** The programme whose form a document is; null where none, or more than one, may be meant. */
export function guessProgramme(document: ReadDocument, programmes: readonly Programme[]): Programme | null {
  const [first, second] = programmeLikeness(document, programmes);
  if (first === undefined || first.share < ENOUGH) return null;
  return first.share - (second?.share ?? 0) < CLEARLY_MORE ? null : first.programme;
}
