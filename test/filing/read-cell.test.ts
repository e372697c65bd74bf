import fc from 'fast-check';
import type { FieldType } from '../../src/model/field';
import type { FiledValue } from '../../src/model/filing';
import { FiledValue as FiledValueSchema } from '../../src/model/filing';
import type { CellContent } from '../../src/model/workbook-content';
import { readCell } from '../../src/filing/read-cell';
import { booleanCell, dateCell, errorCell, numberCell, pendingCell, textCell } from './cells';

const TYPES = {
  text: { kind: 'text', maxLength: null },
  longText: { kind: 'longText', maxLength: 100 },
  integer: { kind: 'integer', unit: '人' },
  decimal: { kind: 'decimal', unit: '万元', decimals: 2 },
  percent: { kind: 'percent' },
  date: { kind: 'date', precision: 'month' },
  list: { kind: 'list', maxItems: null },
  option: { kind: 'option', options: [{ value: '中职', countsAs: null }], open: true },
  yesNo: { kind: 'yesNo' },
  telephone: { kind: 'telephone', mobile: false },
  confirmation: { kind: 'confirmation' },
} satisfies Record<string, FieldType>;

test.each<[keyof typeof TYPES, CellContent | null, FiledValue, string]>([
  ['text', textCell(' 示例 园区 '), { state: 'text', text: '示例 园区' }, ' 示例 园区 '],
  ['text', numberCell('1e+21'), { state: 'text', text: '1000000000000000000000' }, '1000000000000000000000'],
  ['text', textCell('无'), { state: 'text', text: '无' }, '无'],
  ['text', textCell('\u3000'), { state: 'blank' }, '\u3000'],
  ['text', null, { state: 'blank' }, ''],
  ['text', dateCell('2026-05-08', 46150), { state: 'text', text: '2026-05-08' }, '2026-05-08'],
  ['telephone', numberCell('13800000000'), { state: 'text', text: '13800000000' }, '13800000000'],
  ['telephone', numberCell('1.38e+10'), { state: 'text', text: '13800000000' }, '13800000000'],
  ['telephone', textCell('０５１８—1234'), { state: 'text', text: '0518—1234' }, '０５１８—1234'],
  ['integer', textCell('35人'), { state: 'number', decimal: '35' }, '35人'],
  ['decimal', numberCell('12.5'), { state: 'number', decimal: '12.5' }, '12.5'],
  ['percent', numberCell('0.985', 'percent'), { state: 'number', decimal: '98.5' }, '98.5%'],
  ['date', textCell('2026.5'), { state: 'date', year: 2026, month: 5, day: null, half: null }, '2026.5'],
  ['list', textCell('甲、乙'), { state: 'list', items: ['甲', '乙'] }, '甲、乙'],
  ['list', textCell('/'), { state: 'answered', answer: '/' }, '/'],
  ['list', textCell('，'), { state: 'blank' }, '，'],
  ['option', textCell('中 职'), { state: 'option', option: '中职', listed: true }, '中 职'],
  ['option', textCell('大学'), { state: 'option', option: '大学', listed: false }, '大学'],
  ['option', textCell('—'), { state: 'answered', answer: '—' }, '—'],
  ['yesNo', booleanCell(false), { state: 'yesNo', value: false }, 'FALSE'],
  ['yesNo', textCell('无'), { state: 'yesNo', value: false }, '无'],
  ['yesNo', textCell('不适用'), { state: 'answered', answer: '不适用' }, '不适用'],
  [
    'yesNo',
    textCell('是（已落实）'),
    { state: 'unreadable', raw: '是（已落实）', reason: 'notYesNo', proposal: '是' },
    '是（已落实）',
  ],
  ['confirmation', textCell('√'), { state: 'confirmed', value: true }, '√'],
  [
    'text',
    errorCell('#NAME?'),
    { state: 'unreadable', raw: '#NAME?', reason: 'errorValue', proposal: null },
    '#NAME?',
  ],
  ['list', pendingCell('A1'), { state: 'unreadable', raw: '', reason: 'notCalculated', proposal: null }, ''],
])('%s cell %j', (type, cell, value, raw) => {
  expect(readCell(TYPES[type], cell)).toMatchObject({ value, raw });
});

test('whatever a cell holds, reading answers with a value of the model', () => {
  const scalars = fc.oneof(
    fc.string({ unit: 'binary' }).map(textCell),
    fc.double().map((value) => numberCell(String(value))),
    fc.double().map((value) => numberCell(String(value), 'percent')),
    fc.string().map((text) => numberCell(text)),
    fc.string().map((iso) => dateCell(iso, 1)),
    fc.boolean().map(booleanCell),
    fc.string().map(errorCell),
    fc.string().map(pendingCell),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(TYPES)), scalars, (type, cell) => {
      expect(FiledValueSchema.safeParse(readCell(type, cell).value).success).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
