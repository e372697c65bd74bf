import { applicationsOf, latestVersion } from '../../merge/applications';
import { versionKey } from '../../merge/application-key';
import { labelledSubmissions } from '../../merge/found-by-labels';
import { joinRegisters } from '../../merge/register';
import { returnNotice } from '../../merge/returns/return-notice';
import { EMPTY_REGISTER } from '../../model/merge';
import type { ClerkChoice, Submission } from '../../model/merge';
import type { Programme } from '../../model/programme';
import type { ReturnedFile, ReturnNotice } from '../../model/return-notice';
import type { WorkbookContent } from '../../model/workbook-content';
import { programmes } from '../../programmes/registry';
import type { IncomingFile } from '../merge/merge-files';
import { decodeMerge } from '../merge/stored-merge';
import { unitFileNames } from '../unit-file-names';
import { returnsMessages as words } from './messages';
import { noReceipts, registeredReceipts } from './receipt-register';
import type { ReceiptsOf } from './receipt-register';

/** How notices are made. */
export interface NoticeOptions {
  /** ISO day until which applications are to be handed in again; null where nobody said. */
  due: string | null;
  /** The merged workbook whose 收件登记与形式审查 is repeated; null where there is none. */
  register: WorkbookContent | null;
}

/** What became of one file; the output is named by whoever writes it. */
export type FileForReturn = Omit<ReturnedFile, 'output'>;

/** The 退回修改通知 of one submission, whatever is to be said of it. */
export function noticeOf(
  programme: Programme,
  application: string,
  submission: Submission,
  { due, receiptsOf }: { due: string | null; receiptsOf: ReceiptsOf },
): ReturnNotice {
  const keys = [versionKey(application, submission.content), application];
  return returnNotice(programme, submission, { due, ...receiptsOf(programme, keys) });
}

/** What the clerk decided in earlier merges, by subject. */
function rememberedChoices(register: WorkbookContent | null): Map<string, ClerkChoice> {
  const decoded = register === null ? null : decodeMerge(register);
  const choices = decoded?.outcome === 'read' ? decoded.stored.register.choices : [];
  return new Map(choices.map((choice) => [choice.subject, choice]));
}

function filesOf(
  programme: Programme,
  submissions: readonly Submission[],
  { due, register }: NoticeOptions,
): FileForReturn[] {
  const receiptsOf = register === null ? noReceipts : registeredReceipts(register);
  const { unconfirmed } = labelledSubmissions(programme, submissions, rememberedChoices(register));
  const left = unconfirmed.flatMap(({ files }) =>
    files.map(({ file }): FileForReturn => ({
      file,
      notice: null,
      status: 'leftOut',
      reason: words.notConfirmed,
    })),
  );
  const counted = submissions.filter((submission) => !unconfirmed.includes(submission));
  return [...left, ...noticesOf(programme, counted, { due, receiptsOf })];
}

function noticesOf(
  programme: Programme,
  submissions: readonly Submission[],
  { due, receiptsOf }: { due: string | null; receiptsOf: ReceiptsOf },
): FileForReturn[] {
  return applicationsOf(programme.id, submissions).flatMap((application) => {
    const latest = latestVersion(application);
    const first = latest.files[0]?.file ?? '';
    return application.versions.flatMap((version) =>
      version.files.map(({ file }, index): FileForReturn => {
        const left = { file, notice: null };
        if (version !== latest) return { ...left, status: 'leftOut', reason: words.olderThan(first) };
        if (index > 0) return { ...left, status: 'leftOut', reason: words.sameAs(first) };
        const notice = noticeOf(programme, application.key, latest, { due, receiptsOf });
        return notice.items.length === 0
          ? { ...left, status: 'clean', reason: words.nothingToReturn }
          : { file, status: 'written', reason: null, notice };
      }),
    );
  });
}

/**
 * A 退回修改通知 for every application among files, of its latest version, in the order the files came in.
 *
 * @param files as they are read for merging
 */
export function makeReturnNotices(files: readonly IncomingFile[], options: NoticeOptions): FileForReturn[] {
  const read = files.flatMap((file) => (file.kind === 'submission' ? [file.submission] : []));
  const { submissions } = joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, submissions: read });
  const byFile = new Map<string, FileForReturn>();
  for (const programme of programmes()) {
    for (const result of filesOf(programme, submissions, options)) byFile.set(result.file, result);
  }
  return files.flatMap((incoming): FileForReturn[] => {
    if (incoming.kind === 'submission') {
      const result = byFile.get(incoming.submission.files[0]?.file ?? '');
      return result === undefined ? [] : [result];
    }
    const { file, status, reason } = incoming.file;
    return [{ file, status: status === 'ignored' ? 'ignored' : 'unreadable', reason, notice: null }];
  });
}

/** What notices are called as files, in their order, no two alike. */
export function noticeFileNames(notices: readonly ReturnNotice[], extension: 'docx' | 'xlsx'): string[] {
  const units = notices.map(({ consortium }) => ({
    name: consortium === '' ? words.unnamed : consortium,
    kind: words.fileKind,
  }));
  return unitFileNames(units).map((name) => name.replace(/xlsx$/, extension));
}
