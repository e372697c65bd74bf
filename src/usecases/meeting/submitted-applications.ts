import type { Programme } from '../../model/programme';
import type { ScoredApplication } from '../../model/scorecard';
import { findProgramme } from '../../programmes/registry';
import { applicationKey } from '../../scoring/application-key';
import type { CheckedWorkbook, ReadableWorkbook } from '../check-workbook';
import type { ConfirmedContents } from '../merge/counted-workbook';
import { countedWorkbook, NOTHING_CONFIRMED } from '../merge/counted-workbook';
import type { PanelFile } from '../panel/gather-cards';
import { noApplication } from '../no-application';
import { scoredApplication } from '../review/scored-application';
import { meetingUseMessages } from './messages';
import { shownText } from './shown-text';

/** An application as its workbook says it. */
export interface SubmittedApplication {
  file: string;
  workbook: ReadableWorkbook;
  application: ScoredApplication;
}

export interface SubmittedRound {
  /** By key of the application: the version the meeting gets. */
  applications: ReadonlyMap<string, SubmittedApplication>;
  /** Files that take no part, with the reason. */
  refused: readonly { file: string; reason: string }[];
  /** What is to be known of applications with several versions. */
  notes: readonly string[];
}

/** A submitted workbook after its check, which takes longest and depends on nothing else. */
export interface CheckedSubmission {
  file: string;
  workbook: CheckedWorkbook;
}

/**
 * Checks submitted workbooks; one that cannot be read is an answer like any other.
 *
 * @param confirmed what was found by labels and counts all the same
 */
export function checkSubmissions(
  files: readonly PanelFile[],
  confirmed: ConfirmedContents = NOTHING_CONFIRMED,
): CheckedSubmission[] {
  return files.map(({ file, reading }) => ({
    file,
    workbook: countedWorkbook(reading, confirmed),
  }));
}

function ofProgramme(
  { file, workbook }: CheckedSubmission,
  programme: Programme,
): SubmittedApplication | { file: string; reason: string } {
  if (workbook.outcome === 'refused') return { file, reason: workbook.reason };
  const reason = noApplication(workbook.content);
  if (reason !== null) return { file, reason };
  const own = findProgramme(workbook.programme.id);
  if (own === null) return { file, reason: meetingUseMessages.memberWorkbook };
  if (own.id !== programme.id) {
    return { file, reason: meetingUseMessages.otherNotice(own.notice.shortName) };
  }
  return { file, workbook, application: scoredApplication(programme, workbook.filing) };
}

/** Whether a file holds sheets of a review alone, as a 评审包 does. */
function isReviewAlone({ workbook }: CheckedSubmission): boolean {
  return workbook.outcome !== 'refused' && noApplication(workbook.content) !== null;
}

/** What tells where something was read, without naming an expert: files of experts often bear their names. */
export function sourceWords(file: string, experts: readonly string[]): string {
  return experts.length === 0 ? shownText(file) : meetingUseMessages.expertsFile(experts);
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The submitted workbooks of a notice by application. Of several versions of one application the one most cards were made for
 * counts; of equal ones a workbook without cards, whose name tells no expert, then the first by name. A 评审包 among them
 * is no submission, and nothing is wrong with it.
 *
 * @param cards applications as the panel's cards name them, once per card
 * @param experts numbers of the experts whose cards stand in a file
 */
export function submittedApplications(
  files: readonly CheckedSubmission[],
  programme: Programme,
  cards: readonly ScoredApplication[],
  experts: (file: string) => readonly string[],
): SubmittedRound {
  const counts = new Map<string, number>();
  for (const { digest } of cards) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  const byKey = new Map<string, SubmittedApplication[]>();
  const refused: { file: string; reason: string }[] = [];
  for (const file of files) {
    if (experts(file.file).length > 0 && isReviewAlone(file)) continue;
    const read = ofProgramme(file, programme);
    if ('reason' in read) {
      refused.push(read);
      continue;
    }
    const key = applicationKey(read.application);
    byKey.set(key, [...(byKey.get(key) ?? []), read]);
  }
  const countOf = ({ application: { digest } }: SubmittedApplication): number => counts.get(digest) ?? 0;
  const notes: string[] = [];
  const chosen = [...byKey].flatMap(([key, versions]): [string, SubmittedApplication][] => {
    const [first] = [...versions].sort(
      (one, other) =>
        countOf(other) - countOf(one) ||
        experts(one.file).length - experts(other.file).length ||
        compareTexts(one.file, other.file),
    );
    if (first === undefined) return [];
    const digests = new Set(versions.map(({ application }) => application.digest));
    if (digests.size > 1) {
      const names = versions.map(({ file }) => sourceWords(file, experts(file))).sort(compareTexts);
      const used = sourceWords(first.file, experts(first.file));
      notes.push(meetingUseMessages.severalVersions(shownText(first.application.title), names, used));
    }
    return [[key, first]];
  });
  return { applications: new Map(chosen), refused, notes };
}
