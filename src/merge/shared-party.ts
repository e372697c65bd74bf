import type { ClerkChoice, Conflict, ConflictCandidate, ConflictKind } from '../model/merge';
import type { ApplicationParty } from '../model/submission';
import { comparedName, nameOf } from './application-key';
import type { Application } from './applications';
import { filesOf } from './applications';
import { validChoice } from './clerk-choices';
import { mergeMessages } from './messages';
import type { RoundContext } from './round-context';

/** An application as a candidate of a conflict about one of its parties. */
export function applicationCandidate(application: Application, party: ApplicationParty): ConflictCandidate {
  const { speaks } = application;
  return {
    id: application.key,
    consortium: nameOf(speaks, 'consortium'),
    name: nameOf(speaks, party),
    files: filesOf(application.versions),
    from: speaks.names.find((name) => name.party === party)?.from ?? null,
  };
}

function rulingOf(candidates: readonly ConflictCandidate[], choice: ClerkChoice | null): string | null {
  if (choice === null) return null;
  const chosen = candidates.find(({ id }) => id === choice.chosen);
  return mergeMessages.ruling('applications', chosen === undefined ? null : chosen.consortium || chosen.id);
}

/**
 * A conflict between whole applications; all of them stand until the clerk says which one does.
 *
 * @param about what they have in common, for the subject
 * @param message given what was decided, as a sentence; null while nothing is
 */
export function applicationConflict(
  { programme, choices }: RoundContext,
  kind: ConflictKind,
  about: string,
  candidates: ConflictCandidate[],
  message: (ruling: string | null) => string,
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
    message: message(rulingOf(candidates, choice)),
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
    const name = comparedName(application.speaks, party);
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
    const message = (ruling: string | null): string =>
      mergeMessages.sharedParty(party, spellings, consortia, quota?.quote ?? null, ruling);
    return [applicationConflict(context, party, name, candidates, message)];
  });
}
