import type { FormSection, LongTextBlock } from '../../model/form';
import type { ReadParagraph, ReadTable } from './document-tree';
import { entryRange } from './entry-range';
import type { FlowItem } from './flow';
import type { PaperBlock } from './form-blocks';
import type { HeadingMatch } from './headings';
import { headingMatch } from './headings';
import { labelForm, LIKENESS } from './label-form';
import { readingMessages } from './messages';
import type { Recognition } from './recognition';
import type { TableGrid } from './table-grid';

/** Where a section begins in the flow. */
interface FoundHeading {
  section: FormSection;
  at: number;
  isTwice: boolean;
}

const SUREST_FIRST: readonly HeadingMatch[] = ['numbered', 'titled', 'otherNumber'];

/** The headings of the sections, in the order of the forms where the document keeps to it. */
export function findHeadings(flow: readonly FlowItem[], sections: readonly FormSection[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  let after = -1;
  for (const section of sections) {
    const matches = flow.flatMap((item, at) => {
      const match = item.kind === 'paragraph' ? headingMatch(item.paragraph.text, section) : null;
      return match === null || found.some((known) => known.at === at) ? [] : [{ at, match }];
    });
    const surest = SUREST_FIRST.find((kind) => matches.some(({ match }) => match === kind));
    const best = matches.filter(({ match }) => match === surest);
    const chosen = best.find(({ at }) => at > after) ?? best[0];
    if (chosen === undefined) continue;
    found.push({ section, at: chosen.at, isTwice: best.length > 1 });
    after = Math.max(after, chosen.at);
  }
  return found;
}

/** Printed sentences that stand in the frame of a text: the declaration below it, the limit above it. */
function printedIn({ sheet, block }: PaperBlock<LongTextBlock>): string[] {
  return [
    block.note ?? '',
    block.field.label,
    ...sheet.blocks.flatMap((other) => (other.kind === 'declaration' ? [other.sentence] : [])),
    ...sheet.footnotes.flatMap(({ mark, text }) => [text, `${mark}${text}`]),
  ];
}

function takeParagraphs(
  recognition: Recognition,
  of: PaperBlock<LongTextBlock>,
  paragraphs: readonly ReadParagraph[],
  remark: string | null,
): boolean {
  const { field } = of.block;
  const printed = new Set(printedIn(of).map(labelForm));
  const declarations = [...printed].filter((text) => text.length > 12);
  const taken: { text: string; paragraph: ReadParagraph }[] = [];
  for (const paragraph of paragraphs) {
    const form = labelForm(paragraph.text);
    if (form === '' || printed.has(form)) {
      recognition.ledger.claim(paragraph, 'printed');
      continue;
    }
    // A declaration somebody wrote an answer behind is no part of the text; it stays open and is shown.
    if (declarations.some((sentence) => form.startsWith(sentence))) continue;
    const { value, printed: prompts } = entryRange(paragraph.text, field, []);
    for (const { from, to } of prompts) recognition.ledger.claim(paragraph, 'printed', from, to);
    if (value === null) continue;
    recognition.ledger.claim(paragraph, 'value', value.from, value.to);
    taken.push({ text: paragraph.text.slice(value.from, value.to), paragraph });
  }
  const [first] = taken;
  if (first === undefined) return false;
  const raw = taken.map(({ text }) => text).join('\n');
  const texts = raw.split('\n').map((text) => text.trim());
  recognition.takeTexts(
    { field, year: null, row: null, raw, place: first.paragraph.place },
    texts.filter((text) => text !== ''),
    { isCertain: remark === null, remark, alternatives: [] },
  );
  return true;
}

/** What stands beside a label in a table: some people keep a long text in a frame with its title at the left. */
export function recogniseFramedText(
  recognition: Recognition,
  grid: TableGrid,
  of: PaperBlock<LongTextBlock>,
): boolean {
  const titles = [of.block.field.label, of.section.title, `${of.section.number ?? ''}.${of.section.title}`];
  for (const title of titles) {
    const label = grid.find(title).find(({ likeness }) => likeness === LIKENESS.exact);
    if (label === undefined) continue;
    const [beside] = grid.entriesRightOf(label.cell);
    if (beside === undefined) continue;
    grid.markLabel(label.cell);
    grid.passage(label.cell).claim(recognition.ledger, 'printed');
    takeParagraphs(recognition, of, beside.paragraphs, null);
    return true;
  }
  return false;
}

/** Takes the long texts: what follows the heading of their section, up to the next heading or table of a form. */
export function recogniseLongTexts(
  recognition: Recognition,
  flow: readonly FlowItem[],
  sections: readonly FormSection[],
  blocks: readonly PaperBlock<LongTextBlock>[],
): void {
  const headings = findHeadings(flow, sections);
  const starts = new Set(headings.map(({ at }) => at));
  for (const { section, at, isTwice } of headings) {
    const heading = flow[at];
    if (heading?.kind === 'paragraph') recognition.ledger.claim(heading.paragraph, 'printed');
    const [of, ...more] = blocks.filter((block) => block.section === section);
    if (of === undefined || more.length > 0 || recognition.hasValue(of.block.field.key, null)) continue;
    const paragraphs: ReadParagraph[] = [];
    const tables: ReadTable[] = [];
    for (let next = at + 1; next < flow.length && !starts.has(next); next += 1) {
      const item = flow[next];
      if (item === undefined || (item.kind === 'table' && item.isForm)) break;
      if (item.kind === 'table') tables.push(item.table);
      else paragraphs.push(item.paragraph);
    }
    for (const { cells } of tables) {
      for (const cell of cells) recognition.explain(cell.paragraphs, readingMessages.left.table);
    }
    const remark =
      tables.length > 0 ? readingMessages.tableInText : isTwice ? readingMessages.headingTwice : null;
    takeParagraphs(recognition, of, paragraphs, remark);
  }
}
