import { followWorkbook } from '../../../src/taskpane/entry/follow-workbook';

/** Workbooks by a number; names may change. */
class Front {
  active: number | null = 1;
  readonly #listeners = new Set<() => void>();

  hasWorkbook(): boolean {
    return this.active !== null;
  }

  watchWorkbooks(onMayHaveSwitched: () => void): () => void {
    this.#listeners.add(onMayHaveSwitched);
    return () => this.#listeners.delete(onMayHaveSwitched);
  }

  activate(workbook: number | null): void {
    this.active = workbook;
    for (const listener of this.#listeners) listener();
  }
}

/** @param refused how often opening fails at first */
function followed(front: Front, refused = 0): { opened: (number | null)[]; stop: () => void } {
  const opened: (number | null)[] = [];
  let refusals = refused;
  const stop = followWorkbook(
    front,
    () => {
      if (refusals > 0) {
        refusals -= 1;
        return null;
      }
      const own = front.active;
      opened.push(own);
      return { isInFront: () => front.active === own };
    },
    () => opened.push(null),
  );
  return { opened, stop };
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { window: globalThis });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
});

test('another workbook at the front is opened, the same one is not opened again', () => {
  const front = new Front();
  const { opened, stop } = followed(front);
  for (const workbook of [1, 2, 2, 1]) front.activate(workbook);
  expect(opened).toEqual([1, 2, 1]);
  stop();
});

test('without a workbook this is said once, and the next one is opened', () => {
  const front = new Front();
  front.active = null;
  const { opened, stop } = followed(front);
  for (const workbook of [null, 2, null]) front.activate(workbook);
  expect(opened).toEqual([null, 2, null]);
  stop();
});

test('a build that does not tell is asked, until the following ends', () => {
  const front = new Front();
  const { opened, stop } = followed(front);
  front.active = 2;
  jest.advanceTimersByTime(5000);
  expect(opened).toEqual([1, 2]);
  stop();
  front.active = 3;
  jest.advanceTimersByTime(5000);
  front.activate(4);
  expect(opened).toEqual([1, 2]);
});

test('a workbook that could not be opened is tried again', () => {
  const { opened, stop } = followed(new Front(), 2);
  expect(opened).toEqual([]);
  jest.advanceTimersByTime(5000);
  expect(opened).toEqual([1]);
  stop();
});
