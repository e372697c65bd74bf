import { ApplicationParty } from '../../model/submission';
import type { Conflict } from '../../model/merge';
import { comparedName, nameOf } from '../application-key';
import type { Application } from '../applications';
import { mergeMessages } from '../messages';
import { mayBeMistyped } from '../mistyped-name';
import { nameParts } from '../name-parts';
import type { RoundContext } from '../round-context';
import { applicationCandidate, applicationConflict, byParty } from '../shared-party';
import type { Named } from '../similar-groups';
import { similarGroups } from '../similar-groups';

/** Pairs are asked for within a group; a group of this size is a name everybody has, e.g. of the city. */
const LARGEST_GROUP = 50;

type NamedApplication = Named<Application>;

/** Groups of names with those brought together that two applications of another common party have in them. */
function withMistyped(
  groups: readonly NamedApplication[][],
  applications: readonly Application[],
  party: ApplicationParty,
): NamedApplication[][] {
  const groupOf = new Map<Application, NamedApplication[]>();
  const partsOf = new Map<Application, NamedApplication>();
  for (const group of groups) {
    for (const named of group) {
      groupOf.set(named.owner, group);
      partsOf.set(named.owner, named);
    }
  }
  const join = (one: Application, other: Application): void => {
    const [first, second] = [groupOf.get(one), groupOf.get(other)];
    if (first === undefined || second === undefined || first === second) return;
    const joined = [...first, ...second];
    for (const { owner } of joined) groupOf.set(owner, joined);
  };
  for (const common of ApplicationParty.options.filter((other) => other !== party)) {
    for (const sharing of byParty(applications, common).values()) {
      if (sharing.length > LARGEST_GROUP) continue;
      for (const [at, one] of sharing.entries()) {
        for (const other of sharing.slice(at + 1)) {
          const [first, second] = [partsOf.get(one), partsOf.get(other)];
          if (first !== undefined && second !== undefined && mayBeMistyped(first.parts, second.parts)) {
            join(one, other);
          }
        }
      }
    }
  }
  return [...new Set(groupOf.values())];
}

function conflictOf(
  group: readonly NamedApplication[],
  party: ApplicationParty,
  context: RoundContext,
): Conflict[] {
  const names = [...new Set(group.map(({ owner }) => comparedName(owner.speaks, party)))].sort();
  const [first = '', second, ...more] = names;
  if (second === undefined) return [];
  // Of many the first name speaks: no other group of this party has it.
  const about = more.length === 0 ? `${party}:${first}:${second}` : `${party}:${first}:…`;
  const candidates = group
    .map(({ owner }) => applicationCandidate(owner, party))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const spellings = [...new Set(candidates.map(({ name }) => name))];
  const message = (ruling: string | null): string => mergeMessages.similarNames(party, spellings, ruling);
  return [applicationConflict(context, 'similarNames', about, candidates, message)];
}

/**
 * Names that differ and may mean one: by suffix, punctuation, legal form, a short form, a place left out or a character
 * easily mistyped; by any one character where the two applications have another party in common. Names that differ by
 * spacing alone are one already. However many names are alike, they are asked about once.
 */
export function similarNames(context: RoundContext): Conflict[] {
  const { applications } = context;
  return ApplicationParty.options.flatMap((party) => {
    const names = applications.flatMap((owner): NamedApplication[] => {
      const name = nameOf(owner.speaks, party);
      return name === '' ? [] : [{ owner, parts: nameParts(name) }];
    });
    return withMistyped(similarGroups(names), applications, party).flatMap((group) =>
      conflictOf(group, party, context),
    );
  });
}
