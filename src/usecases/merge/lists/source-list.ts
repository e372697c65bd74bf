import { nameOf } from '../../../merge/application-key';
import type { MergedFile } from '../../../model/merge';
import type { Submission } from '../../../model/submission';
import type { KeyedList, KeyedRow } from '../keyed-list';
import type { MergedState } from '../merge-lists';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';

/** Key of the list of files. */
export const SOURCES_KEY = 'merge/sources';

function sourceRow(
  { file, status, digest, receivedAt, reason, templateVersion }: MergedFile,
  submission: Submission | undefined,
  notice: string,
): KeyedRow {
  const seal = submission?.seal;
  return {
    // A file may be called anything, like a formula too.
    key: `file:${file}/${digest ?? ''}`,
    cells: [
      safeText(file),
      words.status(status),
      notice,
      safeText(submission === undefined ? '' : nameOf(submission, 'consortium')),
      templateVersion ?? '',
      seal === undefined ? '' : words.seal(seal.standing),
      safeText(seal?.sealedAt?.slice(0, 'YYYY-MM-DDThh:mm'.length).replace('T', ' ') ?? ''),
      seal?.verificationCode ?? '',
      receivedAt ?? '',
      digest ?? '',
      safeText(reason ?? ''),
    ],
  };
}

/** Every file that was handed in, and what became of it. */
export function sourceList({ files, register, rounds }: MergedState): KeyedList {
  const submissions = new Map(
    register.submissions.flatMap((submission) =>
      submission.files.map(({ file, digest }) => [`${file}/${digest}`, submission] as const),
    ),
  );
  const notices = new Map<string, string>(
    rounds.map(({ programme }) => [programme.id, programme.notice.shortName]),
  );
  return {
    key: SOURCES_KEY,
    name: words.sheets.sources,
    columns: words.columns.sources.map((column) => ({ ...column, owner: 'ours' })),
    rows: files.map((file) =>
      sourceRow(
        file,
        submissions.get(`${file.file}/${file.digest ?? ''}`),
        notices.get(file.programme ?? '') ?? '',
      ),
    ),
    gone: null,
    colours: [],
  };
}
