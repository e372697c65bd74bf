import type { ApplicationParty, Conflict, ConflictCandidate, ConflictKind } from '../model/merge';
import { comparedName, nameOf } from './application-key';
import type { Application } from './applications';
import { filesOf, latestVersion } from './applications';
import { validChoice } from './clerk-choices';
import { mergeMessages } from './messages';
import type { RoundContext } from './round-context';

/** An application as a candidate of a conflict about one of its parties. */
export function applicationCandidate(application: Application, party: ApplicationParty): ConflictCandidate {
  const latest = latestVersion(application);
  return {
    id: application.key,
    consortium: nameOf(latest, 'consortium'),
    name: nameOf(latest, party),
    files: filesOf(application.versions),
    from: latest.names.find((name) => name.party === party)?.from ?? null,
  };
}

/**
 * A conflict between whole applications; all of them stand until the clerk says which one does.
 *
 * @param about what they have in common, for the subject
 */
export function applicationConflict(
  { programme, choices }: RoundContext,
  kind: ConflictKind,
  about: string,
  candidates: ConflictCandidate[],
  message: string,
): Conflict {
  const subject = `${kind}:${programme.id}:${about}`;
  const choice = validChoice(choices, subject, candidates);
  return {
    subject,
    kind,
    programme: programme.id,
    candidates,
    standing: choice?.chosen ?? null,
    differences: [],
    message,
    choice,
  };
}

/** Applications grouped by what a party of theirs is called, spacing and legal form aside; blank names make no group. */
export function byParty(
  applications: readonly Application[],
  party: ApplicationParty,
): Map<string, Application[]> {
  const groups = new Map<string, Application[]>();
  for (const application of applications) {
    const name = comparedName(latestVersion(application), party);
    if (name === '') continue;
    const group = groups.get(name);
    if (group) group.push(application);
    else groups.set(name, [application]);
  }
  return groups;
}

/** Several applications with one and the same park, school or enterprise. */
export function sharedParty(
  context: RoundContext,
  party: Exclude<ApplicationParty, 'consortium'>,
): Conflict[] {
  return [...byParty(context.applications, party)].flatMap(([name, group]): Conflict[] => {
    if (group.length < 2) return [];
    const candidates = group.map((application) => applicationCandidate(application, party));
    const spellings = [...new Set(candidates.map((candidate) => candidate.name))];
    const consortia = candidates.map(({ consortium, id }) => consortium || id);
    const { quota } = context.programme.notice;
    const message = mergeMessages.sharedParty(party, spellings, consortia, quota?.quote ?? null);
    return [applicationConflict(context, party, name, candidates, message)];
  });
}
