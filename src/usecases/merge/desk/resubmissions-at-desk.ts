import { applicationKey } from '../../../merge/application-key';
import type { Application } from '../../../merge/applications';
import type { ProgrammeRound } from '../../../merge/merge-round';
import type { DocumentFiles } from '../../../model/document-import';
import type { Submission } from '../../../model/submission';
import type { WorkbookFiles } from '../../../model/ports';
import { compareReturned } from '../../returns/compare-returned';
import { returnsMessages as words } from '../../returns/messages';
import { sentDocumentNotice, sentWorkbookNotice } from '../../returns/sent-notice';
import type { SentNotice } from '../../returns/sent-notice';
import { shownName } from '../intake/entry-name';
import { offeredFiles } from '../intake/offered-files';
import type { GivenFile } from '../intake/offered-files';
import { wholeBudget } from '../intake/open-archive';
import { mergeOutputMessages } from '../messages';
import { readIncoming } from '../read-incoming';
import type { OfferedFile } from '../read-incoming';
import type { DeskComparison } from './desk-return';
import type { AfterEach } from './notices-at-desk';

/** What reads the files. */
export interface ResubmissionReaders {
  workbooks: Pick<WorkbookFiles, 'read'>;
  documents: DocumentFiles;
}

interface NoticeAtHand extends SentNotice {
  file: string;
}

/** What the files that were taken in turned out to be. */
interface Sorted {
  resubmissions: { file: string; submission: Submission }[];
  notices: NoticeAtHand[];
  stopped: Extract<DeskComparison, { outcome: 'stopped' }>[];
}

/** What a resubmission is compared with. */
interface Pair {
  returned: Submission;
  notice: NoticeAtHand | null;
}

async function sortDocument(
  file: string,
  bytes: Uint8Array,
  { documents }: ResubmissionReaders,
  { notices, stopped }: Sorted,
): Promise<void> {
  const sent = sentDocumentNotice(await documents.open(bytes));
  if (typeof sent === 'string') stopped.push({ outcome: 'stopped', file, message: sent });
  else notices.push({ ...sent, file });
}

async function sortWorkbook(
  offered: Extract<OfferedFile, { bytes: Uint8Array }>,
  { workbooks }: ResubmissionReaders,
  { resubmissions, notices, stopped }: Sorted,
): Promise<void> {
  const { file } = offered;
  const reading = await workbooks.read(offered.bytes);
  const read = readIncoming(offered, reading);
  if (read.kind === 'submission') {
    resubmissions.push({ file, submission: read.submission });
    return;
  }
  const sent = sentWorkbookNotice(reading);
  // Only a notice names both: items, and the content it is about.
  if (typeof sent !== 'string' && sent.ids.length > 0 && sent.contents.length > 0) {
    notices.push({ ...sent, file });
    return;
  }
  stopped.push({ outcome: 'stopped', file, message: read.file.reason ?? '' });
}

async function sortFile(given: GivenFile, readers: ResubmissionReaders, sorted: Sorted): Promise<void> {
  const file = shownName(given.name);
  const { stopped } = sorted;
  try {
    if (/\.docx$/i.test(file)) {
      await sortDocument(file, new Uint8Array(await given.content.arrayBuffer()), readers, sorted);
      return;
    }
    for await (const offered of offeredFiles(given, wholeBudget())) {
      if ('refused' in offered) {
        stopped.push({ outcome: 'stopped', file: offered.file, message: offered.refused });
      } else if ('bytes' in offered) await sortWorkbook(offered, readers, sorted);
    }
  } catch {
    stopped.push({ outcome: 'stopped', file, message: mergeOutputMessages.readingFailed });
  }
}

/** The application a resubmission belongs to: by its names, or by what it was sealed with before it was renamed. */
function applicationAtDesk(
  { applications }: ProgrammeRound,
  submission: Submission,
): Application | undefined {
  const key = applicationKey(submission);
  const lineage = new Set(submission.lineage);
  return (
    applications.find((application) => application.key === key) ??
    applications.find(({ versions }) => versions.some(({ content }) => lineage.has(content)))
  );
}

/**
 * The version that was returned where no notice says which: the one that stands. A resubmission that was merged already
 * is compared with the version before it; where nobody knows which came first, with another one.
 */
function versionReturned(
  round: ProgrammeRound,
  { versions }: Application,
  resubmitted: Submission,
): Submission {
  const others = versions.filter(({ content }) => content !== resubmitted.content);
  const at = versions.findIndex(({ content }) => content === resubmitted.content);
  const before = at > 0 ? versions[at - 1] : undefined;
  const standing = round.standing.find(({ submission }) => others.includes(submission));
  return before ?? standing?.submission ?? others[others.length - 1] ?? resubmitted;
}

/** A version a notice is about, the latest of them, with that notice. */
function pairByNotice(versions: readonly Submission[], notices: readonly NoticeAtHand[]): Pair | null {
  for (const returned of [...versions].reverse()) {
    const notice = notices.find(({ contents }) => contents.includes(returned.content));
    if (notice !== undefined) return { returned, notice };
  }
  return null;
}

function pairOf(rounds: readonly ProgrammeRound[], submission: Submission, sorted: Sorted): Pair | null {
  const round = rounds.find(({ programme }) => programme.id === submission.programme);
  if (round === undefined) return null;
  const { notices, resubmissions } = sorted;
  const application = applicationAtDesk(round, submission);
  if (application !== undefined) {
    const returned = versionReturned(round, application, submission);
    return pairByNotice(application.versions, notices) ?? { returned, notice: null };
  }
  // One workbook and its notice belong together whatever the consortium calls itself now.
  if (resubmissions.length !== 1 || notices.length !== 1) return null;
  const versions = round.applications.flatMap((of) => [...of.versions]);
  return pairByNotice(versions, notices);
}

function compared(file: string, submission: Submission, pair: Pair | null): DeskComparison {
  if (pair === null) return { outcome: 'stopped', file, message: words.nothingReturned };
  const { returned, notice } = pair;
  const result = compareReturned(returned, submission, notice, notice?.file ?? '');
  if (result.outcome === 'stopped') return { outcome: 'stopped', file, message: result.message };
  const { comparison, remarks } = result;
  return {
    outcome: 'compared',
    file,
    returned: returned.files[0]?.file ?? '',
    notice: notice?.file ?? null,
    comparison,
    remarks,
  };
}

/**
 * Compares resubmissions with the versions that were returned, which are at the desk, by the notices that were sent.
 * Workbooks and notices may come mixed and in any order; each notice says itself what it is about.
 *
 * @param files workbooks, notices as .docx or workbooks, archives of workbooks
 */
export async function compareAtDesk(
  rounds: readonly ProgrammeRound[],
  files: readonly GivenFile[],
  readers: ResubmissionReaders,
  afterEach: AfterEach,
): Promise<DeskComparison[]> {
  const sorted: Sorted = { resubmissions: [], notices: [], stopped: [] };
  for (const [index, file] of files.entries()) {
    await sortFile(file, readers, sorted);
    if ((await afterEach(index + 1, files.length, file.name)) === 'stop') break;
  }
  const comparisons = sorted.resubmissions.map(({ file, submission }) =>
    compared(file, submission, pairOf(rounds, submission, sorted)),
  );
  const used = new Set(
    comparisons.map((comparison) => (comparison.outcome === 'compared' ? comparison.notice : null)),
  );
  const unused = sorted.notices
    .filter(({ file }) => !used.has(file))
    .map(({ file }): DeskComparison => ({ outcome: 'stopped', file, message: words.noticeUnused }));
  return [...comparisons, ...unused, ...sorted.stopped];
}
