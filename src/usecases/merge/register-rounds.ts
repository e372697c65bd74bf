import { programmeRound } from '../../merge/merge-round';
import type { ProgrammeRound } from '../../merge/merge-round';
import type { MergeRegister } from '../../model/merge';
import { programmes } from '../../programmes/registry';
import { versionDifferences } from './version-differences';

/** A register never changes, and what follows from it takes a while for thousands of submissions. */
const known = new WeakMap<MergeRegister, readonly ProgrammeRound[]>();

/** What follows from a register, by programme in the order of the notices; those nothing came in for are left out. */
export function registerRounds(register: MergeRegister): readonly ProgrammeRound[] {
  const before = known.get(register);
  if (before !== undefined) return before;
  const rounds = programmes()
    .map((programme) => programmeRound(programme, register, versionDifferences))
    .filter(({ applications, unconfirmed }) => applications.length + unconfirmed.length > 0);
  known.set(register, rounds);
  return rounds;
}
