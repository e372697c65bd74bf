import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { FRESH_STATE, type FilingState } from '../../src/model/filing-state';
import { STATE_SHEET_NAME } from '../../src/model/keys';
import type { CellContent, SheetContent, WorkbookContent } from '../../src/model/workbook-content';
import { textDigest } from '../../src/seal/digest';
import { stateMessages } from '../../src/seal/messages';
import {
  decodeState,
  encodeState,
  MAX_CELL_LENGTH,
  MAX_STATE_LENGTH,
  type StateDecoded,
} from '../../src/seal/state-store';
import { convertWithLibreOffice } from '../setup/run-foreign-program';
import { filingState } from './arbitraries';

function sheetOf(rows: readonly (readonly string[])[], name = STATE_SHEET_NAME): SheetContent {
  return {
    name,
    state: 'veryHidden',
    kind: 'worksheet',
    cells: rows.flatMap((row, rowIndex) =>
      row.map((text, columnIndex): CellContent => ({
        row: rowIndex + 1,
        column: columnIndex + 1,
        value: { kind: 'text', text },
      })),
    ),
  };
}

const workbookOf = (...sheets: SheetContent[]): WorkbookContent => ({ sheets, names: [], notes: [] });

const decodeRows = (rows: readonly (readonly string[])[]): StateDecoded =>
  decodeState(workbookOf(sheetOf(rows)));

const messageOf = (decoded: StateDecoded): string =>
  decoded.outcome === 'unreadable' ? decoded.message : decoded.outcome;

function stateWith(text: string): FilingState {
  return {
    ...FRESH_STATE,
    answers: [{ subject: 's', rule: 'R-LYG-31', reason: text, answeredAt: '2026-05-04' }],
  };
}

/** Long enough for three parts. */
const LONG_STATE = stateWith('示例'.repeat(40_000));
const LONG_ROWS = encodeState(LONG_STATE);

/** Rows with a valid checksum around any text. */
function rowsAround(json: string): string[][] {
  return [
    ['filing-state', '1', ''],
    ['checksum', '1', `sha256:${textDigest(json)}`],
    ['state', '1', `|${json}|`],
  ];
}

/** Well-formed UTF-16 that XML 1.0 allows in a document. */
function isFitForXml(text: string): boolean {
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (
      code >= 0x20 &&
      !(code >= 0x7f && code <= 0x9f) &&
      !(code >= 0xd800 && code <= 0xdfff) &&
      code !== 0xfffe &&
      code !== 0xffff
    );
  });
}

describe('encodeState and decodeState', () => {
  test('any state comes back equal, from rows in any order and a sheet of any state', () => {
    fc.assert(
      fc.property(filingState, fc.nat(), (state, turn) => {
        const rows = encodeState(state);
        const split = turn % rows.length;
        expect(decodeRows(rows)).toEqual({ outcome: 'read', state });
        expect(decodeRows([...rows.slice(split), ...rows.slice(0, split)])).toEqual({
          outcome: 'read',
          state,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('huge texts come back equal, every cell within its limit and no surrogate pair torn', () => {
    const huge = fc
      .tuple(
        fc.constantFrom('😀', '𠮷a', '示例', '\ud800', '\\', '"', '\u0000', '_x'),
        fc.nat({ max: 3 }),
        fc.integer({ min: 30_000, max: 70_000 }),
      )
      .map(([unit, offset, length]) => '='.repeat(offset) + unit.repeat(length));
    fc.assert(
      fc.property(huge, (text) => {
        const state = stateWith(`示例${text}`);
        const rows = encodeState(state);
        for (const cell of rows.flat()) {
          expect(cell.length).toBeLessThanOrEqual(MAX_CELL_LENGTH);
          expect(isFitForXml(cell)).toBe(true);
        }
        expect(decodeRows(rows)).toEqual({ outcome: 'read', state });
      }),
      { numRuns: 40 },
    );
  });

  test('no cell looks like a formula, a figure, or an escape of a character', () => {
    fc.assert(
      fc.property(filingState, (state) => {
        for (const [, , text] of encodeState(state)) {
          expect(text).not.toMatch(/^[=+\-@'\s\d]|\s$|_x[0-9a-f]{4}_/i);
        }
      }),
    );
  });

  test('a state beyond the limit is refused before anything is written', () => {
    expect(() => encodeState(stateWith('长'.repeat(MAX_STATE_LENGTH)))).toThrow(RangeError);
  });
});

describe('a workbook without a state', () => {
  test.each<[string, WorkbookContent]>([
    ['no sheets', workbookOf()],
    ['other sheets', workbookOf(sheetOf([['示例', '1', '文字']], '概况'))],
    ['an empty state sheet', workbookOf(sheetOf([]))],
    [
      'a state sheet of empty cells',
      workbookOf({ ...sheetOf([]), cells: [{ row: 1, column: 1, value: { kind: 'empty' } }] }),
    ],
  ])('%s', (_, content) => {
    expect(decodeState(content)).toEqual({ outcome: 'none' });
  });
});

describe('what hosts and people do to the sheet', () => {
  const read = { outcome: 'read', state: LONG_STATE };

  test('numbers where texts were written', () => {
    const sheet = sheetOf(LONG_ROWS);
    const cells = sheet.cells.map((cell): CellContent => {
      const text = cell.value.kind === 'text' ? cell.value.text : '';
      return cell.column === 2 ? { ...cell, value: { kind: 'number', decimal: text } } : cell;
    });
    expect(decodeState(workbookOf({ ...sheet, cells }))).toEqual(read);
  });

  test.each<[string, WorkbookContent]>([
    ['the sheet renamed', workbookOf(sheetOf(LONG_ROWS, '表1'))],
    ['its name in capitals', workbookOf(sheetOf(LONG_ROWS, STATE_SHEET_NAME.toUpperCase()))],
    ['renamed, with an empty new one', workbookOf(sheetOf([]), sheetOf(LONG_ROWS, '表1'))],
    ['copied', workbookOf(sheetOf(encodeState(FRESH_STATE), '_filing (2)'), sheetOf(LONG_ROWS))],
    ['a row repeated', workbookOf(sheetOf([...LONG_ROWS, LONG_ROWS[3] ?? []]))],
    ['rows and notes of others', workbookOf(sheetOf([['备注'], [], ...LONG_ROWS, ['x', 'y', 'z', '示例']]))],
    ['left-over parts of a longer state', workbookOf(sheetOf([...LONG_ROWS, ['state', '4', '|旧|']]))],
  ])('%s: still read', (_, content) => {
    expect(decodeState(content)).toEqual(read);
  });

  const at = (index: number): string[] => LONG_ROWS[index] ?? [];
  const replaced = (index: number, row: string[]): string[][] =>
    LONG_ROWS.map((known, place) => (place === index ? row : known));

  test.each<[string, string[][], string]>([
    ['the first row missing', LONG_ROWS.slice(1), stateMessages.formatLost],
    ['the checksum missing', LONG_ROWS.filter(([key]) => key !== 'checksum'), stateMessages.checksumLost],
    ['the last row missing', LONG_ROWS.slice(0, -1), stateMessages.partMissing(3, 3)],
    [
      'a part in the middle missing',
      LONG_ROWS.filter((_, index) => index !== 3),
      stateMessages.partMissing(2, 3),
    ],
    [
      'a part cut off',
      replaced(2, ['state', '1', (at(2)[2] ?? '').slice(0, 255)]),
      stateMessages.partDamaged(1),
    ],
    ['a part emptied', replaced(2, ['state', '1', '']), stateMessages.partDamaged(1)],
    [
      'a part longer than a cell',
      replaced(2, ['state', '1', `|${'x'.repeat(MAX_CELL_LENGTH)}|`]),
      stateMessages.partDamaged(1),
    ],
    [
      'a character changed',
      replaced(2, ['state', '1', (at(2)[2] ?? '').replace('示', '未')]),
      stateMessages.checksumWrong,
    ],
    [
      'two parts exchanged',
      [...LONG_ROWS.slice(0, 2), ['state', '1', at(3)[2] ?? ''], ['state', '2', at(2)[2] ?? ''], at(4)],
      stateMessages.checksumWrong,
    ],
    [
      'a part twice with different words',
      [...LONG_ROWS, ['state', '2', '|别的|']],
      stateMessages.contradictory('state 2'),
    ],
    [
      'two checksums',
      [...LONG_ROWS, ['checksum', '1', `sha256:${'0'.repeat(64)}`]],
      stateMessages.contradictory('checksum'),
    ],
    ['a count that is none', replaced(1, ['checksum', '-1', at(1)[2] ?? '']), stateMessages.checksumLost],
    ['a count beyond reason', replaced(1, ['checksum', '999999', at(1)[2] ?? '']), stateMessages.tooLarge],
    ['a digest that is none', replaced(1, ['checksum', '3', 'sha256:']), stateMessages.checksumLost],
    ['a newer format', replaced(0, ['filing-state', '2', '']), stateMessages.newerFormat('2')],
    ['an unknown format', replaced(0, ['filing-state', '甲', '']), stateMessages.formatUnknown('甲')],
    ['no JSON', rowsAround('{'), stateMessages.contentInvalid('JSON')],
    ['deeply nested JSON', rowsAround('['.repeat(30_000)), stateMessages.contentInvalid('JSON')],
    ['no state', rowsAround('[]'), stateMessages.contentInvalid('JSON')],
    [
      'an unknown stage',
      rowsAround(JSON.stringify({ ...FRESH_STATE, stage: 'done' })),
      stateMessages.contentInvalid('stage'),
    ],
    [
      'an entry out of bounds',
      rowsAround(
        JSON.stringify({ ...FRESH_STATE, history: [{ event: 'sealed', at: 1, digest: '', reason: null }] }),
      ),
      stateMessages.contentInvalid('history.0.at'),
    ],
  ])('%s: unreadable, with the reason', (_, rows, message) => {
    expect(messageOf(decodeRows(rows))).toBe(message);
  });

  test('columns shifted by an inserted one are not taken for a fresh workbook', () => {
    expect(messageOf(decodeRows(LONG_ROWS.map((row) => ['', ...row])))).toBe(stateMessages.formatLost);
  });

  test('several renamed copies and no original', () => {
    const content = workbookOf(sheetOf(LONG_ROWS, '甲'), sheetOf(LONG_ROWS, '乙'));
    expect(messageOf(decodeState(content))).toBe(stateMessages.severalSheets(['甲', '乙']));
  });

  test('any row lost or any cell altered is either harmless or said', () => {
    fc.assert(
      fc.property(
        filingState,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.oneof(fc.constant(null), fc.string({ unit: 'binary' })),
        (state, which, column, text) => {
          const rows = encodeState(state);
          const chosen = which % rows.length;
          const altered =
            text === null
              ? rows.filter((_, index) => index !== chosen)
              : rows.map((row, index) =>
                  index === chosen ? row.map((cell, place) => (place === column ? text : cell)) : row,
                );
          const decoded = decodeRows(altered);
          if (decoded.outcome === 'read') expect(decoded.state).toEqual(state);
          else expect(decoded.outcome).toBe('unreadable');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('sentences quote no more of a foreign file than a person can read', () => {
    const rows = [['filing-state', '甲'.repeat(30_000), ''], ...LONG_ROWS.slice(1)];
    expect(messageOf(decodeRows(rows)).length).toBeLessThan(200);
  });
});

test('states survive being written by exceljs and saved again by LibreOffice', async () => {
  const states = [FRESH_STATE, LONG_STATE, ...fc.sample(filingState, { numRuns: 10, seed: 2026 })];
  const folder = mkdtempSync(join(tmpdir(), 'state-store-'));
  try {
    const files: string[] = [];
    for (const [index, state] of states.entries()) {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet('概况').getCell('A1').value = '示例';
      workbook.addWorksheet(STATE_SHEET_NAME, { state: 'veryHidden' }).addRows(encodeState(state));
      const file = join(folder, `state${index}.xlsx`);
      await workbook.xlsx.writeFile(file);
      files.push(file);
    }
    convertWithLibreOffice(files, 'xlsx', join(folder, 'saved'));
    for (const [index, state] of states.entries()) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(join(folder, 'saved', `state${index}.xlsx`));
      const rows: string[][] = [];
      workbook.getWorksheet(STATE_SHEET_NAME)?.eachRow((row) => {
        rows.push([1, 2, 3].map((column) => row.getCell(column).text));
      });
      expect(decodeRows(rows)).toEqual({ outcome: 'read', state });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
