import { Year } from '../model/keys';
import type { FiledValueOf } from '../model/filing';
import type { CellContent } from '../model/workbook-content';
import type { CellReading } from './cell-reading';
import { readAs, unreadable } from './cell-reading';
import { cellText } from './cell-text';
import { foldWidth, hasFullWidth, withoutWhiteSpace } from './character-width';
import { readDigitWords, readNumberWords } from './number-words';
import { readWordedAnswer } from './worded-answer';

type FiledDate = FiledValueOf<'date'>;

const DAY = 86_400_000;
/** Serials of 2000-01-01 and 2100-12-31: a number between them in a date field is a day without its format. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;

/** 拟 is printed in the label （拟）成立时间 and often repeated in the cell. */
const SURROUNDINGS = /^(?:\(?拟\)?于?|预计于?|计划于?)|(?:成立|组建)$/g;
const ESTIMATED = /(?:左右|前后|前|底|末|初|中|中旬|上旬|下旬|之前|以前)$|^(?:约|大约)/;

/** The day, month or year if the calendar has it, else null. */
function calendarDate(year: number, month: number | null, day: number | null): FiledDate | null {
  if (!Year.safeParse(year).success) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  }
  return { state: 'date', year, month, day, half: null };
}

/** 二〇二六年五月八日 → 2026年5月8日; other texts stay. */
function wordsToDigits(text: string): string {
  const [, year = '', month = '', day = ''] =
    /^([^\d年]{4})年(?:([^\d月]{1,2})月(?:([^\d日号]{1,3})[日号])?)?/.exec(text) ?? [];
  const yearDigits = readDigitWords(year);
  if (yearDigits === null) return text;
  const rest = text.slice(5);
  if (month === '') return `${yearDigits}年${rest}`;
  const monthDigits = readNumberWords(month);
  const dayDigits = day === '' ? '' : readNumberWords(day);
  if (monthDigits === null || dayDigits === null) return text;
  const behind = rest.slice(month.length + 1 + (day === '' ? 0 : day.length + 1));
  return `${yearDigits}年${monthDigits}月${day === '' ? '' : `${dayDigits}日`}${behind}`;
}

function numbersOf(match: RegExpExecArray): FiledDate | null {
  const [, year, month, day] = match;
  return calendarDate(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  );
}

/** Forms in which a date is exact. The first that fits decides. */
const EXACT: readonly RegExp[] = [
  /^(\d{4})年?$/,
  /^(\d{4})年(\d{1,2})月?(?:份)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})([-/.])(\d{1,2})\.?$/,
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?\.?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})(\d{2})$/,
];

function readExact(text: string): FiledDate | null {
  const half = /^(\d{4})年(上|下)半年$/.exec(text);
  if (half) {
    const date = calendarDate(Number(half[1]), null, null);
    return date && { ...date, half: half[2] === '上' ? 'first' : 'second' };
  }
  for (const form of EXACT) {
    const match = form.exec(text);
    if (!match) continue;
    if (/^[-/.]$/.test(match[2] ?? '')) match.splice(2, 1);
    const date = numbersOf(match);
    if (date) return date;
  }
  return null;
}

function written(date: FiledDate): string {
  if (date.half !== null) return `${date.year}年${date.half === 'first' ? '上' : '下'}半年`;
  if (date.month === null) return `${date.year}年`;
  return date.day === null ? `${date.year}年${date.month}月` : `${date.year}年${date.month}月${date.day}日`;
}

function readText(raw: string): CellReading {
  const text = wordsToDigits(withoutWhiteSpace(foldWidth(raw)).replace(SURROUNDINGS, ''));
  if (withoutWhiteSpace(raw) === '') return readAs({ state: 'blank' });
  const answer = readWordedAnswer(raw);
  if (answer !== null) return readAs({ state: 'answered', answer });
  const date = readExact(text);
  if (date) return { value: date, traces: hasFullWidth(raw) ? ['fullWidth'] : [] };
  const exact = readExact(text.replace(ESTIMATED, ''));
  if (exact) return unreadable(raw, 'approximate', written(exact));
  // 26年5月: the century is a guess, so it is only proposed.
  const short = /^\d{2}年/.test(text) ? readExact(`20${text}`) : null;
  return unreadable(raw, 'notADate', short === null ? null : written(short));
}

function dayOfSerial(serial: number): FiledDate | null {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function readStored(decimal: string, raw: string): CellReading {
  // 2026.10 typed into a cell is stored as 2026.1: October or January, nobody can tell.
  if (/^\d{4}\.1$/.test(decimal)) return unreadable(raw, 'notADate');
  const serial = Number(decimal);
  const date =
    /^\d{4}(?:\.\d{1,2})?$|^\d{8}$|^20\d{4}$/.test(decimal) && readExact(decimal)
      ? readExact(decimal)
      : serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1
        ? dayOfSerial(serial)
        : null;
  return date ? readAs(date) : unreadable(raw, 'notADate');
}

/**
 * Reads a cell of a date field: 2026年5月, 2026.5, 2026-05-08, 2026/5/8, 20260508, 二〇二六年五月, 2026年下半年, 2026年,
 * day cells and serial numbers. Only years 2000 to 2100. How exact it must be (month, day) is for the checks to say.
 * 2026年底 and 26年5月 are not dates yet; what they probably mean is proposed.
 */
export function readDate(cell: CellContent): CellReading {
  const { value } = cell;
  const raw = cellText(cell);
  switch (value.kind) {
    case 'text':
      return readText(value.text);
    case 'number':
      return cell.format === 'percent' ? unreadable(raw, 'notADate') : readStored(raw, raw);
    case 'date': {
      const date = readExact(value.iso.slice(0, 10));
      return date ? readAs(date) : unreadable(raw, 'notADate');
    }
    case 'boolean':
      return unreadable(raw, 'notADate');
    case 'error':
      return unreadable(raw, 'errorValue');
    case 'empty':
      return cell.formula === undefined ? readAs({ state: 'blank' }) : unreadable(raw, 'notCalculated');
  }
}
