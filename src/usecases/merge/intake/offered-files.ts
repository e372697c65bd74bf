import { mergeOutputMessages as words } from '../messages';
import type { OfferedFile } from '../read-incoming';
import { shownName } from './entry-name';
import { fileKind } from './file-kind';
import { openArchive } from './open-archive';
import type { ArchiveBudget } from './open-archive';

/** Archives hold many workbooks. */
export const ARCHIVE_MEGABYTES = 1024;
/** A filled workbook has well under 1 MB; pictures pasted into it may add some. */
const WORKBOOK_MEGABYTES = 64;
const MEGABYTE = 1024 * 1024;

/** A file a person picked or dropped; its bytes are read when it is its turn. */
export interface GivenFile {
  /** With its folders where it came in one: `收件/区县/甲.xlsx`. */
  name: string;
  /** ISO day on which it was last changed; null where that is unknown. */
  day: string | null;
  content: Pick<Blob, 'size' | 'arrayBuffer'>;
}

/**
 * What a file offers for merging: itself, or what an archive holds, one after the other. What cannot be read is an
 * answer like any other.
 *
 * @param budget shared by all archives of one call; says how many files they hold
 */
export async function* offeredFiles(
  { name, day, content }: GivenFile,
  budget: ArchiveBudget,
): AsyncGenerator<OfferedFile> {
  const file = shownName(name);
  const given = { file, receivedAt: day };
  const kind = fileKind(file);
  if (kind.kind === 'ignored') {
    yield { ...given, ignored: kind.reason };
    return;
  }
  if (kind.kind === 'refused') {
    yield { ...given, refused: kind.reason };
    return;
  }
  const megabytes = kind.kind === 'archive' ? ARCHIVE_MEGABYTES : WORKBOOK_MEGABYTES;
  if (content.size > megabytes * MEGABYTE) {
    yield { ...given, refused: words.fileTooLarge(megabytes) };
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch {
    yield { ...given, refused: words.fileGone };
    return;
  }
  if (kind.kind === 'workbook') yield { ...given, bytes };
  else {
    for (const { name: entry, ...archived } of openArchive(bytes, file, budget)) {
      yield { file: entry, receivedAt: day, ...archived };
    }
  }
}
