import { z } from 'zod';
import type { ProgrammeRound } from '../../merge/merge-round';
import { ProgrammeId } from '../../model/keys';
import type { MergeRemark } from '../../model/merge';
import { mergeOutputMessages as words } from './messages';
import { receiptNoteKey } from './receipt-notes';
import type { ReceiptNote } from './receipt-notes';

/** Which version of an application a conclusion of 形式审查 is about: another one may stand in its row since. */
export const ReviewedVersion = z.object({
  programme: ProgrammeId,
  /** Key of its row. */
  application: z.string(),
  /** Content digest of the version, and the file it was read from. */
  content: z.string(),
  file: z.string(),
  /** The conclusion as it was noted: one that is noted anew is about what stands by then. */
  result: z.string(),
  reason: z.string(),
});
export type ReviewedVersion = z.infer<typeof ReviewedVersion>;

type Version = Pick<ReviewedVersion, 'content' | 'file'>;

function standingVersions(rounds: readonly ProgrammeRound[]): Map<string, Version> {
  return new Map(
    rounds.flatMap(({ programme, standing }) =>
      standing.map(({ key, submission: { content, files } }): [string, Version] => [
        receiptNoteKey({ programme: programme.id, application: key }),
        { content, file: files[0]?.file ?? '' },
      ]),
    ),
  );
}

/** Whether a conclusion is the one that was noted before; whoever looked again says so in its reason. */
function isSameConclusion(
  one: Pick<ReceiptNote, 'result' | 'reason'>,
  other: Pick<ReceiptNote, 'result' | 'reason'>,
): boolean {
  return one.result === other.result && one.reason === other.reason;
}

/**
 * Which version every conclusion is about.
 *
 * @param known conclusions of earlier merges, the latest first; one that still stands as it did is about the same version
 * @param before what stood when the conclusions that are new were noted; asked for where there are any
 */
export function reviewedVersions(
  notes: readonly ReceiptNote[],
  known: readonly ReviewedVersion[],
  before: () => readonly ProgrammeRound[],
): ReviewedVersion[] {
  let stood: Map<string, Version> | null = null;
  const remembered = new Map<string, ReviewedVersion[]>();
  for (const review of known) {
    const key = receiptNoteKey(review);
    remembered.set(key, [...(remembered.get(key) ?? []), review]);
  }
  return notes.flatMap((note): ReviewedVersion[] => {
    const { programme, application, result, reason } = note;
    if (result === '') return [];
    const key = receiptNoteKey(note);
    const same = remembered.get(key)?.find((review) => isSameConclusion(review, note));
    stood ??= same === undefined ? standingVersions(before()) : null;
    const version = same ?? stood?.get(key);
    if (version === undefined) return [];
    const { content, file } = version;
    return [{ programme, application, content, file, result, reason }];
  });
}

/**
 * What conclusions noted elsewhere than on the sheet are about: what stands while they are noted.
 *
 * @param known what was noted so far
 */
export function newlyReviewed(
  notes: readonly ReceiptNote[],
  known: readonly ReceiptNote[],
  now: readonly ProgrammeRound[],
): ReviewedVersion[] {
  const noted = new Map(known.map((note) => [receiptNoteKey(note), note]));
  const isNew = (note: ReceiptNote): boolean => {
    const before = noted.get(receiptNoteKey(note));
    return before === undefined || !isSameConclusion(before, note);
  };
  return reviewedVersions(notes.filter(isNew), [], () => now);
}

/** Conclusions about another version than the one that stands now, by the key of the note. */
export function earlierReviews(
  reviewed: readonly ReviewedVersion[],
  now: readonly ProgrammeRound[],
): Map<string, ReviewedVersion> {
  const standing = standingVersions(now);
  return new Map(
    reviewed.flatMap((review): [string, ReviewedVersion][] => {
      const key = receiptNoteKey(review);
      const version = standing.get(key);
      return version === undefined || version.content === review.content ? [] : [[key, review]];
    }),
  );
}

/** What staff should know of conclusions about an earlier version: nothing of theirs is taken away. */
export function earlierReviewRemarks(
  reviewed: readonly ReviewedVersion[],
  notes: readonly ReceiptNote[],
  now: readonly ProgrammeRound[],
): MergeRemark[] {
  const standing = standingVersions(now);
  const received = new Map(notes.map((note) => [receiptNoteKey(note), note.received]));
  return [...earlierReviews(reviewed, now)].map(([key, { programme, application, file, result }]) => {
    const current = standing.get(key)?.file ?? '';
    return {
      kind: 'earlierReview',
      programme,
      application,
      file: current,
      severity: 'warning',
      message: words.earlierReview(result, received.get(key) ?? '', file, current),
    };
  });
}
