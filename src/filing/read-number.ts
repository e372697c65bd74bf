import type { FieldType } from '../model/field';
import { unitOf } from '../model/catalogue';
import type { ReadingTrace } from '../model/filing';
import type { CellContent } from '../model/workbook-content';
import { readEstimate } from './approximate-figure';
import type { CellReading } from './cell-reading';
import { readAs, unreadable } from './cell-reading';
import { cellText } from './cell-text';
import { foldWhiteSpace, foldWidth, hasFullWidth } from './character-width';
import { roundToSheetDigits, shiftDecimal } from './decimal-text';
import type { WrittenFigure } from './number-text';
import { splitFigure } from './number-text';
import { convertUnit } from './number-unit';
import { NUMERAL_CLASS, readNumberWords } from './number-words';
import { readWordedAnswer } from './worded-answer';

export type NumericFieldType = Extract<FieldType, { kind: 'integer' | 'decimal' | 'percent' }>;

type Conversion =
  { kind: 'read'; decimal: string } | { kind: 'foreign' | 'notANumber'; proposal: string | null };

/** Words before an exact figure: 共35人. */
const SUM_WORDS = /^(?:共计|合计|总计|总共|共有|共|计|为|:)\s?/;
const IN_WORDS = new RegExp(`^(百分之)?(${NUMERAL_CLASS}+)(.*)$`);

function inFieldUnit(type: NumericFieldType, figure: WrittenFigure): Conversion {
  const unit = unitOf(type) ?? '';
  const written =
    figure.currencySign && figure.unit === ''
      ? '元'
      : figure.currencySign && /^[百千万亿]+$/.test(figure.unit)
        ? `${figure.unit}元`
        : figure.unit;
  const conversion = convertUnit(unit, written);
  switch (conversion.kind) {
    case 'exact':
      // “¥1200” in a 万元 cell may mean 1200 元 or 1200 万元: only a written 万 or 元 settles it.
      if (figure.currencySign && figure.unit === '' && conversion.places !== 0)
        return { kind: 'foreign', proposal: null };
      return { kind: 'read', decimal: shiftDecimal(figure.decimal, conversion.places) };
    case 'otherCount':
      return { kind: 'foreign', proposal: figure.decimal };
    case 'foreign':
      return { kind: 'foreign', proposal: null };
    case 'unknown':
      return { kind: 'notANumber', proposal: /\d/.test(figure.unit) ? null : figure.decimal };
  }
}

/** The share a bare 0.985 stands for in a percent cell. 1 stays 1: it may as well mean one per cent. */
function asPercent(decimal: string): string | null {
  return /^-?0\.\d*[1-9]/.test(decimal) ? shiftDecimal(decimal, 2) : null;
}

/**
 * The text a cell of the field reads as this very figure. A bare 0.1 in a percent cell would be read as ten per cent.
 *
 * @param decimal in the field's unit
 * @example figureText({ kind: 'percent' }, '0.1') === '0.1%'
 */
export function figureText(type: FieldType, decimal: string): string {
  return type.kind === 'percent' && asPercent(decimal) !== null ? `${decimal}%` : decimal;
}

function figureInWords(text: string): WrittenFigure | null {
  const [, share, numeral = '', rest = ''] = IN_WORDS.exec(text.replace(/\s/g, '')) ?? [];
  // 万 and 亿 at the end are read as part of the unit, as in figures: 一百二十万 is 120 万.
  const [, words = numeral, multiplier = ''] = /^(.+?)([万亿]+)$/.exec(numeral) ?? [];
  const decimal = readNumberWords(words);
  if (decimal === null) return null;
  const unit = share === undefined ? `${multiplier}${rest}` : `%${multiplier}${rest}`;
  return { decimal, unit, separated: false, currencySign: false };
}

/** The figure a text was probably meant to give, in the field's unit; only for offering. */
function proposalFor(type: NumericFieldType, text: string): string | null {
  const share = /^百分之(.+)$/.exec(text)?.[1];
  const figure = (share === undefined ? splitFigure(text) : splitFigure(`${share}%`)) ?? figureInWords(text);
  if (figure === null) return null;
  const conversion = inFieldUnit(type, figure);
  return conversion.kind === 'read' ? conversion.decimal : conversion.proposal;
}

function readText(type: NumericFieldType, raw: string): CellReading {
  const text = foldWhiteSpace(foldWidth(raw));
  if (text === '') return readAs({ state: 'blank' });
  const answer = readWordedAnswer(raw);
  if (answer !== null) return readAs({ state: 'answered', answer });

  const estimate = readEstimate(text);
  if (estimate) {
    return unreadable(
      raw,
      'approximate',
      estimate.figure === null ? null : proposalFor(type, estimate.figure),
    );
  }
  const figure = splitFigure(text);
  if (figure === null) {
    if (text.startsWith('百分之') || figureInWords(text) !== null)
      return unreadable(raw, 'numberInWords', proposalFor(type, text));
    const plainer = text.replace(SUM_WORDS, '');
    return unreadable(raw, 'notANumber', plainer === text ? null : proposalFor(type, plainer));
  }
  const conversion = inFieldUnit(type, figure);
  if (conversion.kind !== 'read') {
    return unreadable(raw, conversion.kind === 'foreign' ? 'foreignUnit' : 'notANumber', conversion.proposal);
  }
  const traces: ReadingTrace[] = ['writtenAsText'];
  if (hasFullWidth(raw)) traces.push('fullWidth');
  if (figure.separated) traces.push('thousandsSeparators');
  if (figure.unit !== '' || figure.currencySign) traces.push('unitWritten');
  const share = type.kind === 'percent' && figure.unit === '' ? asPercent(conversion.decimal) : null;
  if (share !== null) traces.push('fractionToPercent');
  return { value: { state: 'number', decimal: share ?? conversion.decimal }, traces };
}

function readStored(type: NumericFieldType, stored: string, cell: CellContent): CellReading {
  const short = roundToSheetDigits(stored);
  if (short === null) return unreadable(cellText(cell), 'notANumber');
  const traces: ReadingTrace[] = short.rounded ? ['roundedDouble'] : [];
  if (type.kind !== 'percent') {
    return cell.format === 'percent'
      ? unreadable(cellText(cell), 'foreignUnit')
      : { value: { state: 'number', decimal: short.decimal }, traces };
  }
  const share = cell.format === 'percent' ? shiftDecimal(short.decimal, 2) : asPercent(short.decimal);
  if (share !== null) traces.push('fractionToPercent');
  return { value: { state: 'number', decimal: share ?? short.decimal }, traces };
}

/**
 * Reads a cell of an integer, decimal or percent field as a figure in the field's unit.
 *
 * - A written unit that is a power of ten of the field's own is converted exactly and traced (`unitWritten`):
 *   `1200万元` and `12000000元` are both 1200 in a 万元 field. Anything else is `foreignUnit`.
 * - Percent: the cell holds 98.5 for 98.5 %. A percent-formatted cell, and a bare fraction between 0 and 1, are
 *   taken times a hundred and traced (`fractionToPercent`); who means 0.5 % writes `0.5%`.
 * - Estimates and numbers in words are not figures; what they probably mean is proposed.
 * - Whether the figure is negative, whole or in range is for the checks to say.
 *
 * @example `１，２００万元` in a 万元 field → number 1200, traces writtenAsText, fullWidth, thousandsSeparators, unitWritten
 */
export function readNumber(type: NumericFieldType, cell: CellContent): CellReading {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return readText(type, value.text);
    case 'number':
      return readStored(type, value.decimal, cell);
    case 'boolean':
    case 'date':
      return unreadable(cellText(cell), 'notANumber');
    case 'error':
      return unreadable(cellText(cell), 'errorValue');
    case 'empty':
      return cell.formula === undefined ? readAs({ state: 'blank' }) : unreadable('', 'notCalculated');
  }
}
