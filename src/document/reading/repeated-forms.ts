import type { Programme } from '../../model/programme';
import type { ReadDocument } from './document-tree';
import { paperBlocks } from './form-blocks';
import { labelsOf, textsOf } from './guess-programme';
import { labelForm } from './label-form';

/** Fewer labels that stand there twice may be somebody's remarks. */
const LEAST_LABELS = 3;

/** Lists of applications go on over pages and sheets, with everything that is printed above them. */
const LIST_FORM = 'summary';

/** Labels the forms of a programme print once. Headers of lists do not count: they are printed on every page. */
function soleLabels(programme: Programme): string[] {
  const times = new Map<string, number>();
  for (const { block, form } of paperBlocks(programme)) {
    const groups = block.kind === 'repeatingTable' ? block.columns.map(({ group }) => group ?? '') : [];
    for (const label of new Set([...labelsOf(block), ...groups].map(labelForm))) {
      const isCounted = form.id !== LIST_FORM && (block.kind === 'fieldGrid' || block.kind === 'yearTable');
      times.set(label, (times.get(label) ?? 0) + (isCounted ? 1 : 2));
    }
  }
  return [...times].filter(([label, count]) => label !== '' && count === 1).map(([label]) => label);
}

/** Whether a document holds the form of a programme more than once: most labels it has of it stand there again. */
export function holdsFormAgain(document: ReadDocument, programme: Programme): boolean {
  const times = new Map<string, number>();
  for (const text of textsOf(document)) times.set(text, (times.get(text) ?? 0) + 1);
  const present = soleLabels(programme).flatMap((label) => times.get(label) ?? []);
  const again = present.filter((count) => count > 1);
  return again.length >= LEAST_LABELS && again.length * 2 > present.length;
}
