import { composeReturnNotice } from '../../../document/returns/compose-return-notice';
import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import type { StandingVersion } from '../../../merge/round-context';
import { returnItems } from '../../../merge/returns/return-notice';
import type { Submission } from '../../../model/submission';
import type { WorkbookFiles } from '../../../model/ports';
import { ReturnDemand } from '../../../model/return-notice';
import type { ReturnNotice } from '../../../model/return-notice';
import { documentBytes } from '../../document/document-bytes';
import { noticeFileNames, noticeOf } from '../../returns/make-return-notices';
import { returnsMessages } from '../../returns/messages';
import { notedReceipts } from '../../returns/receipt-register';
import type { ReceiptsOf } from '../../returns/receipt-register';
import { noticeWorkbook } from '../../returns/notice-workbook';
import { packedFiles } from '../../review-package/packed-files';
import type { ReceiptNote } from '../receipt-notes';
import { earlierReviews } from '../reviewed-versions';
import type { ReviewedVersion } from '../reviewed-versions';
import type { DeskFile, DeskReturn, WantedNotices } from './desk-return';

/** What notices are made from. */
export interface NoticeSource {
  rounds: readonly ProgrammeRound[];
  receipts: readonly ReceiptNote[];
  reviewed: readonly ReviewedVersion[];
}

/** Called after each piece of work; an end that was wished for stops the rest. */
export type AfterEach = (done: number, total: number, name: string) => Promise<'goOn' | 'stop'>;

type Counts = ReadonlyMap<ReturnDemand, number>;

/** A submission never changes, and counting its items takes as long as writing its notice. */
const counted = new WeakMap<Submission, Counts>();

function countsOf({ programme }: ProgrammeRound, submission: Submission): Counts {
  const known = counted.get(submission);
  if (known !== undefined) return known;
  const counts = new Map<ReturnDemand, number>();
  for (const { demand } of returnItems(programme, submission, null)) {
    counts.set(demand, (counts.get(demand) ?? 0) + 1);
  }
  counted.set(submission, counts);
  return counts;
}

function receiptsAtDesk({ rounds, receipts, reviewed }: NoticeSource): ReceiptsOf {
  return notedReceipts(receipts, earlierReviews(reviewed, rounds));
}

/** What is to be returned of an application; null where it passed. */
function returnOf(
  round: ProgrammeRound,
  version: StandingVersion,
  receiptsOf: ReceiptsOf,
): DeskReturn | null {
  const { programme, order } = round;
  const { key, submission } = version;
  const { review, isPassed, remarks } = receiptsOf(programme, [key]);
  if (isPassed) return null;
  const counts = countsOf(round, submission);
  const count = (demand: ReturnDemand): number =>
    // The conclusion of 形式审查 is an item, too.
    (counts.get(demand) ?? 0) + (demand === 'formal' && review !== null ? 1 : 0);
  return {
    programme: programme.id,
    application: key,
    number: order.find(({ application }) => application === key)?.number ?? 1,
    title: applicationTitle(version),
    review: review?.result ?? null,
    remarks,
    counts: ReturnDemand.options
      .map((demand) => ({ demand, count: count(demand) }))
      .filter((of) => of.count > 0),
  };
}

/** The applications of a notice that can be returned: those that stand, did not pass and have an item, by 序号. */
export async function returnsAtDesk(
  source: NoticeSource,
  programme: string,
  pause: () => Promise<void>,
): Promise<DeskReturn[]> {
  const receiptsOf = receiptsAtDesk(source);
  const returns: DeskReturn[] = [];
  for (const round of source.rounds.filter((of) => of.programme.id === programme)) {
    for (const version of round.standing) {
      const one = returnOf(round, version, receiptsOf);
      if (one !== null && one.counts.length > 0) returns.push(one);
      await pause();
    }
  }
  return returns.sort((one, other) => one.number - other.number);
}

/** The notices of applications that stand, in the order they are asked for. */
export function noticesAtDesk(
  source: NoticeSource,
  { programme, applications, due }: Omit<WantedNotices, 'format'>,
): ReturnNotice[] {
  const receiptsOf = receiptsAtDesk(source);
  const round = source.rounds.find((of) => of.programme.id === programme);
  const standing = new Map(round?.standing.map(({ key, submission }) => [key, submission]));
  return applications.flatMap((key) => {
    const submission = standing.get(key);
    if (round === undefined || submission === undefined) return [];
    return [noticeOf(round.programme, key, submission, { due, receiptsOf })];
  });
}

/**
 * Notices as files: the one that is asked for, or several as one archive. They are those the command line writes.
 *
 * @returns null where it was stopped, or none of the applications stands any more
 */
export async function noticeFile(
  source: NoticeSource,
  wanted: WantedNotices,
  workbooks: Pick<WorkbookFiles, 'make'>,
  afterEach: AfterEach,
): Promise<DeskFile | null> {
  const { format } = wanted;
  const notices = noticesAtDesk(source, wanted);
  const names = noticeFileNames(notices, format);
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, notice] of notices.entries()) {
    const name = names[index] ?? '';
    const bytes =
      format === 'docx'
        ? await documentBytes(composeReturnNotice(notice))
        : await workbooks.make(noticeWorkbook(notice));
    files.push({ name, bytes });
    if ((await afterEach(index + 1, notices.length, name)) === 'stop') return null;
  }
  const [only, ...more] = files;
  if (only === undefined) return null;
  if (more.length === 0) return { ...only, kind: format };
  return { name: returnsMessages.archiveName, kind: 'zip', bytes: packedFiles(files) };
}
