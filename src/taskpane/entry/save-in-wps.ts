import { callMember, hasMember, holderOf, memberOf } from '../../commands/wps/wps-objects';
import { binaryString } from './binary-string';

/** MsoFileDialogType: a folder is asked for, because the dialog for files of WPS puts its own endings to a name. */
const FOLDER_PICKER = 4;
/** What `Show` gives where the user confirmed. */
const CONFIRMED = -1;

/** What became of a file that was to be saved. */
export type Saving = 'saved' | 'cancelled' | 'unavailable';

/** A path in the folder where nothing is yet: `名单.xlsx`, `名单（2）.xlsx` … */
function freePath(fileSystem: unknown, folder: string, name: string): string {
  const separator = folder.indexOf('\\') === -1 ? '/' : '\\';
  const base = folder.slice(-1) === separator ? folder : folder + separator;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let path = base + name;
  for (let number = 2; callMember(fileSystem, 'existsSync', [path]) === true; number += 1)
    path = `${base}${stem}（${number}）${ending}`;
  return path;
}

/**
 * Asks for a folder and writes a file into it, beside what is there already: web views of WPS keep downloads where users
 * do not find them, or not at all.
 *
 * @returns `unavailable` where this build offers no way, or the folder cannot be written to
 */
export function saveFile(page: unknown, name: string, bytes: Uint8Array): Saving {
  const fileSystem = memberOf(holderOf(page, 'FileSystem'), 'FileSystem');
  if (!hasMember(fileSystem, 'writeAsBinaryString')) return 'unavailable';
  try {
    const dialog = callMember(holderOf(page, 'FileDialog'), 'FileDialog', [FOLDER_PICKER]);
    if (!hasMember(dialog, 'Show')) return 'unavailable';
    if (callMember(dialog, 'Show', []) !== CONFIRMED) return 'cancelled';
    const folder = callMember(memberOf(dialog, 'SelectedItems'), 'Item', [1]);
    if (typeof folder !== 'string' || folder === '') return 'unavailable';
    const path = freePath(fileSystem, folder, name);
    return callMember(fileSystem, 'writeAsBinaryString', [path, binaryString(bytes)]) === true
      ? 'saved'
      : 'unavailable';
  } catch {
    return 'unavailable';
  }
}
