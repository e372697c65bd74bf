import { clockOf } from '../../../usecases/clock';
import type { GivenFile } from '../../../usecases/merge/intake/offered-files';

/** Folders in folders; deeper ones are a mistake or a trick. */
const DEEPEST = 32;

function given(file: File, name: string): GivenFile {
  return { name, day: clockOf(new Date(file.lastModified)).today, content: file };
}

/** Files as a picker gives them; those of a picked folder with the way to them. */
export function givenFiles(files: readonly File[]): GivenFile[] {
  return files.map((file) => given(file, file.webkitRelativePath || file.name));
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Browsers give a hundred entries at a time and then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((found, failed) => {
      reader.readEntries(found, failed);
    });
    if (more.length === 0) return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    entries.push(...more);
  }
}

async function filesOf(entry: FileSystemEntry, above: string, depth: number): Promise<GivenFile[]> {
  const name = `${above}${entry.name}`;
  if (isFolder(entry)) {
    if (depth >= DEEPEST) return [];
    const files: GivenFile[] = [];
    for (const below of await entriesOf(entry)) files.push(...(await filesOf(below, `${name}/`, depth + 1)));
    return files;
  }
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((found, failed) => {
    entry.file(found, failed);
  });
  return [given(file, name)];
}

/**
 * Files that were dropped, those in dropped folders included. To be called while they are being dropped: afterwards the
 * browser shows nothing of them.
 */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const files = Array.from(transfer.files);
  const entries = Array.from(transfer.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(givenFiles(files));
  return Promise.all(entries.map((entry) => filesOf(entry, '', 0))).then((found) => found.flat());
}
