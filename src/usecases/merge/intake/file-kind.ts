import { mergeOutputMessages as words } from '../messages';

/** What a file is by its name: a workbook to read, an archive to open, or something else with the sentence about it. */
export type FileKind =
  | { kind: 'workbook' }
  | { kind: 'archive' }
  | { kind: 'refused'; reason: string }
  | { kind: 'ignored'; reason: string };

const refused = (reason: string): FileKind => ({ kind: 'refused', reason });

const ENDINGS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ...['xlsx', 'xlsm', 'xltx', 'xltm'].map((ending) => [ending, { kind: 'workbook' }] as const),
  ['zip', { kind: 'archive' }],
  ...['rar', '7z', 'gz', 'tar', 'tgz', 'bz2', 'xz', 'cab'].map(
    (ending) => [ending, refused(words.otherArchive)] as const,
  ),
  ...['xls', 'xlt'].map((ending) => [ending, refused(words.legacyXls)] as const),
  ...['et', 'ett'].map((ending) => [ending, refused(words.wpsTable)] as const),
  ...['wps', 'wpt', 'doc'].map((ending) => [ending, refused(words.wordFile)] as const),
  ...['xlsb', 'ods', 'csv', 'numbers'].map((ending) => [ending, refused(words.otherTable)] as const),
]);

/** Office programs' locks, what the Mac and Windows leave in folders. */
const LEFTOVERS = /^(?:~\$|\.~|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** What to do with a file, by its name alone; what is inside says the reader. */
export function fileKind(path: string): FileKind {
  const segments = path.split('/');
  const name = segments[segments.length - 1] ?? '';
  if (LEFTOVERS.test(name) || segments.includes('__MACOSX')) {
    return { kind: 'ignored', reason: words.lockFile };
  }
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending) ?? { kind: 'ignored', reason: words.attachment };
}
