import { resembles } from '../../filing/unit-name';
import { ApplicationParty } from '../../model/merge';
import type { Conflict } from '../../model/merge';
import { comparedName, nameOf } from '../application-key';
import { latestVersion } from '../applications';
import type { Application } from '../applications';
import { mergeMessages } from '../messages';
import { distinctiveWords, nameCore } from '../name-core';
import type { RoundContext } from '../round-context';
import { applicationCandidate, applicationConflict, byParty } from '../shared-party';

/** Pairs are asked for within a group; a group of this size is a name everybody has, e.g. of the city. */
const LARGEST_GROUP = 50;

type Pair = readonly [Application, Application];

function pairsOf(groups: Iterable<readonly Application[]>): Pair[] {
  return [...groups].flatMap((group) =>
    group.length < 2 || group.length > LARGEST_GROUP
      ? []
      : group.flatMap((one, index) => group.slice(index + 1).map((other): Pair => [one, other])),
  );
}

function byCore(applications: readonly Application[], party: ApplicationParty): Map<string, Application[]> {
  const groups = new Map<string, Application[]>();
  for (const application of applications) {
    const name = nameOf(latestVersion(application), party);
    if (name === '') continue;
    const core = nameCore(name);
    const group = groups.get(core);
    if (group) group.push(application);
    else groups.set(core, [application]);
  }
  return groups;
}

function isLike(party: ApplicationParty, [one, other]: Pair): boolean {
  const [first = '', second = ''] = [one, other].map((application) =>
    distinctiveWords(nameOf(latestVersion(application), party)),
  );
  return first !== '' && second !== '' && resembles(first, second);
}

/**
 * Names that differ and may mean one: by a suffix or the place before them; or alike, where the two applications have
 * another party in common. Names that differ by spacing alone are one already.
 */
export function similarNames(context: RoundContext): Conflict[] {
  const { applications } = context;
  return ApplicationParty.options.flatMap((party) => {
    const others = ApplicationParty.options.filter((other) => other !== party);
    const sharing = pairsOf(others.flatMap((other) => [...byParty(applications, other).values()])).filter(
      (pair) => isLike(party, pair),
    );
    const pairs = [...pairsOf(byCore(applications, party).values()), ...sharing];
    const found = new Map<string, Conflict>();
    for (const pair of pairs) {
      const names = pair.map((application) => comparedName(latestVersion(application), party)).sort();
      const [first = '', second = ''] = names;
      if (first === second) continue;
      const about = `${party}:${first}:${second}`;
      // Several applications may have the very same two names: they are asked about once.
      const known = found.get(about)?.candidates ?? [];
      const added = pair
        .map((application) => applicationCandidate(application, party))
        .filter(({ id }) => !known.some((candidate) => candidate.id === id));
      const candidates = [...known, ...added].sort((one, other) => (one.id < other.id ? -1 : 1));
      const spellings = [...new Set(candidates.map(({ name }) => name))];
      const message = mergeMessages.similarNames(party, spellings);
      found.set(about, applicationConflict(context, 'similarNames', about, candidates, message));
    }
    return [...found.values()];
  });
}
