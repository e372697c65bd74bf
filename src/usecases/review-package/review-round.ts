import type { PackageApplication } from '../../layout/review-package/review-package';
import type { Programme } from '../../model/programme';
import type { ConflictDecision, ConflictOfInterest, Expert, Party } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import type { WorkbookReading } from '../../model/workbook-content';
import { applicationKey } from '../../scoring/application-key';
import { cardSheets } from '../../scoring/card-sheet';
import { conflictsOf, decisionOn, partiesOf } from '../../scoring/conflicts';
import { noApplication } from '../no-application';
import type { ReadableWorkbook } from '../check-workbook';
import type { Clock } from '../clock';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { countedWorkbook, NOTHING_CONFIRMED } from '../merge/counted-workbook';
import { sealWords } from '../review/make-scorecard';
import { usableScheme } from '../review/scheme-stamp';
import { scoredApplication } from '../review/scored-application';
import { applicationExtract } from './application-extract';
import { packageMessages as words } from './messages';

/** A workbook as an applicant handed it in. */
export interface Submission {
  /** The name the caller used. */
  file: string;
  reading: WorkbookReading;
}

export interface RoundOptions extends Clock {
  /** The organiser's scheme; null for the notice's first example. */
  scheme: ScoringScheme | null;
  /** What was found by labels and counts all the same; nothing where it is left out. */
  confirmed?: ConfirmedContents;
}

/** An application that can be given out. */
export interface RoundApplication extends PackageApplication {
  reading: WorkbookReading;
  parties: readonly Party[];
}

/** The applications of one notice, read and checked once for all experts. */
export interface ReviewRound {
  programme: Programme;
  scheme: ScoringScheme;
  applications: readonly RoundApplication[];
  clock: Clock;
}

export type RoundOpened =
  | {
      outcome: 'opened';
      round: ReviewRound;
      /** What was not taken into the round, a sentence each. */
      problems: readonly string[];
    }
  | { outcome: 'stopped'; message: string };

/** What an expert is given of a round, by the organiser's decisions. */
export interface Assignment {
  expert: Expert;
  applications: readonly RoundApplication[];
  recused: readonly { title: string; reason: string }[];
  /** What the organiser has not decided yet, by application; it is given out all the same. */
  undecided: readonly { title: string; conflict: ConflictOfInterest }[];
}

interface Checked {
  file: string;
  workbook: ReadableWorkbook;
  reading: WorkbookReading;
}

function applicationOf({ file, workbook, reading }: Checked): RoundApplication {
  const { programme, filing } = workbook;
  return {
    file,
    reading,
    application: scoredApplication(programme, filing),
    seal: sealWords(workbook),
    extract: applicationExtract(workbook),
    parties: partiesOf(programme, filing),
  };
}

/** What the application is called: by its title, else by its file. */
export function roundTitle({ application, file }: Pick<RoundApplication, 'application' | 'file'>): string {
  return application.title === '' ? file : application.title;
}

function readSubmission(
  { file, reading }: Submission,
  { today, confirmed = NOTHING_CONFIRMED }: RoundOptions,
): Checked | { problem: string } {
  const reason = reading.outcome === 'read' ? noApplication(reading.content) : null;
  if (reason !== null) return { problem: words.leftOut(file, reason) };
  const checked = countedWorkbook(reading, confirmed, { today, stage: 'check' });
  if (checked.outcome === 'refused') {
    const said = checked.isUnconfirmed === true ? words.leftOut : words.unreadable;
    return { problem: said(file, checked.reason) };
  }
  const [card] = cardSheets(checked.content);
  if (card !== undefined) return { problem: words.scoredAlready(file, card.name) };
  return { file, workbook: checked, reading };
}

/** The notice most applications follow; of equally many the one met first. */
function mostCommonProgramme(checked: readonly Checked[]): Programme | null {
  const counts = new Map<Programme, number>();
  for (const { workbook } of checked)
    counts.set(workbook.programme, (counts.get(workbook.programme) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/**
 * Reads and checks the applications of a round, once for all experts. What cannot be given out is said, and the rest
 * goes on.
 *
 * @param submissions in the order in which they are to be scored
 */
export function openRound(submissions: readonly Submission[], options: RoundOptions): RoundOpened {
  const problems: string[] = [];
  const read = submissions.flatMap((submission): Checked[] => {
    const checked = readSubmission(submission, options);
    if ('problem' in checked) problems.push(checked.problem);
    return 'problem' in checked ? [] : [checked];
  });
  const programme = mostCommonProgramme(read);
  if (programme === null) return { outcome: 'stopped', message: words.nothing(problems) };
  const usable = usableScheme(programme, options.scheme);
  if (usable.outcome === 'stopped') return usable;
  const known = new Map<string, RoundApplication>();
  for (const checked of read) {
    const { file, workbook } = checked;
    if (workbook.programme !== programme) {
      problems.push(words.otherNotice(file, workbook.programme.notice.shortName));
      continue;
    }
    const application = applicationOf(checked);
    const key = applicationKey(application.application);
    const first = known.get(key);
    if (first === undefined) known.set(key, application);
    else problems.push(words.sameApplication(file, first.file, roundTitle(application)));
  }
  const clock = { today: options.today, now: options.now };
  return {
    outcome: 'opened',
    round: { programme, scheme: usable.scheme, applications: [...known.values()], clock },
    problems,
  };
}

/** Who scores what: all applications but those from which the organiser decided that the expert is recused. */
export function assignmentOf(
  { applications }: ReviewRound,
  expert: Expert,
  decisions: readonly ConflictDecision[],
): Assignment {
  const decided = applications.map((application) => ({
    application,
    decision: decisionOn(decisions, application.application.title, expert.name),
  }));
  return {
    expert,
    applications: decided.flatMap(({ application, decision }) =>
      decision?.decision === 'recused' ? [] : [application],
    ),
    recused: decided.flatMap(({ application, decision }) =>
      decision?.decision === 'recused' ? [{ title: roundTitle(application), reason: decision.reason }] : [],
    ),
    undecided: decided.flatMap(({ application, decision }) =>
      decision === null
        ? conflictsOf(expert, application.parties).map((conflict) => ({
            title: roundTitle(application),
            conflict,
          }))
        : [],
    ),
  };
}
