import type { SignaturesBlock } from '../../model/form';
import type { ReadParagraph } from './document-tree';
import { matchAt } from './folded-match';
import { labelForm } from './label-form';
import { readingMessages } from './messages';
import type { Recognition } from './recognition';

function printedIn({ heading, statement, signatures }: SignaturesBlock): string[] {
  return [heading, statement ?? '', ...signatures.flatMap(({ role, lines }) => [role, ...lines])];
}

/** The words a paragraph of a signature may begin with. */
function isSignatureLine(paragraph: ReadParagraph, block: SignaturesBlock): boolean {
  const form = labelForm(paragraph.text);
  return block.signatures.some(({ role, lines }) =>
    [role, ...lines].some((line) => form.startsWith(labelForm(line)) || form === '年月日'),
  );
}

/**
 * Takes the opinion that is written above a signature (推荐意见：); whatever else stands at the place of signatures and
 * seals is left out, and shown.
 *
 * @param containers cells and the flow, each with its paragraphs in order
 */
export function recogniseSignatures(
  recognition: Recognition,
  containers: readonly (readonly ReadParagraph[])[],
  block: SignaturesBlock,
): void {
  const printed = new Set(printedIn(block).map(labelForm));
  for (const paragraphs of containers) {
    const open = paragraphs.filter((paragraph) => recognition.ledger.isOpen(paragraph));
    const isHere = open.some((paragraph) => printed.has(labelForm(paragraph.text)));
    const { field } = block;
    const at =
      field === null
        ? -1
        : open.findIndex(({ text }) => matchAt(text, text.search(/\S|$/), field.label) !== null);
    if (!isHere && at < 0) continue;
    const lines = open.filter((paragraph) => isSignatureLine(paragraph, block));
    recognition.explain(lines, readingMessages.left.signature);
    const head = open[at];
    if (field === null || head === undefined) continue;
    const from = matchAt(head.text, head.text.search(/\S|$/), field.label) ?? 0;
    recognition.ledger.claim(head, 'printed', 0, from);
    const taken = head.text.slice(from).trim() === '' ? [] : [head];
    for (const next of open.slice(at + 1)) {
      if (isSignatureLine(next, block) || printed.has(labelForm(next.text))) break;
      taken.push(next);
    }
    const [first] = taken;
    if (first === undefined) continue;
    for (const paragraph of taken) recognition.ledger.claim(paragraph, 'value');
    const raw = taken
      .map((paragraph) => (paragraph === head ? head.text.slice(from) : paragraph.text))
      .join('\n')
      .trim();
    recognition.accept(
      { field, year: null, row: null, raw, place: first.place },
      { text: raw, isCertain: true, remark: null, alternatives: [] },
    );
  }
}
