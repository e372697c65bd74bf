import { readMarkupTable } from './markup-table';
import { readMarkup } from './markup-text';
import { parseTable, textLines } from './parse-table';
import type { MarkupNode, PastedBlock, PastedGrid } from './pasted-content';

/** What a clipboard holds, as far as the pane may read it. */
export interface Clipboard {
  /** Null where there is none, as from a text editor. */
  markup: readonly MarkupNode[] | null;
  /** The plain text; `''` where there is none. */
  text: string;
}

/** More text than any application has; a paste by mistake must not freeze the pane. */
export const MAX_PASTED_CHARACTERS = 1_000_000;

/** What was pasted, read once; what it becomes depends on where it goes. */
export interface PastedContent {
  blocks: readonly PastedBlock[];
  text: string;
}

/** Reads what was pasted: the markup where there is any to read, since it knows merged cells, else the text. */
export function readClipboard({ markup, text }: Clipboard): PastedContent {
  const blocks: PastedBlock[] = [];
  if (markup !== null) {
    readMarkup(markup, {
      line: (line) => blocks.push({ kind: 'paragraph', text: line }),
      table: (element) => {
        const grid = readMarkupTable(element);
        if (grid.length > 0) blocks.push({ kind: 'table', grid });
        return true;
      },
    });
  }
  if (blocks.length > 0) return { blocks, text };
  const lines = textLines(text).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) {
    return { blocks: [{ kind: 'table', grid: parseTable(text) }], text };
  }
  return { blocks: lines.map((line) => ({ kind: 'paragraph', text: line.trim() })), text };
}

/** A pasted text as a table, with how much was passed over for it. */
export interface PastedTable {
  grid: PastedGrid;
  /** Other tables of what was pasted; only the longest is taken. */
  otherTables: number;
  /** Lines of text beside the table. */
  otherLines: number;
}

/** What was pasted as a table. Several tables with equally many columns are one that a page break cut. */
export function pastedTable({ blocks, text }: PastedContent): PastedTable {
  const grids = blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  const otherLines = blocks.length - grids.length;
  const [first] = grids;
  if (first === undefined) {
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    const written = text.trim() === '' ? lines.join('\n') : text;
    return { grid: parseTable(written), otherTables: 0, otherLines: 0 };
  }
  const width = (grid: PastedGrid): number => grid[0]?.length ?? 0;
  if (grids.every((grid) => width(grid) === width(first))) {
    return { grid: grids.flat(), otherTables: 0, otherLines };
  }
  const longest = grids.reduce((best, grid) => (grid.length > best.length ? grid : best), first);
  return { grid: longest, otherTables: grids.length - 1, otherLines };
}

/** What was pasted as a long text: a paragraph a line, and whether there is a table in it. */
export function pastedParagraphs({ blocks }: PastedContent): { paragraphs: string[]; hasTable: boolean } {
  return {
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    hasTable: blocks.some((block) => block.kind === 'table'),
  };
}
