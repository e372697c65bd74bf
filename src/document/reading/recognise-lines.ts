import type { FieldGrid } from '../../model/form';
import type { ReadParagraph } from './document-tree';
import { entryRange } from './entry-range';
import type { TextRange } from './folded-match';
import { findFolded } from './folded-match';
import type { GridSpot } from './grid-spots';
import { gridSpots } from './grid-spots';
import { readFieldText } from './read-field-text';
import type { Recognition } from './recognition';

interface FoundLabel {
  spot: GridSpot;
  /** Of the label and what parts it from its value. */
  label: TextRange;
}

const BEHIND = /^(?:\s*[:：]\s*|[\s_＿]+|$)/;

/** A label that stands at the beginning of a line or behind a space, and is parted from what follows. */
function labelIn(text: string, line: TextRange, printed: string): TextRange | null {
  const name = printed.replace(/[:：]$/, '');
  for (let start = line.from; start < line.to;) {
    const found = findFolded(text.slice(0, line.to), name, start);
    if (found === null) return null;
    const before = text.charAt(found.from - 1);
    const behind = BEHIND.exec(text.slice(found.to, line.to));
    const begins = found.from === line.from || /[\s_＿]/.test(before);
    if (begins && behind !== null) return { from: found.from, to: found.to + behind[0].length };
    start = found.from + 1;
  }
  return null;
}

function linesOf(text: string): TextRange[] {
  const lines: TextRange[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length });
    from += line.length + 1;
  }
  return lines;
}

function takeLine(
  recognition: Recognition,
  paragraph: ReadParagraph,
  line: TextRange,
  found: FoundLabel[],
): void {
  found.forEach(({ spot, label }, index) => {
    const [asked] = spot.fields;
    if (asked === undefined) return;
    const { ledger } = recognition;
    ledger.claim(paragraph, 'printed', label.from, label.to);
    const range = { from: label.to, to: found[index + 1]?.label.from ?? line.to };
    const suffixes = asked.suffix === null ? [] : [asked.suffix];
    const { value, printed } = entryRange(paragraph.text, asked.field, suffixes, range);
    for (const { from, to } of printed) ledger.claim(paragraph, 'printed', from, to);
    if (value === null) return;
    ledger.claim(paragraph, 'value', value.from, value.to);
    const raw = paragraph.text.slice(value.from, value.to);
    const { field, year } = asked;
    recognition.accept({ field, year, row: null, raw, place: paragraph.place }, readFieldText(field, raw));
  });
}

/**
 * Reads lines of a cover or above a table: labels followed by what is filled in, several on one line where people put
 * them so.
 */
export function recogniseLines(
  recognition: Recognition,
  paragraphs: readonly ReadParagraph[],
  block: FieldGrid,
): void {
  const spots = gridSpots(block).filter(({ fields, column }) => fields.length === 1 && column === null);
  for (const paragraph of paragraphs) {
    if (!recognition.ledger.isOpen(paragraph)) continue;
    for (const line of linesOf(paragraph.text)) {
      const found = spots
        .flatMap((spot): FoundLabel[] => {
          const [nearest] = spot.labels;
          const label = nearest === undefined ? null : labelIn(paragraph.text, line, nearest);
          return label === null ? [] : [{ spot, label }];
        })
        .sort((one, other) => one.label.from - other.label.from);
      // A line of a cover begins with its label; words of a sentence that are a label do not.
      const first = paragraph.text.slice(line.from, line.to).search(/[^\s_＿]/);
      if (found[0]?.label.from === line.from + first) takeLine(recognition, paragraph, line, found);
    }
  }
}
