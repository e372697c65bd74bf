/**
 * Stands in for texts in the user's language, where an engine fails to make them (reported of web views on Linux): our
 * own code never asks for them, but charts and the embedded spreadsheet do. Plain digits and ISO order then.
 */
const twoDigits = (part: number): string => `0${part}`.slice(-2);
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
const timeOf = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');

/** Whether an engine makes such a text, in its own language and in ours. */
function isDependable(sample: object, name: string): boolean {
  try {
    const method: unknown = Reflect.get(sample, name);
    return (
      typeof method === 'function' &&
      [[], ['zh-CN']].every((given) => typeof Reflect.apply(method, sample, given) === 'string')
    );
  } catch {
    return false;
  }
}

/** Gives the prototypes of numbers and dates what they lack. */
export function provideLocaleTexts(numbers: typeof Number, dates: typeof Date): void {
  const provide = (sample: object, prototype: object, name: string, value: (this: never) => string): void => {
    if (isDependable(sample, name)) return;
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  };
  provide(Object(0) as object, numbers.prototype, 'toLocaleString', function (this: number) {
    return String(this);
  });
  const now = new dates(0);
  provide(now, dates.prototype, 'toLocaleDateString', function (this: Date) {
    return dayOf(this);
  });
  provide(now, dates.prototype, 'toLocaleTimeString', function (this: Date) {
    return timeOf(this);
  });
  provide(now, dates.prototype, 'toLocaleString', function (this: Date) {
    return `${dayOf(this)} ${timeOf(this)}`;
  });
}
