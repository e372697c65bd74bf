import { unescapeCellText } from '../markup/escaped-text';
import { readMarkup, SPREADSHEET_NAMESPACES, type Vocabulary } from '../markup/markup';
import type { ReadingLimits } from '../package/reading-limits';
import { Refusal } from '../package/refusal';

const SHARED_STRINGS: Vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'sst' };

/**
 * Reads the shared strings in order. The runs of rich strings are joined; phonetic runs (`rPh`), which only say how
 * a text is pronounced, are left out.
 *
 * @throws Refusal `tooManySharedStrings`; the declared count is not believed
 */
export function readSharedStrings(part: string, bytes: Uint8Array, limits: ReadingLimits): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let withinText = false;
  let withinPhonetic = false;
  // Some writers leave an empty part where there are no strings.
  if (bytes.length === 0) return strings;
  readMarkup(part, bytes, SHARED_STRINGS, limits, {
    open(name) {
      if (name === 't') withinText = !withinPhonetic;
      else if (name === 'si') text = '';
      else if (name === 'rPh') withinPhonetic = true;
    },
    close(name) {
      if (name === 't') withinText = false;
      else if (name === 'rPh') withinPhonetic = false;
      else if (name === 'si') {
        if (strings.length >= limits.sharedStrings) {
          throw new Refusal('tooManySharedStrings', String(limits.sharedStrings));
        }
        strings.push(unescapeCellText(text));
      }
    },
    text(piece) {
      if (withinText) text += piece;
    },
  });
  return strings;
}
