import { selfCheckMessages } from './messages';

/** Longest text of one value in a message, and the most differences told one by one. */
const LONGEST_VALUE = 160;
const MOST_DIFFERENCES = 5;

/** Something is otherwise than a case expects; the message is a Chinese sentence. */
export class ExpectationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ExpectationError';
  }
}

/** One place where two values differ; `undefined` stands for what is not there. */
export interface Difference {
  /** `sheets[2].name`; empty for the values themselves. */
  path: string;
  actual: unknown;
  expected: unknown;
}

type Properties = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: Properties): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/**
 * Where two plain values (texts, numbers, booleans, null, arrays and objects of them) differ. A property that is
 * undefined counts as not there.
 */
export function differences(actual: unknown, expected: unknown, path = ''): Difference[] {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const found: readonly unknown[] = actual;
    const wanted: readonly unknown[] = expected;
    const length = Math.max(found.length, wanted.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differences(found[index], wanted[index], `${path}[${index}]`),
    );
  }
  if (isObject(actual) && isObject(expected)) {
    return [...new Set([...keysOf(expected), ...keysOf(actual)])].flatMap((key) =>
      differences(actual[key], expected[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(actual, expected) ? [] : [{ path, actual, expected }];
}

function shown(value: unknown): string {
  const text =
    value === undefined
      ? selfCheckMessages.missing
      : typeof value === 'number'
        ? String(value)
        : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/**
 * @param what names what is compared, in Chinese: `工作表名称`
 * @throws {@link ExpectationError} telling where the two differ, e.g. `工作表名称与预期不符：[1] 应为 "封面"，实为 （没有）。`
 */
export function expectEqual<Value>(actual: Value, expected: NoInfer<Value>, what: string): void {
  const found = differences(actual, expected);
  if (found.length === 0) return;
  throw new ExpectationError(
    selfCheckMessages.differences(
      what,
      found
        .slice(0, MOST_DIFFERENCES)
        .map((place) => selfCheckMessages.difference(place.path, shown(place.expected), shown(place.actual))),
      Math.max(0, found.length - MOST_DIFFERENCES),
    ),
  );
}

/** @throws {@link ExpectationError} where both are equal */
export function expectDifferent(actual: unknown, former: unknown, what: string): void {
  if (differences(actual, former).length === 0) {
    throw new ExpectationError(selfCheckMessages.unchanged(what));
  }
}

/** @throws {@link ExpectationError} where one of the wanted values is not among those found */
export function expectIncludes<Value>(
  actual: readonly Value[],
  wanted: readonly NoInfer<Value>[],
  what: string,
): void {
  const lacking = wanted.filter((value) => actual.every((found) => differences(found, value).length > 0));
  if (lacking.length > 0) {
    throw new ExpectationError(selfCheckMessages.lacking(what, lacking.map(shown).join('、')));
  }
}

/**
 * @returns the value, which is there
 * @throws {@link ExpectationError} where it is null or undefined
 */
export function expectPresent<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) {
    throw new ExpectationError(selfCheckMessages.absent(what));
  }
  return value;
}
