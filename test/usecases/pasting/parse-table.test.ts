import fc from 'fast-check';
import { parseDelimited, parseTable } from '../../../src/usecases/pasting/parse-table';
import { textsOf } from './clipboard-fixture';

describe('plain text as a table', () => {
  it.each<[string, string, string[][]]>([
    [
      'tabs',
      '甲\t35\r\n乙\t12\r\n',
      [
        ['甲', '35'],
        ['乙', '12'],
      ],
    ],
    [
      'a cell of several lines',
      '甲\t"机电\n数控 ""A"""\r\n乙\t',
      [
        ['甲', '机电\n数控 "A"'],
        ['乙', ''],
      ],
    ],
    [
      'quotation marks that are part of the text',
      '"甲"厂\t3\n乙\t4',
      [
        ['"甲"厂', '3'],
        ['乙', '4'],
      ],
    ],
    [
      'commas',
      '甲,35,120\n乙,12,80',
      [
        ['甲', '35', '120'],
        ['乙', '12', '80'],
      ],
    ],
    [
      'commas within quotation marks',
      '甲,"1,200"\n乙,80',
      [
        ['甲', '1,200'],
        ['乙', '80'],
      ],
    ],
    [
      'commas within figures',
      '甲,1,200\n乙,80',
      [
        ['甲', '1,200'],
        ['乙', '80'],
      ],
    ],
    [
      'full-width commas',
      '甲，３５\n乙，１２',
      [
        ['甲', '３５'],
        ['乙', '１２'],
      ],
    ],
    [
      'full-width semicolons',
      '甲；35\n乙；12',
      [
        ['甲', '35'],
        ['乙', '12'],
      ],
    ],
    [
      'wide spaces',
      '甲公司　　35\n乙公司   12',
      [
        ['甲公司', '35'],
        ['乙公司', '12'],
      ],
    ],
    ['a name a line', '甲公司\n\n乙公司（示例市）\n', [['甲公司'], ['乙公司（示例市）']]],
    ['names in one line', '甲公司、乙公司，丙公司。', [['甲公司'], ['乙公司'], ['丙公司']]],
    ['one row with figures', '甲公司，35，1200', [['甲公司', '35', '1200']]],
    ['lines that do not agree', '甲，35\n乙', [['甲，35'], ['乙']]],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, grid) => {
    expect(textsOf(parseTable(text))).toEqual(grid);
  });

  it('reads back every table a spreadsheet writes', () => {
    const cell = fc.stringMatching(/^[甲a1,"，\t\n 、]{0,6}$/);
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    const written = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    fc.assert(
      fc.property(rows, (grid) => {
        const text = grid.map((row) => row.map(written).join('\t')).join('\r\n');
        expect(parseDelimited(text, '\t')).toEqual(grid);
      }),
    );
  });
});
