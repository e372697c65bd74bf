/** @jest-environment jsdom */
import fc from 'fast-check';
import { markupOf } from '../../../src/taskpane/paste/clipboard-markup';
import type { PastedCell } from '../../../src/usecases/pasting/pasted-content';
import { squared } from '../../../src/usecases/pasting/pasted-content';
import { pastedTable, readClipboard } from '../../../src/usecases/pasting/read-clipboard';

interface Merged {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Non-overlapping merged areas of a grid, whatever is drawn. */
function areasOf(height: number, width: number, drawn: readonly Merged[]): Merged[] {
  const taken = new Set<string>();
  return drawn.flatMap((area) => {
    const fits = area.row + area.rows <= height && area.column + area.columns <= width;
    const cells: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        cells.push(`${row}/${column}`);
    }
    if (!fits || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [area];
  });
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

const text = fc.stringMatching(/^[甲乙a1<&]{1,4}(?:\n[甲乙a1]{1,3})?$/);
const merged = fc.record({
  row: fc.nat(3),
  column: fc.nat(3),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

it('reads back every table with merged cells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      fc.array(merged, { maxLength: 4 }),
      (texts, drawn) => {
        const areas = areasOf(texts.length, 4, drawn);
        const expected = texts.map((row, at) =>
          row.map((own, column): PastedCell => {
            const area = areas.find(
              (each) =>
                at >= each.row &&
                at < each.row + each.rows &&
                column >= each.column &&
                column < each.column + each.columns,
            );
            if (!area) return { text: own, merged: null };
            const kind = column > area.column ? 'across' : at > area.row ? 'below' : null;
            return { text: texts[area.row]?.[area.column] ?? '', merged: kind };
          }),
        );
        const html = expected
          .map((row, at) => {
            const cells = row.flatMap((cell, column) => {
              if (cell.merged !== null) return [];
              const area = areas.find((each) => each.row === at && each.column === column);
              const spans = area ? ` rowspan="${area.rows}" colspan=${area.columns}` : '';
              return [`<td${spans}><p>${escaped(cell.text)}</p></td>`];
            });
            return `<tr>${cells.join('')}</tr>`;
          })
          .join('\n');
        const read = readClipboard({ markup: markupOf(`<table><tbody>${html}</tbody></table>`), text: '' });
        expect(pastedTable(read).grid).toEqual(squared(expected));
      },
    ),
  );
});
