import type { Conflict } from '../../model/merge';
import type { RoundContext } from '../round-context';
import { sharedParty } from '../shared-party';

/** One school that leads several applications. */
export function oneSchool(context: RoundContext): Conflict[] {
  return sharedParty(context, 'school');
}
