import { ConflictKind } from '../model/merge';
import type { ClerkChoice, Conflict } from '../model/merge';
import type { Application } from './applications';
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

/** A decision that cannot be followed, with why. */
interface Unfollowed {
  ruling: Ruling;
  fault: string;
}

const NOTHING_DECIDED: ReadonlyMap<string, ClerkChoice> = new Map();

function conflictsBetween(applications: readonly Application[], context: RoundContext): Conflict[] {
  return CONFLICT_CHECKS.flatMap((check) => check({ ...context, applications }));
}

function titleOf({ conflict: { candidates }, chosen }: Ruling): string {
  return candidates.find(({ id }) => id === chosen)?.consortium || chosen;
}

function aboutOf({ conflict: { candidates } }: Ruling): string {
  return candidates[0]?.name ?? '';
}

/** Decisions that leave out who is listed by one that is followed already: nobody is left out for one who is left out. */
function overruled(rulings: readonly Ruling[], listedBy: ReadonlyMap<string, Ruling>): Unfollowed[] {
  return rulings.flatMap((ruling): Unfollowed[] => {
    const followed = leftOutBy(ruling).flatMap((id) => listedBy.get(id) ?? [])[0];
    if (followed === undefined) return [];
    const { kind } = followed.conflict;
    return [{ ruling, fault: mergeMessages.overruled(kind, aboutOf(followed), titleOf(followed)) }];
  });
}

function contrary(rulings: readonly Ruling[]): Unfollowed[] {
  return [...contraryRulings(rulings)].map(([ruling, other]): Unfollowed => {
    const { kind } = other.conflict;
    return {
      ruling,
      fault: mergeMessages.contraryRuling(titleOf(ruling), kind, aboutOf(other), titleOf(other)),
    };
  });
}

/**
 * What cannot all stand. An application that was left out for another takes part in nothing else: who stands alone in a
 * park by one decision is not asked about again with those left out, and nobody is left out for one who is left out
 * itself. Decisions that contradict each other are followed by none of them, and one that contradicts what is followed
 * already is not: everybody stays, and what was decided is kept beside its question until the clerk mends it.
 */
export function applicationConflicts(context: RoundContext): ApplicationConflicts {
  const aside = new Set<string>();
  const settled = new Map<string, Conflict>();
  /** Who is listed by a decision that is followed. */
  const listedBy = new Map<string, Ruling>();
  for (;;) {
    const applications = context.applications.filter(({ key }) => !aside.has(key));
    const found = conflictsBetween(applications, context).filter(({ subject }) => !settled.has(subject));
    const rulings = rulingsOf(found);
    const late = overruled(rulings, listedBy);
    const against = rulingsAgainst(rulings);
    const sound = late.length > 0 ? [] : rulings.filter(({ chosen }) => !against.has(chosen));
    for (const ruling of sound) {
      settled.set(ruling.conflict.subject, ruling.conflict);
      listedBy.set(ruling.chosen, ruling);
      for (const id of leftOutBy(ruling)) aside.add(id);
    }
    if (sound.length > 0) continue;
    if (rulings.length > 0) {
      const open = new Map(
        conflictsBetween(applications, { ...context, choices: NOTHING_DECIDED }).map((conflict) => [
          conflict.subject,
          conflict,
        ]),
      );
      for (const { ruling, fault } of late.length > 0 ? late : contrary(rulings)) {
        const { subject, choice } = ruling.conflict;
        const asked = open.get(subject);
        if (asked !== undefined && choice !== null)
          settled.set(subject, { ...asked, unfollowed: choice, fault });
      }
      continue;
    }
    const order = ({ kind }: Conflict): number => ConflictKind.options.indexOf(kind);
    const conflicts = [...settled.values(), ...found].sort((one, other) => order(one) - order(other));
    return { conflicts, aside };
  }
}
