import type { CellArea } from '../../../src/model/cell-address';
import { replaceReferences } from './formula-references';
import type { CellValue } from './cell';
import { cellsOf } from './sheet';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** What a formula shows that uses anything this host cannot calculate. */
export const NOT_CALCULATED = '';

class NotCalculated extends Error {}
class DividedByZero extends Error {}

type Operand = CellValue | readonly CellValue[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|("(?:[^"]|"")*")|@(\d+)@|([A-Za-z][A-Za-z0-9.]*)|(<>|<=|>=|[-+*/&=<>(),]))/y;

interface Token {
  kind: 'number' | 'text' | 'reference' | 'word' | 'sign';
  text: string;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new NotCalculated();
    const kinds = ['number', 'text', 'reference', 'word', 'sign'] as const;
    const index = kinds.findIndex((_, group) => match[group + 1] !== undefined);
    const kind = kinds[index];
    if (kind === undefined) throw new NotCalculated();
    tokens.push({ kind, text: match[index + 1] ?? '' });
  }
  return tokens;
}

function single(operand: Operand): CellValue {
  if (typeof operand !== 'object') return operand;
  const [first] = operand;
  if (operand.length !== 1 || first === undefined) throw new NotCalculated();
  return first;
}

function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  throw new NotCalculated();
}

const numeric = (operand: Operand): number => toNumber(single(operand));

/** Does something value by value; arrays of one length go along with each other and with single values. */
function each(operands: readonly Operand[], act: (...values: CellValue[]) => CellValue): Operand {
  const lengths = operands.flatMap((operand) => (typeof operand === 'object' ? [operand.length] : []));
  const length = Math.max(0, ...lengths);
  if (lengths.length === 0) return act(...operands.map(single));
  if (lengths.some((other) => other !== length)) throw new NotCalculated();
  return Array.from({ length }, (_, index) =>
    act(...operands.map((operand) => (typeof operand === 'object' ? (operand[index] ?? '') : operand))),
  );
}

/** Excel rounds half away from zero. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

function added(operands: readonly Operand[]): number {
  return operands
    .flatMap((operand) => (typeof operand === 'object' ? [...operand] : [numeric(operand)]))
    .reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

type Calculation = (operands: readonly Operand[]) => Operand;

const FUNCTIONS: ReadonlyMap<string, Calculation> = new Map<string, Calculation>([
  ['SUM', added],
  ['SUMPRODUCT', (operands) => (operands.length === 1 ? added(operands) : fail())],
  ['ROUND', ([value = 0, digits = 0]) => rounded(numeric(value), numeric(digits))],
  ['ISNUMBER', (operands) => each(operands, (value) => typeof value === 'number')],
  ['LEN', (operands) => each(operands, (value) => String(value).length)],
  [
    'TRIM',
    (operands) =>
      each(operands, (value) =>
        String(value)
          .replace(/^ +| +$/g, '')
          .replace(/ +/g, ' '),
      ),
  ],
]);

function fail(): never {
  throw new NotCalculated();
}

function compared(sign: string, first: CellValue, second: CellValue): boolean {
  if (typeof first !== typeof second) throw new NotCalculated();
  switch (sign) {
    case '=':
      return first === second;
    case '<>':
      return first !== second;
    case '<':
      return first < second;
    case '>':
      return first > second;
    case '<=':
      return first <= second;
    default:
      return first >= second;
  }
}

class Expression {
  #next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly references: readonly (readonly CellValue[])[],
  ) {}

  result(): CellValue {
    const value = single(this.#comparison());
    if (this.#next < this.tokens.length) throw new NotCalculated();
    return value;
  }

  #take(...texts: string[]): string | null {
    const token = this.tokens[this.#next];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return null;
    this.#next += 1;
    return token.text;
  }

  #comparison(): Operand {
    const signs = ['=', '<>', '<', '>', '<=', '>='];
    let left = this.#joined();
    for (let sign = this.#take(...signs); sign; sign = this.#take(...signs)) {
      const operator = sign;
      left = each([left, this.#joined()], (first = '', second = '') => compared(operator, first, second));
    }
    return left;
  }

  #joined(): Operand {
    let left = this.#sum();
    while (this.#take('&') !== null)
      left = each([left, this.#sum()], (...values) => values.map(String).join(''));
    return left;
  }

  #sum(): Operand {
    let left = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const factor = sign === '+' ? 1 : -1;
      left = each(
        [left, this.#product()],
        (first = 0, second = 0) => toNumber(first) + factor * toNumber(second),
      );
    }
    return left;
  }

  #product(): Operand {
    let left = this.#operand();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const divides = sign === '/';
      left = each([left, this.#operand()], (first = 0, second = 0) => {
        if (divides && toNumber(second) === 0) throw new DividedByZero();
        return divides ? toNumber(first) / toNumber(second) : toNumber(first) * toNumber(second);
      });
    }
    return left;
  }

  #operand(): Operand {
    if (this.#take('-') !== null) return each([this.#operand()], (value = 0) => -toNumber(value));
    if (this.#take('(') !== null) {
      const inner = this.#comparison();
      if (this.#take(')') === null) throw new NotCalculated();
      return inner;
    }
    const token = this.tokens[this.#next];
    this.#next += 1;
    switch (token?.kind) {
      case 'number':
        return Number(token.text);
      case 'text':
        return token.text.slice(1, -1).replace(/""/g, '"');
      case 'reference':
        return this.references[Number(token.text)] ?? [];
      case 'word':
        return this.#call(token.text.toUpperCase());
      case 'sign':
      case undefined:
        throw new NotCalculated();
    }
  }

  #call(name: string): Operand {
    if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
    if (this.#take('(') === null) throw new NotCalculated();
    const operands: Operand[] = [];
    do operands.push(this.#comparison());
    while (this.#take(',') !== null);
    if (this.#take(')') === null) throw new NotCalculated();
    if (name === 'IF') {
      const [condition = false, then = 0, otherwise = false] = operands;
      return numeric(condition) === 0 ? otherwise : then;
    }
    const apply = FUNCTIONS.get(name);
    if (!apply) throw new NotCalculated();
    return apply(operands);
  }
}

/** Beyond this many cells nothing is added up: whole columns are not what the forms refer to. */
const MAX_CELLS = 100_000;

function valuesOf(workbook: Workbook, sheet: Sheet, area: CellArea): CellValue[] {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MAX_CELLS) throw new NotCalculated();
  return [...cellsOf(area)].map(({ row, column }) => workbook.shown(sheet, row, column));
}

function usesOnlyKnownFunctions(formula: string): boolean {
  const words = formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Za-z][A-Za-z0-9.]*)\(/g);
  return [...words].every(
    ([, word = '']) => word.toUpperCase() === 'IF' || FUNCTIONS.has(word.toUpperCase()),
  );
}

/**
 * What a formula shows, for the few functions totals need: SUM, SUMPRODUCT of one array, ROUND, IF, ISNUMBER, LEN,
 * TRIM, arithmetic, `&` and comparisons, arrays included.
 *
 * @returns {@link NOT_CALCULATED} for every other formula
 */
export function evaluateFormula(workbook: Workbook, home: Sheet, formula: string): CellValue {
  if (!usesOnlyKnownFunctions(formula)) return NOT_CALCULATED;
  const references: (readonly CellValue[])[] = [];
  try {
    const marked = replaceReferences(formula, (reference) => {
      const sheet = reference.sheet === null ? home : workbook.findSheet(reference.sheet);
      if (sheet === null) throw new NotCalculated();
      references.push(valuesOf(workbook, sheet, reference.area));
      return `@${references.length - 1}@`;
    });
    return new Expression(tokensOf(marked.replace(/^=/, '')), references).result();
  } catch (failure) {
    if (failure instanceof DividedByZero) return '#DIV/0!';
    if (failure instanceof NotCalculated) return NOT_CALCULATED;
    throw failure;
  }
}
