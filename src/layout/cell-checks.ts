import type { Field } from '../model/field';
import { LAYOUT_MESSAGES } from './messages';

/**
 * Answers in words a figure cell may hold. The sheet knows the plain ones; reading a filing knows more, so what is
 * accepted here is always accepted there.
 */
export const LIVE_ANSWERS = [
  '无',
  '没有',
  '暂无',
  '不适用',
  '不涉及',
  '—',
  '——',
  '－',
  '-',
  '/',
  '／',
] as const;
/** A dash or a word about common accounting makes an answer of whatever follows: —（集团统一核算）. */
const ANSWER_BEGINNING = '—';
const COUNTED_ELSEWHERE = '统一';

/** One thing that can be wrong with a cell, as formula parts. */
export interface CellCheck {
  /** True where it is wrong; never an error value. */
  when: string;
  /** Text expression that says so. */
  says: string;
  /** Whether it is true of an empty cell. */
  onEmpty: boolean;
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number where the cell (or each of an array) is one of the texts, an error where it is none. */
export function isListed(cell: string, texts: readonly string[]): string {
  return `FIND("|"&TRIM(${cell})&"|",${quoted(`|${texts.join('|')}|`)})`;
}

/** Conditions, any of which is true where one cell holds an answer in words: what {@link isTextInFigure} lets pass. */
export function isAnswer(cell: string): string {
  return [
    `ISNUMBER(${isListed(cell, LIVE_ANSWERS)})`,
    `ISNUMBER(FIND(${quoted(`|${ANSWER_BEGINNING}`)},"|"&TRIM(${cell})))`,
    `ISNUMBER(FIND(${quoted(COUNTED_ELSEWHERE)},${cell}))`,
  ].join(',');
}

/** Number-like: true (or an array of it) where a text stands in a figure cell that is no answer in words. */
export function isTextInFigure(cell: string): string {
  return [
    `ISTEXT(${cell})`,
    `(LEN(TRIM(${cell}))>0)`,
    `ISERROR(${isListed(cell, LIVE_ANSWERS)})`,
    `(LEFT(TRIM(${cell}),1)<>${quoted(ANSWER_BEGINNING)})`,
    `ISERROR(FIND(${quoted(COUNTED_ELSEWHERE)},${cell}))`,
  ].join('*');
}

/** True (or an array of it) where a text is none of the options. */
export function isNotListed(cell: string, options: readonly string[]): string {
  return `(LEN(TRIM(${cell}))>0)*ISERROR(${isListed(cell, options)})`;
}

/** Nothing in the cell, or nothing but spaces. */
export function isBlank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

function figureChecks(field: Field, cell: string): CellCheck[] {
  const number = (condition: string, message: string): CellCheck => ({
    when: `IF(ISNUMBER(${cell}),${condition},FALSE)`,
    says: quoted(message),
    onEmpty: false,
  });
  return [
    { when: `${isTextInFigure(cell)}=1`, says: quoted(LAYOUT_MESSAGES.notANumber), onEmpty: false },
    number(`${cell}<0`, LAYOUT_MESSAGES.negative),
    ...(field.type.kind === 'integer' ? [number(`${cell}<>INT(${cell})`, LAYOUT_MESSAGES.notWhole)] : []),
    ...(field.type.kind === 'percent' ? [number(`${cell}>100`, LAYOUT_MESSAGES.overHundred)] : []),
  ];
}

/**
 * What formulas can say about a cell by itself. Lengths are counted in characters, of which Word never counts more
 * 字, so an over-long text is never missed and the message shows what was counted.
 *
 * @param cell reference as the formula writes it: `$D5`
 */
export function wrongChecks(field: Field, cell: string): CellCheck[] {
  const { type } = field;
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return figureChecks(field, cell);
    case 'text':
      return type.maxLength === null
        ? []
        : [
            {
              when: `LEN(${cell})>${type.maxLength}`,
              says: `${quoted(LAYOUT_MESSAGES.countBefore)}&LEN(${cell})&${quoted(LAYOUT_MESSAGES.limitBehind(type.maxLength))}`,
              onEmpty: false,
            },
          ];
    case 'option':
      return type.open
        ? []
        : [
            {
              when: `${isNotListed(
                cell,
                type.options.map((option) => option.value),
              )}=1`,
              says: quoted(LAYOUT_MESSAGES.notListed),
              onEmpty: false,
            },
          ];
    case 'longText':
    case 'date':
    case 'list':
    case 'yesNo':
    case 'telephone':
    case 'confirmation':
      return [];
  }
}

/** Says that a required cell is blank. */
export function missingCheck(cell: string): CellCheck {
  return { when: isBlank(cell), says: quoted(LAYOUT_MESSAGES.missing), onEmpty: true };
}

/** A count of wrong cells in a column of a table. */
export interface ColumnCount {
  /** Formula of the count. */
  count: string;
  /** Printed before and behind the count. */
  says: readonly [string, string];
}

/**
 * What formulas can say about a whole column of a table; body rows hold no formulas of their own.
 *
 * @param cells reference to the body with both spacers: `$D$10:$D$45`
 */
export function columnCounts(field: Field, cells: string): ColumnCount[] {
  const { type } = field;
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return [
        { count: `SUMPRODUCT(${isTextInFigure(cells)})`, says: LAYOUT_MESSAGES.columnNotANumber },
        { count: `COUNTIF(${cells},"<0")`, says: LAYOUT_MESSAGES.columnNegative },
        ...(type.kind === 'integer'
          ? [
              {
                count: `SUMPRODUCT(ISNUMBER(${cells})*ISNUMBER(FIND(".",${cells})))`,
                says: LAYOUT_MESSAGES.columnNotWhole,
              },
            ]
          : []),
        ...(type.kind === 'percent'
          ? [{ count: `COUNTIF(${cells},">100")`, says: LAYOUT_MESSAGES.columnOverHundred }]
          : []),
      ];
    case 'text':
      return type.maxLength === null
        ? []
        : [
            {
              count: `SUMPRODUCT(--(LEN(${cells})>${type.maxLength}))`,
              says: LAYOUT_MESSAGES.columnOverLength(type.maxLength),
            },
          ];
    case 'option':
      return type.open
        ? []
        : [
            {
              count: `SUMPRODUCT(${isNotListed(
                cells,
                type.options.map((option) => option.value),
              )})`,
              says: LAYOUT_MESSAGES.columnNotListed,
            },
          ];
    case 'longText':
    case 'date':
    case 'list':
    case 'yesNo':
    case 'telephone':
    case 'confirmation':
      return [];
  }
}

/**
 * One text of all messages that apply, parted by semicolons; empty text where none does.
 *
 * @param parts condition and text expression of each message
 */
export function joinedMessages(parts: readonly { when: string; says: string }[]): string {
  const [only] = parts;
  if (only && parts.length === 1) return `IF(${only.when},${only.says},"")`;
  const separator = quoted(LAYOUT_MESSAGES.separator);
  const pieces = parts.map(({ when, says }) => `IF(${when},${separator}&${says},"")`);
  return `MID(${pieces.join('&')},2,200)`;
}
