import { catalogueByKey } from '../../model/catalogue';
import type { Programme } from '../../model/programme';
import { pointAnswers } from '../moe-2024/form';

/** Codes of the points of the standard whose answers have a key the other programme has, too. */
export function sharedPoints(other: Programme): string[] {
  const known = catalogueByKey(other);
  return pointAnswers.flatMap(([code, ...answers]) =>
    answers.length > 0 && answers.every(({ key }) => known.has(key)) ? [code] : [],
  );
}
