import { normaliseUnitName } from '../../filing/unit-name';
import { formatPlace } from '../../model/cell-address';
import type { PartyPlace, PossibleConflict } from '../../model/conflict-review';
import type { ConflictDecision, Expert, Party } from '../../model/scorecard';
import type { WorkbookReading } from '../../model/workbook-content';
import { applicationKey } from '../../scoring/application-key';
import { conflictsOf, decisionOn, listsMembers, partiesOf } from '../../scoring/conflicts';
import { expertKey } from '../../scoring/expert-key';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { countedFiling, NOTHING_CONFIRMED } from '../merge/counted-workbook';
import { noApplication } from '../no-application';
import { scoredApplication } from '../review/scored-application';
import { withoutRepeated } from './expert-lines';
import { conflictMessages } from './messages';

/** An application as it was handed in. */
export interface SubmittedFile {
  /** The name the caller used. */
  file: string;
  reading: WorkbookReading;
}

/** A party under one name, with every place that names it. */
interface NamedParty {
  party: Party;
  places: PartyPlace[];
}

/** An application with everybody who takes part in it; several files where their names are the same. */
export interface ReadApplication {
  title: string;
  files: string[];
  parties: NamedParty[];
}

/** Applications read for comparing, whoever the experts are. */
export interface ReadApplications {
  applications: ReadApplication[];
  /** What the organiser should know of the files, a sentence each. */
  notes: string[];
  /** Files that could not be read. */
  unreadable: string[];
}

/** Everything known about possible conflicts; nothing in it is decided by us. */
export interface ConflictTable {
  applications: readonly Pick<ReadApplication, 'title' | 'files'>[];
  experts: readonly Expert[];
  /** By application and expert. */
  conflicts: readonly PossibleConflict[];
  notes: readonly string[];
  unreadable: readonly string[];
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function addParties(application: ReadApplication, file: string, parties: readonly Party[]): void {
  for (const party of parties) {
    const name = normaliseUnitName(party.name);
    const place = { file, role: party.role, cell: party.cell === null ? null : formatPlace(party.cell) };
    const known = application.parties.find((of) => normaliseUnitName(of.party.name) === name);
    if (known === undefined) application.parties.push({ party, places: [place] });
    else known.places.push(place);
  }
}

function applicationNotes(
  applications: readonly ReadApplication[],
  withoutMembers: ReadonlySet<ReadApplication>,
): string[] {
  const empty = applications.filter(({ parties }) => parties.length === 0).map(({ title }) => title);
  const leadOnly = [...withoutMembers].filter(({ parties }) => parties.length > 0).map(({ title }) => title);
  return [
    ...applications
      .filter(({ files }) => files.length > 1)
      .map(({ title, files }) => conflictMessages.sameTitle(title, files)),
    ...(empty.length === 0 ? [] : [conflictMessages.noParties(empty)]),
    ...(leadOnly.length === 0 ? [] : [conflictMessages.leadPartiesOnly(leadOnly.sort(compareTexts))]),
  ];
}

/**
 * Reads who takes part in which application. The order of the files changes nothing.
 *
 * @param confirmed what was found by labels and counts all the same
 */
export function readApplications(
  files: readonly SubmittedFile[],
  confirmed: ConfirmedContents = NOTHING_CONFIRMED,
): ReadApplications {
  const byKey = new Map<string, ReadApplication>();
  const withoutMembers = new Set<ReadApplication>();
  const notes: string[] = [];
  const unreadable: string[] = [];
  for (const { file, reading } of [...files].sort((one, other) => compareTexts(one.file, other.file))) {
    const read = countedFiling(reading, confirmed);
    const reason = read.outcome === 'refused' ? read.reason : noApplication(read.content);
    if (read.outcome === 'refused' || reason !== null) {
      unreadable.push(file);
      const isUnconfirmed = read.outcome === 'refused' && read.isUnconfirmed === true;
      const words = isUnconfirmed ? conflictMessages.unconfirmed : conflictMessages.unreadable;
      notes.push(words(file, reason ?? ''));
      continue;
    }
    const { programme, filing } = read;
    const scored = scoredApplication(programme, filing);
    // Files without a name are told apart by their own, also where they say the same.
    const key = scored.title === '' ? `/${file}` : applicationKey(scored);
    if (scored.title === '') notes.push(conflictMessages.untitled(file));
    const application = byKey.get(key) ?? {
      title: scored.title === '' ? file : scored.title,
      files: [],
      parties: [],
    };
    byKey.set(key, application);
    application.files.push(file);
    addParties(application, file, partiesOf(programme, filing));
    if (!listsMembers(programme)) withoutMembers.add(application);
  }
  const applications = [...byKey.values()].sort((one, other) => compareTexts(one.title, other.title));
  return { applications, notes: [...notes, ...applicationNotes(applications, withoutMembers)], unreadable };
}

function expertNotes(experts: readonly Expert[]): string[] {
  const withoutUnit = experts.filter(({ unit }) => unit.trim() === '').map(({ name }) => name);
  const byName = new Map<string, Expert[]>();
  for (const expert of experts) {
    byName.set(expertKey(expert), [...(byName.get(expertKey(expert)) ?? []), expert]);
  }
  return [
    ...(withoutUnit.length === 0 ? [] : [conflictMessages.unitMissing(withoutUnit)]),
    ...[...byName.values()].flatMap((own) =>
      own.length < 2
        ? []
        : [
            conflictMessages.expertTwice(
              own[0]?.name ?? '',
              own.map(({ unit }) => unit),
            ),
          ],
    ),
  ];
}

/** Sets the experts' units against every party of every application. */
export function findConflicts(read: ReadApplications, given: readonly Expert[]): ConflictTable {
  const experts = withoutRepeated(given);
  const conflicts = read.applications.flatMap(({ title, parties }) => {
    const placesOf = new Map(parties.map((of) => [of.party, of.places]));
    const named = [...placesOf.keys()];
    return experts.flatMap((expert) =>
      conflictsOf(expert, named).map(({ party, likeness }): PossibleConflict => ({
        application: title,
        expert,
        party: party.name,
        places: placesOf.get(party) ?? [],
        likeness,
      })),
    );
  });
  return {
    applications: read.applications.map(({ title, files }) => ({ title, files })),
    experts,
    conflicts,
    notes: [...read.notes, ...expertNotes(experts)],
    unreadable: read.unreadable,
  };
}

/** Possible conflicts the organiser has not decided about: 待定. */
export function undecidedConflicts(
  { conflicts }: Pick<ConflictTable, 'conflicts'>,
  decisions: readonly ConflictDecision[],
): PossibleConflict[] {
  return conflicts.filter(
    ({ application, expert }) => decisionOn(decisions, application, expert.name) === null,
  );
}
