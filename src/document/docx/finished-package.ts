import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment a zip archive can name: no clock goes into the output. */
const PACKED = new Date(1980, 0, 1);

const PROPERTIES = 'docProps/core.xml';
const FOOTNOTES = 'word/footnotes.xml';
const SETTINGS = 'word/settings.xml';

/** Created and modified by the clock of the machine; they may be left out (ECMA-376 part 2, 11.1). */
function withoutTimes(properties: string): string {
  return properties.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/** Inner and outer margins change sides (ECMA-376 part 1, 17.15.1.57), in its place in the sequence of settings. */
function withMirroredMargins(settings: string): string {
  return settings.replace('<w:defaultTabStop', '<w:mirrorMargins/><w:defaultTabStop');
}

/** The library puts a number in front of every footnote, also of those that bring a mark of their own. */
function withoutNumbers(footnotes: string): string {
  return footnotes.replace(
    /<w:r>(<w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr>)<w:footnoteRef\/><\/w:r>(?=<w:r>\1<w:t)/g,
    '',
  );
}

function finishedPart(name: string, bytes: Uint8Array, isBound: boolean): Uint8Array {
  if (name === PROPERTIES) return strToU8(withoutTimes(strFromU8(bytes)));
  if (name === FOOTNOTES) return strToU8(withoutNumbers(strFromU8(bytes)));
  if (name === SETTINGS && isBound) return strToU8(withMirroredMargins(strFromU8(bytes)));
  return bytes;
}

/** A package as the library wrote it, with what the library cannot say, and without what depends on the moment. */
export function finishedPackage(bytes: Uint8Array, isBound: boolean): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [
        name,
        [finishedPart(name, part, isBound), { mtime: PACKED, level: 6 }] as const,
      ]),
    ),
  );
}
