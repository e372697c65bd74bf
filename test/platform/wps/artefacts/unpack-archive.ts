import sevenZip from '7z-wasm';

/**
 * Unpacks a .7z with 7-Zip.
 *
 * @returns bytes by path in the archive
 * @throws where 7-Zip cannot read it
 */
export async function unpackArchive(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const said: string[] = [];
  const program = await sevenZip({
    print: (line) => said.push(line),
    printErr: (line) => said.push(line),
  });
  const { FS } = program;
  FS.mkdir('/unpacking');
  FS.chdir('/unpacking');
  FS.writeFile('package.7z', bytes);
  FS.mkdir('content');
  program.callMain(['x', 'package.7z', '-ocontent', '-y']);
  if (!said.some((line) => line.includes('Everything is Ok'))) throw new Error(said.join('\n'));
  const files = new Map<string, Buffer>();
  const visit = (folder: string): void => {
    for (const name of FS.readdir(`content/${folder}`)) {
      if (name === '.' || name === '..') continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (FS.isDir(FS.stat(`content/${path}`).mode)) visit(path);
      else files.set(path, Buffer.from(FS.readFile(`content/${path}`)));
    }
  };
  visit('');
  return files;
}
