import { normaliseUnitName } from '../filing/unit-name';
import type { ScoredApplication } from '../model/scorecard';

/** Applications are the same where programme and normalised title are; without a title, where the digests are. */
export function applicationKey({ programme, title, digest }: ScoredApplication): string {
  const name = normaliseUnitName(title);
  return `${programme}/${name === '' ? digest : name}`;
}
