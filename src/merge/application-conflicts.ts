import { ConflictKind } from '../model/merge';
import type { Conflict } from '../model/merge';
import { contraryRulings, leftOutBy, rulingsAgainst, rulingsOf } from './contrary-rulings';
import type { Ruling } from './contrary-rulings';
import { mergeMessages } from './messages';
import { CONFLICT_CHECKS } from './round-checks';
import type { RoundContext } from './round-context';

/** What is to be decided between applications, and which of them do not stand by what was decided. */
export interface ApplicationConflicts {
  conflicts: readonly Conflict[];
  aside: ReadonlySet<string>;
}

/** What the clerk decided and nobody can follow, by subject, with why. */
type Unfollowed = Map<string, Pick<Conflict, 'unfollowed' | 'fault'>>;

function whyContrary({ conflict, chosen }: Ruling, other: Ruling): string {
  const titleIn = ({ candidates }: Conflict, id: string): string =>
    candidates.find((candidate) => candidate.id === id)?.consortium || id;
  return mergeMessages.contraryRuling(
    titleIn(conflict, chosen),
    other.conflict.kind,
    titleIn(other.conflict, other.chosen),
  );
}

/**
 * What cannot all stand. An application that was left out for another takes part in nothing else: who stands alone in a
 * park by one decision is not asked about again with those left out, and nobody is left out for one who is left out
 * itself. Decisions that contradict each other are followed by none of them: everybody stays until the clerk mends one.
 */
export function applicationConflicts(context: RoundContext): ApplicationConflicts {
  const aside = new Set<string>();
  const followed = new Map<string, Conflict>();
  const unfollowed: Unfollowed = new Map();
  for (;;) {
    const applications = context.applications.filter(({ key }) => !aside.has(key));
    const choices = new Map([...context.choices].filter(([subject]) => !unfollowed.has(subject)));
    const found = CONFLICT_CHECKS.flatMap((check) => check({ ...context, applications, choices })).filter(
      ({ subject }) => !followed.has(subject),
    );
    const rulings = rulingsOf(found);
    const against = rulingsAgainst(rulings);
    const sound = rulings.filter(({ chosen }) => !against.has(chosen));
    for (const ruling of sound) {
      followed.set(ruling.conflict.subject, ruling.conflict);
      for (const id of leftOutBy(ruling)) aside.add(id);
    }
    if (sound.length > 0) continue;
    for (const [ruling, other] of contraryRulings(rulings)) {
      const { subject, choice } = ruling.conflict;
      if (choice !== null) unfollowed.set(subject, { unfollowed: choice, fault: whyContrary(ruling, other) });
    }
    if (rulings.length > 0) continue;
    const order = ({ kind }: Conflict): number => ConflictKind.options.indexOf(kind);
    const open = found.map((conflict) => ({ ...conflict, ...unfollowed.get(conflict.subject) }));
    const conflicts = [...followed.values(), ...open].sort((one, other) => order(one) - order(other));
    return { conflicts, aside };
  }
}
