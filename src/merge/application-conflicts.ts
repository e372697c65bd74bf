import { ConflictKind } from '../model/merge';
import type { Conflict } from '../model/merge';
import { CONFLICT_CHECKS } from './round-checks';
import type { RoundContext } from './round-context';

/** What is to be decided between applications, and which of them do not stand by what was decided. */
export interface ApplicationConflicts {
  conflicts: readonly Conflict[];
  aside: ReadonlySet<string>;
}

/**
 * What cannot all stand. An application that was left out for another takes part in nothing that is still open: who
 * stands alone in a park by one decision is not asked about again with those left out.
 */
export function applicationConflicts(context: RoundContext): ApplicationConflicts {
  const aside = new Set<string>();
  const decided = new Map<string, Conflict>();
  for (;;) {
    const applications = context.applications.filter(({ key }) => !aside.has(key));
    const found = CONFLICT_CHECKS.flatMap((check) => check({ ...context, applications })).filter(
      ({ subject }) => !decided.has(subject),
    );
    const chosen = found.filter(({ choice }) => choice !== null && choice.decision !== 'both');
    for (const conflict of chosen) {
      decided.set(conflict.subject, conflict);
      for (const { id } of conflict.candidates) if (id !== conflict.choice?.chosen) aside.add(id);
    }
    if (chosen.length > 0) continue;
    const order = ({ kind }: Conflict): number => ConflictKind.options.indexOf(kind);
    const conflicts = [...decided.values(), ...found].sort((one, other) => order(one) - order(other));
    return { conflicts, aside };
  }
}
