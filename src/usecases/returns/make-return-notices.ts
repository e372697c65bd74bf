import { applicationsOf, latestVersion } from '../../merge/applications';
import { labelledSubmissions } from '../../merge/found-by-labels';
import { joinRegisters } from '../../merge/register';
import { returnNotice } from '../../merge/returns/return-notice';
import { EMPTY_REGISTER } from '../../model/merge';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type { ReturnedFile, ReturnNotice } from '../../model/return-notice';
import { findProgramme, programmes } from '../../programmes/registry';
import type { IncomingFile } from '../merge/merge-files';
import { unitFileNames } from '../unit-file-names';
import { returnsMessages as words } from './messages';
import { noReceipts } from './receipt-register';
import type { ReceiptsOf } from './receipt-register';
import { standingInRegister } from './return-register';
import type { ReturnRegister } from './return-register';

/** How notices are made. */
export interface NoticeOptions {
  /** ISO day until which applications are to be handed in again; null where nobody said. */
  due: string | null;
  /** What a merged workbook says of them; null where there is none. */
  register: ReturnRegister | null;
}

/** What became of one file; the output is named by whoever writes it. */
export type FileForReturn = Omit<ReturnedFile, 'output'>;

type Left = Pick<FileForReturn, 'status' | 'reason'> & { remarks?: string[] };

/**
 * The 退回修改通知 of one submission, whatever is to be said of it.
 *
 * @param application key of its row
 */
export function noticeOf(
  programme: Programme,
  application: string,
  submission: Submission,
  { due, receiptsOf }: { due: string | null; receiptsOf: ReceiptsOf },
): ReturnNotice {
  const { receipt, review } = receiptsOf(programme, [application]);
  return returnNotice(programme, submission, { due, receipt, review });
}

function leftOut(file: string, { remarks = [], ...left }: Left): FileForReturn {
  return { file, notice: null, remarks, ...left };
}

function filesOfVersion({ files }: Submission, first: (file: string) => FileForReturn): FileForReturn[] {
  const name = files[0]?.file ?? '';
  return files.map(({ file }, index) =>
    index === 0 ? first(file) : leftOut(file, { status: 'leftOut', reason: words.sameAs(name) }),
  );
}

function written(file: string, notice: ReturnNotice, remarks: string[]): FileForReturn {
  return notice.items.length === 0
    ? leftOut(file, { status: 'clean', reason: words.nothingToReturn, remarks })
    : { file, status: 'written', reason: null, notice, remarks };
}

/** What stands in the register and was sent back by 形式审查 gets a notice; of everything else it is said why not. */
function byRegister(
  file: string,
  submission: Submission,
  register: ReturnRegister,
  due: string | null,
): FileForReturn {
  const found = standingInRegister(register, submission);
  if (found.kind === 'unknown') return leftOut(file, { status: 'leftOut', reason: words.notInRegister });
  if (found.kind === 'leftOut') {
    return leftOut(file, { status: 'leftOut', reason: words.leftOutOfRegister(found.reason) });
  }
  const { round, key } = found;
  const { receiptsOf } = register;
  const { review, isPassed, remarks } = receiptsOf(round.programme, [key]);
  if (isPassed) return leftOut(file, { status: 'passed', reason: words.passed, remarks });
  // A self-check is handed in nowhere: nobody looks through it, and nothing can be concluded about it.
  const isReviewed = round.programme.notice.handIn.length > 0;
  if (review === null && isReviewed)
    return leftOut(file, { status: 'notReviewed', reason: words.notReviewed, remarks });
  return written(file, noticeOf(round.programme, key, submission, { due, receiptsOf }), remarks);
}

/** Without a register the latest version of every application gets one. */
function byVersion(
  programme: Programme,
  submissions: readonly Submission[],
  due: string | null,
): FileForReturn[] {
  const { unconfirmed } = labelledSubmissions(programme, submissions, new Map());
  const left = unconfirmed.flatMap(({ files }) =>
    files.map(({ file }) => leftOut(file, { status: 'leftOut', reason: words.notConfirmed })),
  );
  const counted = submissions.filter((submission) => !unconfirmed.includes(submission));
  const own = applicationsOf(programme.id, counted).flatMap((application) => {
    const latest = latestVersion(application);
    const latestFile = latest.files[0]?.file ?? '';
    return application.versions.flatMap((version) =>
      version === latest
        ? filesOfVersion(version, (file) =>
            written(file, noticeOf(programme, application.key, latest, { due, receiptsOf: noReceipts }), []),
          )
        : version.files.map(({ file }) =>
            leftOut(file, { status: 'leftOut', reason: words.olderThan(latestFile) }),
          ),
    );
  });
  return [...left, ...own];
}

/**
 * A 退回修改通知 for every application among files, in the order the files came in: with a register of what stands in it
 * and is to be mended, without one of the latest version of each.
 *
 * @param files as they are read for merging
 */
export function makeReturnNotices(
  files: readonly IncomingFile[],
  { due, register }: NoticeOptions,
): FileForReturn[] {
  const read = files.flatMap((file) => (file.kind === 'submission' ? [file.submission] : []));
  const { submissions } = joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, submissions: read });
  const results =
    register === null
      ? programmes().flatMap((programme) => byVersion(programme, submissions, due))
      : submissions.flatMap((submission) =>
          filesOfVersion(submission, (file) => byRegister(file, submission, register, due)),
        );
  const byFile = new Map(results.map((result) => [result.file, result]));
  return files.flatMap((incoming): FileForReturn[] => {
    if (incoming.kind === 'submission') {
      const result = byFile.get(incoming.submission.files[0]?.file ?? '');
      return result === undefined ? [] : [result];
    }
    const { file, status, reason } = incoming.file;
    return [leftOut(file, { status: status === 'ignored' ? 'ignored' : 'unreadable', reason })];
  });
}

/** What notices are called as files, in their order, no two alike: those of several official notices name theirs. */
export function noticeFileNames(notices: readonly ReturnNotice[], extension: 'docx' | 'xlsx'): string[] {
  const nameOf = ({ consortium }: ReturnNotice): string => (consortium === '' ? words.unnamed : consortium);
  const programmesOf = new Map<string, Set<string>>();
  for (const notice of notices) {
    const known = programmesOf.get(nameOf(notice)) ?? new Set();
    programmesOf.set(nameOf(notice), known.add(notice.programme));
  }
  const units = notices.map((notice) => {
    const name = nameOf(notice);
    const isShared = (programmesOf.get(name)?.size ?? 0) > 1;
    const shortName = isShared ? findProgramme(notice.programme)?.notice.shortName : undefined;
    return { name, kind: shortName === undefined ? words.fileKind : words.fileKindOf(shortName) };
  });
  return unitFileNames(units).map((name) => name.replace(/xlsx$/, extension));
}
