import sevenZip from '7z-wasm';

/** No dates and attributes: the same files give the same archive. */
const ADD = ['a', '-t7z', '-mx=9', '-mtm-', '-mtc-', '-mta-', '-mtr-', '-bd'];

/**
 * Packs files as .7z, all below one folder.
 *
 * @param folder the folder in the archive
 * @param files bytes by path below the folder, with slashes: `assets/icon-16.png`
 * @throws with what 7-Zip said
 */
export async function packFolder(folder, files) {
  const said = [];
  const { FS, callMain } = await sevenZip({
    print: (line) => said.push(line),
    printErr: (line) => said.push(line),
  });
  FS.mkdir('/packing');
  FS.chdir('/packing');
  const made = new Set();
  const makeFolder = (path) => {
    if (made.has(path)) return;
    const parent = path.lastIndexOf('/');
    if (parent > 0) makeFolder(path.slice(0, parent));
    FS.mkdir(path);
    made.add(path);
  };
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const target = `${folder}/${path}`;
    makeFolder(target.slice(0, target.lastIndexOf('/')));
    FS.writeFile(target, bytes);
  }
  const exitCode = callMain([...ADD, 'package.7z', folder]);
  if (exitCode !== 0) throw new Error(`7-Zip ended with ${exitCode}: ${said.join('\n')}`);
  return FS.readFile('package.7z');
}
