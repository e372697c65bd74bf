import type { CutOffLine } from '../model/panel-result';
import { readLine } from '../usecases/panel/read-line';
import { UsageError } from './command';
import { reviewCommandMessages } from './commands/review-messages';

/**
 * 入围线 as `--places N` or `--score M` say it; null where neither does.
 *
 * @throws UsageError where both do, or one says no number
 */
export function cutOffLine(places: string | undefined, score: string | undefined): CutOffLine | null {
  if (places !== undefined && score !== undefined) throw new UsageError(reviewCommandMessages.lineTwice);
  if (places !== undefined) {
    const line = readLine('places', places);
    if (line === null) throw new UsageError(reviewCommandMessages.placesNotACount(places));
    return line;
  }
  if (score === undefined) return null;
  const line = readLine('score', score);
  if (line === null) throw new UsageError(reviewCommandMessages.scoreNotAScore(score));
  return line;
}
