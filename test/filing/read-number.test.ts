import fc from 'fast-check';
import type { NumericFieldType } from '../../src/filing/read-number';
import { readNumber } from '../../src/filing/read-number';
import { booleanCell, dateCell, errorCell, numberCell, pendingCell, textCell } from './cells';

const WAN: NumericFieldType = { kind: 'decimal', unit: '万元', decimals: 2 };
const YI: NumericFieldType = { kind: 'decimal', unit: '亿元', decimals: 4 };
const YUAN: NumericFieldType = { kind: 'decimal', unit: '元', decimals: 2 };
const AREA: NumericFieldType = { kind: 'decimal', unit: '㎡', decimals: 2 };
const PEOPLE: NumericFieldType = { kind: 'integer', unit: '人' };
const VISITS: NumericFieldType = { kind: 'integer', unit: '人次' };
const PIECES: NumericFieldType = { kind: 'integer', unit: '个' };
const BARE: NumericFieldType = { kind: 'integer', unit: '' };
const PERCENT: NumericFieldType = { kind: 'percent' };

describe('texts that are figures', () => {
  test.each<[NumericFieldType, string, string, string[]]>([
    [WAN, '1200', '1200', []],
    [WAN, '1,200', '1200', ['thousandsSeparators']],
    [WAN, '1 200', '1200', ['thousandsSeparators']],
    [WAN, '1\u00A0200', '1200', ['thousandsSeparators']],
    [WAN, '1200.50', '1200.5', []],
    [WAN, '-12.5', '-12.5', []],
    [WAN, '\u221212.5', '-12.5', []],
    [WAN, '+12', '12', []],
    [WAN, '1.2e3', '1200', []],
    [WAN, ' 1200 ', '1200', []],
    [WAN, '’1200', '1200', []],
    [WAN, '1200。', '1200', []],
    [WAN, '１，２００万元', '1200', ['fullWidth', 'thousandsSeparators', 'unitWritten']],
    [WAN, '1200万', '1200', ['unitWritten']],
    [WAN, '1200（万元）', '1200', ['fullWidth', 'unitWritten']],
    [WAN, '12000000元', '1200', ['unitWritten']],
    [WAN, '1.2亿元', '12000', ['unitWritten']],
    [WAN, '1.2亿', '12000', ['unitWritten']],
    [WAN, '3千万元', '3000', ['unitWritten']],
    [WAN, '￥1,200万', '1200', ['fullWidth', 'thousandsSeparators', 'unitWritten']],
    [YUAN, '1200万', '12000000', ['unitWritten']],
    [YUAN, '2千', '2000', ['unitWritten']],
    [YUAN, '¥1200', '1200', ['unitWritten']],
    [YI, '1200万元', '0.12', ['unitWritten']],
    [YI, '35亿', '35', ['unitWritten']],
    [AREA, '300平方米', '300', ['unitWritten']],
    [AREA, '300 m²', '300', ['unitWritten']],
    [AREA, '0.5公顷', '5000', ['unitWritten']],
    [PEOPLE, '35人', '35', ['unitWritten']],
    [PEOPLE, '35名', '35', ['unitWritten']],
    [PEOPLE, '35个', '35', ['unitWritten']],
    [PEOPLE, '1.2万', '12000', ['unitWritten']],
    [PEOPLE, '1.2万人', '12000', ['unitWritten']],
    [VISITS, '120人次', '120', ['unitWritten']],
    [PIECES, '5个', '5', ['unitWritten']],
    [PIECES, '5家', '5', ['unitWritten']],
    [BARE, '35人', '35', ['unitWritten']],
    [PERCENT, '98.5', '98.5', []],
    [PERCENT, '98.5%', '98.5', ['unitWritten']],
    [PERCENT, '98.5％', '98.5', ['fullWidth', 'unitWritten']],
    [PERCENT, '0.5%', '0.5', ['unitWritten']],
    [PERCENT, '985‰', '98.5', ['unitWritten']],
    [PERCENT, '0.985', '98.5', ['fractionToPercent']],
  ])('%j: %j is %s', (type, text, decimal, traces) => {
    expect(readNumber(type, textCell(text))).toEqual({
      value: { state: 'number', decimal },
      traces: ['writtenAsText', ...traces],
    });
  });
});

describe('stored numbers', () => {
  test.each<[NumericFieldType, string, 'percent' | undefined, string, string[]]>([
    [WAN, '1200', undefined, '1200', []],
    [WAN, '0.30000000000000004', undefined, '0.3', ['roundedDouble']],
    [WAN, '1.2e+3', undefined, '1200', []],
    [PERCENT, '98.5', undefined, '98.5', []],
    [PERCENT, '0.985', undefined, '98.5', ['fractionToPercent']],
    [PERCENT, '0.985', 'percent', '98.5', ['fractionToPercent']],
    [PERCENT, '0.005', 'percent', '0.5', ['fractionToPercent']],
    [PERCENT, '1', 'percent', '100', ['fractionToPercent']],
    [PERCENT, '1', undefined, '1', []],
    [PERCENT, '0', undefined, '0', []],
    [PERCENT, '100', undefined, '100', []],
  ])('%j: %s, format %s, is %s', (type, stored, format, decimal, traces) => {
    expect(readNumber(type, numberCell(stored, format))).toEqual({
      value: { state: 'number', decimal },
      traces,
    });
  });
});

describe('what is no figure', () => {
  test.each<[NumericFieldType, string, string, string | null]>([
    [PEOPLE, '约35人', 'approximate', '35'],
    [PEOPLE, '30左右', 'approximate', '30'],
    [PEOPLE, '30多', 'approximate', '30'],
    [PEOPLE, '30多人', 'approximate', '30'],
    [PEOPLE, '30余人', 'approximate', '30'],
    [PEOPLE, '近40', 'approximate', '40'],
    [PEOPLE, '>30', 'approximate', '30'],
    [PEOPLE, '＞＝30', 'approximate', '30'],
    [PEOPLE, '30+', 'approximate', '30'],
    [PEOPLE, '35人以上', 'approximate', '35'],
    [PEOPLE, '不少于30人', 'approximate', '30'],
    [PEOPLE, '10-20', 'approximate', null],
    [PEOPLE, '10～20人', 'approximate', null],
    [PEOPLE, '10至20', 'approximate', null],
    [PEOPLE, '几十人', 'approximate', null],
    [PEOPLE, '约一百人', 'approximate', '100'],
    [WAN, '约1.2亿元', 'approximate', '12000'],
    [PERCENT, '百分之九十八', 'numberInWords', '98'],
    [PERCENT, '百分之98.5', 'numberInWords', '98.5'],
    [PEOPLE, '一百二十', 'numberInWords', '120'],
    [PEOPLE, '一百二十人', 'numberInWords', '120'],
    [WAN, '一百二十万', 'numberInWords', '120'],
    [WAN, '十二万元', 'numberInWords', '12'],
    [WAN, '1200美元', 'foreignUnit', null],
    [WAN, '¥1200', 'foreignUnit', null],
    [WAN, '2千', 'foreignUnit', null],
    [WAN, '98%', 'foreignUnit', null],
    [AREA, '20亩', 'foreignUnit', null],
    [VISITS, '120人', 'foreignUnit', '120'],
    [PERCENT, '35人', 'foreignUnit', null],
    [PEOPLE, '共35人', 'notANumber', '35'],
    [PEOPLE, '35人（含兼职）', 'notANumber', '35'],
    [PEOPLE, '专职3人，兼职5人', 'notANumber', null],
    [PEOPLE, '35 40', 'notANumber', null],
    [PEOPLE, '1,20', 'notANumber', null],
    [PEOPLE, '1,2000', 'notANumber', null],
    [PEOPLE, '1.2.3', 'notANumber', null],
    [PEOPLE, '待定', 'notANumber', null],
    [PEOPLE, '1e999', 'notANumber', null],
    [PEOPLE, '1'.repeat(60), 'notANumber', null],
  ])('%j: %j is %s, proposal %j', (type, text, reason, proposal) => {
    expect(readNumber(type, textCell(text)).value).toEqual({
      state: 'unreadable',
      raw: text,
      reason,
      proposal,
    });
  });

  test.each([
    [errorCell('#REF!'), '#REF!', 'errorValue'],
    [pendingCell('A1+1'), '', 'notCalculated'],
    [dateCell('2026-05-08', 46150), '2026-05-08', 'notANumber'],
    [booleanCell(true), 'TRUE', 'notANumber'],
    [numberCell('0.5', 'percent'), '50%', 'foreignUnit'],
    [numberCell('1e99999'), '1e99999', 'notANumber'],
  ])('cell %j', (cell, raw, reason) => {
    expect(readNumber(WAN, cell).value).toEqual({ state: 'unreadable', raw, reason, proposal: null });
  });

  test.each([
    '无',
    '/',
    '—',
    '——',
    '-',
    '、',
    '—（集团统一核算）',
    '（集团统一核算）',
    '集团统一核算',
    '由集团统一核算。',
    '不适用',
    '暂无',
    'N/A',
    'n/a',
    '无（不涉及）',
  ])('%s is an answer, not 0', (answer) => {
    expect(readNumber(WAN, textCell(answer)).value).toEqual({ state: 'answered', answer });
  });

  test.each(['', ' ', '\u3000', '\u200B\n'])('%j is blank', (text) => {
    expect(readNumber(WAN, textCell(text)).value).toEqual({ state: 'blank' });
  });
});

describe('properties', () => {
  const types = fc.constantFrom(WAN, YI, YUAN, AREA, PEOPLE, VISITS, PIECES, BARE);
  const canonical = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => String(digits / 10 ** places));

  test('a plain number reads to itself, stored or typed', () => {
    fc.assert(
      fc.property(types, canonical, (type, decimal) => {
        expect(readNumber(type, numberCell(decimal))).toEqual({
          value: { state: 'number', decimal },
          traces: [],
        });
        expect(readNumber(type, textCell(decimal)).value).toEqual({ state: 'number', decimal });
      }),
    );
  });

  test('a percentage of 1 and more reads to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000 }), (hundredths) => {
        const decimal = String(hundredths / 100);
        expect(readNumber(PERCENT, numberCell(decimal)).value).toEqual({ state: 'number', decimal });
      }),
    );
  });

  test('writing a figure full-width or with its unit changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const wide = Array.from(String(value)).map((digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(readNumber(WAN, textCell(`${wide.join('')}万元`)).value).toEqual({
          state: 'number',
          decimal: String(value),
        });
      }),
    );
  });

  test('nothing ever throws', () => {
    const clerk = fc.string({
      unit: fc.constantFrom(
        ...Array.from('0123456789.,，、-—~%万亿元人个约近多余百分之一二十点（）() \u3000e+'),
      ),
    });
    fc.assert(
      fc.property(types, fc.oneof(clerk, fc.string({ unit: 'binary' })), (type, text) => {
        const { value } = readNumber(type, textCell(text));
        if (value.state === 'number') expect(value.decimal).toMatch(/^-?\d+(\.\d+)?$/);
        else expect(['blank', 'answered', 'unreadable']).toContain(value.state);
      }),
      { numRuns: 2000 },
    );
  });
});
