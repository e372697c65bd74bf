import type { Conflict } from '../../model/merge';
import type { RoundContext } from '../round-context';
import { sharedParty } from '../shared-party';

/** One enterprise or association that leads several applications. */
export function oneEnterprise(context: RoundContext): Conflict[] {
  return sharedParty(context, 'enterprise');
}
