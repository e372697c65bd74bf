import { provideLocaleTexts } from '../../../src/taskpane/entry/locale-texts';

/** Prototypes of their own, so that the test leaves those of the engine alone. */
const kinds = () => ({
  numbers: class extends Number {} as unknown as typeof Number,
  dates: class extends Date {} as unknown as typeof Date,
});
const fails = (): never => {
  throw new Error('示例');
};
const NAMES = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

test.each([
  ['fails', fails],
  ['is missing', undefined],
])('where it %s there is a plain text', (_name, value) => {
  const { numbers, dates } = kinds();
  for (const name of NAMES) Object.defineProperty(dates.prototype, name, { value, configurable: true });
  provideLocaleTexts(numbers, dates);
  const day = new dates(2026, 4, 8, 9, 30, 5);
  expect(NAMES.map((name) => day[name]())).toEqual(['2026-05-08 09:30:05', '2026-05-08', '09:30:05']);
});

test('numbers too', () => {
  const original = Object.getOwnPropertyDescriptor(Number.prototype, 'toLocaleString');
  if (original === undefined) throw new Error('The engine of the tests has it.');
  Object.defineProperty(Number.prototype, 'toLocaleString', { ...original, value: fails });
  try {
    provideLocaleTexts(Number, kinds().dates);
    expect((12345.5).toLocaleString()).toBe('12345.5');
  } finally {
    Object.defineProperty(Number.prototype, 'toLocaleString', original);
  }
});

test('an engine that makes them keeps its own', () => {
  const own = (): unknown[] => [
    Reflect.get(Number.prototype, 'toLocaleString'),
    ...NAMES.map((name) => Reflect.get(Date.prototype, name) as unknown),
  ];
  const before = own();
  provideLocaleTexts(Number, Date);
  expect(own()).toEqual(before);
});
