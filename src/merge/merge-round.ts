import type {
  ClerkChoice,
  Conflict,
  MergeRegister,
  MergedRound,
  PointAcross,
  SummaryRow,
} from '../model/merge';
import type { Submission } from '../model/submission';
import type { Programme } from '../model/programme';
import { applicationConflicts } from './application-conflicts';
import { nameOf, versionKey } from './application-key';
import { applicationsOf } from './applications';
import type { Application } from './applications';
import { compareTexts } from './compare-texts';
import { figureStatistics } from './figure-statistics';
import { labelledSubmissions } from './found-by-labels';
import { severalVersions } from './checks/several-versions';
import type { CompareVersions, RoundContext, StandingVersion } from './round-context';
import { DUPLICATE_CHECKS, REMARK_CHECKS } from './round-checks';

/** What follows from a register for one programme. */
export interface ProgrammeRound extends MergedRound {
  programme: Programme;
  /** The order of the rows, each with its number; rows that are set aside keep theirs. */
  order: MergeRegister['order'];
  /** In the order of the rows, also where the programme has no 汇总表. */
  standing: readonly StandingVersion[];
  applications: readonly Application[];
  /** Found by labels and not confirmed: they count nowhere, and are lost nowhere. */
  unconfirmed: readonly Submission[];
}

/** Conflicts between versions, by the content of the first. */
type VersionConflicts = ReadonlyMap<string | undefined, Conflict>;

/** An application with the version that speaks for it after what the clerk decided. */
function settled(application: Application, conflicts: VersionConflicts): Application {
  const { versions, speaks } = application;
  const chosen = conflicts.get(versions[0]?.content)?.standing;
  return { ...application, speaks: versions.find(({ content }) => content === chosen) ?? speaks };
}

function standingVersions(application: Application, conflicts: VersionConflicts): StandingVersion[] {
  const { key, versions } = application;
  const conflict = conflicts.get(versions[0]?.content);
  if (conflict === undefined) return versions.map((submission) => ({ key, submission }));
  if (conflict.choice?.decision === 'both') {
    // The earliest keeps the row the application has.
    return versions.map((submission, index) => ({
      key: index === 0 ? key : versionKey(key, submission.content),
      submission,
    }));
  }
  const chosen = versions.find(({ content }) => content === conflict.standing);
  return chosen === undefined ? [] : [{ key, submission: chosen }];
}

/** Conflicts between versions but those nobody has to decide, as their application is left out. */
function ofListed(
  conflicts: VersionConflicts,
  applications: readonly Application[],
  aside: ReadonlySet<string>,
): Conflict[] {
  return applications.flatMap(({ key, versions }) => {
    const conflict = conflicts.get(versions[0]?.content);
    return conflict === undefined || (conflict.choice === null && aside.has(key)) ? [] : [conflict];
  });
}

function firstReceipt({ submission: { files } }: StandingVersion): string {
  return files[0]?.receivedAt ?? '9999-99-99';
}

/** What has a number keeps it; the others follow in the order of receipt. */
function numbered(
  standing: readonly StandingVersion[],
  known: MergeRegister['order'],
  programme: Programme,
): MergeRegister['order'] {
  const own = known.filter((entry) => entry.programme === programme.id);
  const taken = new Set(own.map(({ application }) => application));
  const last = Math.max(0, ...own.map(({ number }) => number));
  const added = standing
    .filter(({ key }) => !taken.has(key))
    .sort(
      (one, other) =>
        compareTexts(firstReceipt(one), firstReceipt(other)) || compareTexts(one.key, other.key),
    );
  return [
    ...own,
    ...added.map(({ key }, index) => ({
      programme: programme.id,
      application: key,
      number: last + index + 1,
    })),
  ];
}

function pointsAcross(programme: Programme, standing: readonly StandingVersion[]): PointAcross[] {
  const states = standing.map(({ key, submission }) => ({
    key,
    byPoint: new Map(submission.points.map(({ point, state }) => [point, state])),
  }));
  if (states.every(({ byPoint }) => byPoint.size === 0)) return [];
  return programme.indicators.points
    .filter(({ kind }) => kind !== 'veto')
    .map(({ code, text }) => ({
      programme: programme.id,
      point: code,
      text,
      states: states.map(({ key, byPoint }) => ({ application: key, state: byPoint.get(code) ?? null })),
    }));
}

/** What was confirmed stands only where no other version of its application does. */
function withStanding(confirmations: readonly Conflict[], standing: readonly StandingVersion[]): Conflict[] {
  const contents = new Set<string | null>(standing.map(({ submission }) => submission.content));
  return confirmations.map((conflict) => ({
    ...conflict,
    standing: contents.has(conflict.standing) ? conflict.standing : null,
  }));
}

/**
 * Everything that follows from a register for the applications of one programme: which version of each stands, in which
 * row, what says the same, what the clerk has to decide, what staff should know, and figures and points across them.
 *
 * Depends on what the register holds alone, not on the order in which it came together.
 */
export function programmeRound(
  programme: Programme,
  register: MergeRegister,
  compare: CompareVersions,
): ProgrammeRound {
  const choices = new Map<string, ClerkChoice>(register.choices.map((choice) => [choice.subject, choice]));
  const labelled = labelledSubmissions(programme, register.submissions, choices);
  const left = new Set(labelled.unconfirmed);
  const given = applicationsOf(
    programme.id,
    register.submissions.filter((submission) => !left.has(submission)),
  );
  const betweenVersions = severalVersions({ programme, applications: given, choices, compare });
  const byVersion = new Map(betweenVersions.map((conflict) => [conflict.candidates[0]?.id, conflict]));
  const applications = given.map((application) => settled(application, byVersion));
  const context: RoundContext = { programme, applications, choices, compare };
  const { conflicts: between, aside } = applicationConflicts(context);
  const unordered = applications
    .filter(({ key }) => !aside.has(key))
    .flatMap((application) => standingVersions(application, byVersion));
  const order = numbered(unordered, register.order, programme);
  const numbers = new Map(order.map(({ application, number }) => [application, number]));
  const places = new Map(order.map(({ application }, index) => [application, index]));
  const standing = [...unordered].sort(
    (one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0),
  );
  const conflicts = [
    ...withStanding(labelled.conflicts, standing),
    ...ofListed(byVersion, applications, aside),
    ...between,
  ];
  return {
    programme,
    applications,
    unconfirmed: labelled.unconfirmed,
    order,
    standing,
    rows: standing.flatMap(({ key, submission }): SummaryRow[] =>
      submission.row.length === 0
        ? []
        : [
            {
              programme: programme.id,
              application: key,
              number: numbers.get(key) ?? 1,
              content: submission.content,
              cells: submission.row,
            },
          ],
    ),
    duplicates: DUPLICATE_CHECKS.flatMap((check) => check(context)),
    conflicts,
    remarks: REMARK_CHECKS.flatMap((check) =>
      check({ programme, standing, applications, unconfirmed: labelled.unconfirmed }),
    ),
    figures: figureStatistics(
      programme,
      standing.map(({ submission }) => submission),
    ),
    points: pointsAcross(programme, standing),
  };
}

/** How an application is called where people read it. */
export function applicationTitle({ key, submission }: StandingVersion): string {
  return nameOf(submission, 'consortium') || key;
}
