import type { Conflict } from '../../model/merge';
import type { RoundContext } from '../round-context';
import { sharedParty } from '../shared-party';

/** Two applications for one park: 原则上每个产业园区申报不超过1家。 */
export function onePark(context: RoundContext): Conflict[] {
  return sharedParty(context, 'park');
}
