/**
 * Markup as a tree of names, attributes and texts: what is left of a page that was parsed elsewhere, with no document
 * behind it. Comments are left out; what stands between conditional comments that every browser shows is there.
 */
export type MarkupNode =
  | { kind: 'text'; text: string }
  | {
      kind: 'element';
      /** Lower case, with the prefix where there is one: `td`, `o:p`. */
      name: string;
      /** By lower-case name. */
      attributes: ReadonlyMap<string, string>;
      children: readonly MarkupNode[];
    };

export type MarkupElement = Extract<MarkupNode, { kind: 'element' }>;

/** One cell of a pasted table. */
export interface PastedCell {
  text: string;
  /**
   * Where the cell is part of a merged one and not its first: to the right of it or below it. It then repeats the
   * text, and whoever reads the table decides whether it counts.
   */
  merged: 'across' | 'below' | null;
}

/** A pasted table, every row equally long. */
export type PastedGrid = readonly (readonly PastedCell[])[];

/** What was pasted, in its order. */
export type PastedBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; grid: PastedGrid };

const BLANK: PastedCell = { text: '', merged: null };

const isBlankRow = (row: readonly PastedCell[]): boolean => row.every(({ text }) => text.trim() === '');

/** Makes rows equally long, and takes blank rows off both ends and blank columns off the right. */
export function squared(rows: readonly (readonly PastedCell[])[]): PastedGrid {
  const first = rows.findIndex((row) => !isBlankRow(row));
  if (first < 0) return [];
  let end = rows.length;
  while (end > first && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  const kept = rows.slice(first, end);
  const width = kept.reduce((widest, row) => {
    let length = row.length;
    while (length > 0 && row[length - 1]?.text.trim() === '') length -= 1;
    return Math.max(widest, length);
  }, 0);
  return kept.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK));
}
