/**
 * The character maps of the PDF standard for simplified Chinese (ISO 32000-1, table 118), and the one from their glyphs
 * to Unicode: what a PDF of Word or WPS needs whose fonts are named and not embedded. Those of other scripts are left
 * out; text in them cannot be read.
 *
 * They lie in a file of data, because the page may fetch nothing and is opened from a folder, too.
 */
async function bytesOf(name: string): Promise<Uint8Array> {
  const { maps } = await import('./gb1-character-maps.json');
  const encoded = new Map<string, string>(Object.entries(maps)).get(name);
  if (encoded === undefined) throw new RangeError(`no character map ${name}`);
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
}

/** How pdf.js calls packed maps. */
const PACKED = 1;

/** Gives pdf.js the maps it asks for by name. */
export class CharacterMapReader {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; compressionType: number }> {
    return { cMapData: await bytesOf(name), compressionType: PACKED };
  }
}
