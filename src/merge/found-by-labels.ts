import type { ClerkChoice, Conflict } from '../model/merge';
import type { LabelledSheet, Submission } from '../model/submission';
import { isReadSurely } from '../model/submission';
import type { Programme } from '../model/programme';
import { applicationKey } from './application-key';
import { validChoice } from './clerk-choices';
import { compareTexts } from './compare-texts';
import { mergeMessages } from './messages';
import { versionCandidate } from './version-candidate';

/** What of a submission was found by printed labels alone; empty where a file of the same content was read by keys. */
export function labelledSheets({ files }: Pick<Submission, 'files'>): readonly LabelledSheet[] {
  return files[0]?.labelled ?? [];
}

/** Submissions of a programme found by labels, as far as they count and as far as they do not. */
export interface LabelledSubmissions {
  confirmed: ReadonlySet<Submission>;
  unconfirmed: readonly Submission[];
  /** One per submission, for the clerk to confirm. */
  conflicts: readonly Conflict[];
}

function confirmationOf(
  programme: Programme,
  submission: Submission,
  choices: ReadonlyMap<string, ClerkChoice>,
): Conflict {
  const { content, files, seal } = submission;
  const subject = `labels:${programme.id}:${content}`;
  const candidate = versionCandidate(submission);
  const candidates = [{ ...candidate, name: candidate.name || applicationKey(submission) }];
  const labelled = labelledSheets(submission);
  const choice = validChoice(choices, subject, candidates);
  return {
    subject,
    kind: 'foundByLabels',
    programme: programme.id,
    candidates,
    standing: choice?.chosen ?? null,
    differences: [],
    labelled: [...labelled],
    message: mergeMessages.foundByLabels(
      files[0]?.file ?? '',
      labelled.map((sheet) => ({ ...sheet, isSure: isReadSurely(sheet) })),
      seal.standing === 'unchanged',
      choice?.decision ?? null,
    ),
    choice,
  };
}

/**
 * Submissions that lost their keys and names, or never had any: what was read from them by labels is asked about, one by
 * one, and counts once the clerk confirmed it. A choice speaks for exactly the content that was seen.
 */
export function labelledSubmissions(
  programme: Programme,
  submissions: readonly Submission[],
  choices: ReadonlyMap<string, ClerkChoice>,
): LabelledSubmissions {
  const asked = submissions
    .filter((submission) => submission.programme === programme.id && labelledSheets(submission).length > 0)
    .sort((one, other) => compareTexts(one.content, other.content))
    .map((submission) => ({ submission, conflict: confirmationOf(programme, submission, choices) }));
  const isConfirmed = ({ conflict }: (typeof asked)[number]): boolean =>
    conflict.choice?.decision === 'confirm';
  return {
    confirmed: new Set(asked.filter(isConfirmed).map(({ submission }) => submission)),
    unconfirmed: asked.filter((one) => !isConfirmed(one)).map(({ submission }) => submission),
    conflicts: asked.map(({ conflict }) => conflict),
  };
}
