import { readFileSync } from 'node:fs';
import { markupOf } from '../../../src/taskpane/paste/clipboard-markup';
import type { PastedGrid } from '../../../src/usecases/pasting/pasted-content';
import type { PastedContent } from '../../../src/usecases/pasting/read-clipboard';
import { readClipboard } from '../../../src/usecases/pasting/read-clipboard';

/** What a program puts on the clipboard; needs a DOM. */
export function pastedFrom(file: string): PastedContent {
  const html = readFileSync(`${__dirname}/clipboard/${file}`, 'utf8');
  return readClipboard({ markup: markupOf(html), text: '' });
}

/** The texts of a grid, a cell that repeats a merged one marked. */
export function textsOf(grid: PastedGrid): string[][] {
  const marks = { across: '←', below: '↑' };
  return grid.map((row) =>
    row.map(({ text, merged }) => (merged === null ? text : `${marks[merged]}${text}`)),
  );
}
