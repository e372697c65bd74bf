import { followWorkbook } from '../../../src/taskpane/entry/follow-workbook';

class Front {
  active: string | null = '甲.xlsx';
  readonly #listeners = new Set<() => void>();

  inFront(): string | null {
    return this.active;
  }

  watch(onSwitched: () => void): () => void {
    this.#listeners.add(onSwitched);
    return () => this.#listeners.delete(onSwitched);
  }

  activate(name: string | null): void {
    this.active = name;
    for (const listener of this.#listeners) listener();
  }
}

function followed(front: Front): { opened: (string | null)[]; stop: () => void } {
  const opened: (string | null)[] = [];
  const stop = followWorkbook(front, (isThere) => {
    opened.push(isThere ? front.active : null);
  });
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
  for (const name of ['甲.xlsx', '乙.xlsx', '乙.xlsx', '甲.xlsx']) front.activate(name);
  expect(opened).toEqual(['甲.xlsx', '乙.xlsx', '甲.xlsx']);
  stop();
});

test('without a workbook this is said once, and the next one is opened', () => {
  const front = new Front();
  front.active = null;
  const { opened, stop } = followed(front);
  for (const name of [null, '乙.xlsx', null]) front.activate(name);
  expect(opened).toEqual([null, '乙.xlsx', null]);
  stop();
});

test('a build that does not tell is asked, until the following ends', () => {
  const front = new Front();
  const { opened, stop } = followed(front);
  front.active = '乙.xlsx';
  jest.advanceTimersByTime(5000);
  expect(opened).toEqual(['甲.xlsx', '乙.xlsx']);
  stop();
  front.active = '丙.xlsx';
  jest.advanceTimersByTime(5000);
  front.activate('丁.xlsx');
  expect(opened).toEqual(['甲.xlsx', '乙.xlsx']);
});
