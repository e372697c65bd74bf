import type {
  ClerkChoice,
  Conflict,
  MergeRegister,
  MergedRound,
  PointAcross,
  Submission,
  SummaryRow,
} from '../model/merge';
import type { Programme } from '../model/programme';
import { nameOf, versionKey } from './application-key';
import { applicationsOf } from './applications';
import type { Application } from './applications';
import { compareTexts } from './compare-texts';
import { figureStatistics } from './figure-statistics';
import { labelledSubmissions } from './found-by-labels';
import type { CompareVersions, RoundContext } from './round-context';
import { CONFLICT_CHECKS, DUPLICATE_CHECKS, REMARK_CHECKS } from './round-checks';

/** A version that stands, under the key of its row. */
export interface StandingVersion {
  key: string;
  submission: Submission;
}

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

function standingVersions(application: Application, conflicts: readonly Conflict[]): StandingVersion[] {
  const { key, versions } = application;
  const conflict = conflicts.find(
    ({ kind, candidates }) => kind === 'versions' && candidates[0]?.id === versions[0]?.content,
  );
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

/** Applications the clerk left out in favour of another. */
function setAside(conflicts: readonly Conflict[]): Set<string> {
  return new Set(
    conflicts.flatMap(({ kind, choice, candidates }) =>
      kind === 'versions' || kind === 'foundByLabels' || choice === null || choice.decision === 'both'
        ? []
        : candidates.map(({ id }) => id).filter((id) => id !== choice.chosen),
    ),
  );
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
  const applications = applicationsOf(
    programme.id,
    register.submissions.filter((submission) => !left.has(submission)),
  );
  const context: RoundContext = { programme, applications, choices, compare };
  const conflicts = [...labelled.conflicts, ...CONFLICT_CHECKS.flatMap((check) => check(context))];
  const aside = setAside(conflicts);
  const unordered = applications
    .filter(({ key }) => !aside.has(key))
    .flatMap((application) => standingVersions(application, conflicts));
  const order = numbered(unordered, register.order, programme);
  const numbers = new Map(order.map(({ application, number }) => [application, number]));
  const places = new Map(order.map(({ application }, index) => [application, index]));
  const standing = [...unordered].sort(
    (one, other) => (places.get(one.key) ?? 0) - (places.get(other.key) ?? 0),
  );
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
    remarks: REMARK_CHECKS.flatMap((check) => check(context)),
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
