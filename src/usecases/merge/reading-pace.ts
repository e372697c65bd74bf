/** How fast files are read, and how long the rest takes. */
export interface ReadingPace {
  /** Files per second. */
  rate: number;
  /** Whole seconds, rounded up; 0 where everything is read. */
  secondsLeft: number;
}

/** @param milliseconds since the first file was begun */
export function readingPace(done: number, total: number, milliseconds: number): ReadingPace {
  const rate = done / Math.max(0.001, milliseconds / 1000);
  const left = Math.max(0, total - done);
  return { rate, secondsLeft: left === 0 || rate === 0 ? 0 : Math.ceil(left / rate) };
}
