import { MAX_CELL_TEXT } from '../../filing/planned-value';
import { countCharacters } from '../../filing/text-length';
import { maxLengthOf } from '../../model/catalogue';
import type { CellValue } from '../../model/ports';
import type { PlannedValue } from '../../model/workbook-plan';
import type { RequestedWrite } from '../session/requested-write';
import type { LocatedText } from './located-table';
import { pastingMessages } from './messages';
import { roomBelow } from './row-room';

/** Whether what is pasted follows what is written, or takes its place. */
export type TextPasteMode = 'append' | 'replace';

/** How a pasted text will land. */
export interface TextPaste {
  paragraphs: readonly string[];
  /** Paragraphs that stand there now. */
  standing: number;
  /** 字数 of what is pasted, and of the whole text afterwards. */
  pastedWords: number;
  words: number;
  /** Limit in 字; null where there is none. */
  limit: number | null;
  inserted: number;
  /** What is to be written; in its place, the sentence that says why nothing can be. */
  write: RequestedWrite | { problem: string };
}

const BLANK: PlannedValue = { kind: 'blank' };

function problemIn(paragraphs: readonly string[], hasTable: boolean): string | null {
  if (hasTable) return pastingMessages.tableInText;
  if (paragraphs.length === 0) return pastingMessages.noParagraphs;
  const tooLong = paragraphs.findIndex((paragraph) => paragraph.length > MAX_CELL_TEXT);
  return tooLong < 0 ? null : pastingMessages.paragraphTooLong(tooLong + 1, MAX_CELL_TEXT);
}

/**
 * How pasted paragraphs land in a long text: one a row, behind what is written or in its place, where needed in rows
 * inserted before the end.
 */
export function planTextPaste(
  located: LocatedText,
  { paragraphs, hasTable }: { paragraphs: readonly string[]; hasTable: boolean },
  mode: TextPasteMode,
): TextPaste {
  const { sheet, grid, begin, end, column, block } = located;
  const standing = grid.rows.filter(
    (row) =>
      row >= begin &&
      row <= end &&
      (grid.textAt(row, column) !== '' || grid.at(row, column)?.formula !== undefined),
  );
  const textAt = (row: number): string => grid.textAt(row, column).trim();
  // Rows are inserted before the spacer: a paragraph that was typed into it moves in front of what follows it.
  const moving = mode === 'append' && standing.includes(end) ? [textAt(end)] : [];
  const emptied = mode === 'replace' ? standing : moving.length > 0 ? [end] : [];
  const kept = standing.filter((row) => !emptied.includes(row));
  const written = [...moving, ...paragraphs];
  const room = roomBelow(located, kept[kept.length - 1] ?? null, () => true, written.length);
  const cells = new Map<number, PlannedValue>(emptied.map((row) => [room.moved(row), BLANK]));
  written.forEach((text, index) => {
    const row = room.rows[index];
    if (row !== undefined) cells.set(row, { kind: 'text', text });
  });
  const values = [...cells].map(([row, value]): CellValue => ({ place: { sheet, row, column }, value }));
  const problem = problemIn(paragraphs, hasTable);
  return {
    paragraphs,
    standing: standing.length,
    pastedWords: countCharacters(paragraphs.join('\n')).words,
    words: countCharacters([...kept.map(textAt), ...written].join('\n')).words,
    limit: maxLengthOf(block.field.type),
    inserted: room.insert.reduce((sum, { count }) => sum + count, 0),
    write:
      problem === null
        ? {
            title: pastingMessages.textTitle(paragraphs.length, block.field.label),
            rows: room.insert,
            values,
          }
        : { problem },
  };
}
