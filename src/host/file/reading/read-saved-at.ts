import { decodeMarkup } from '../markup/markup';
import type { OoxmlPackage } from '../package/open-package';
import { Refusal } from '../package/refusal';
import type { Relationship } from '../package/relationships';
import { WRITTEN_AT } from '../package/written-at';

/** A title and some names; a larger part is none that a spreadsheet wrote. */
const MOST_BYTES = 64 * 1024;
const MODIFIED = /<(?:[\w.-]+:)?modified(?:\s[^<>]*)?>\s*([^<>]{10,40}?)\s*</;
/** With a zone: what somebody's own clock shows is no moment. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment the program that saved a file noted in it (`dcterms:modified`), ISO in UTC; null where it notes none, or
 * where nobody but us wrote the file. What is wrong with this part is no reason to refuse a workbook.
 *
 * @param related what the package itself is related to
 */
export function readSavedAt(opened: OoxmlPackage, related: readonly Relationship[]): string | null {
  try {
    const part = related.find(({ kind }) => kind === 'core-properties')?.target;
    if (part === null || part === undefined) return null;
    if ((opened.entry(part)?.inflatedSize ?? Infinity) > MOST_BYTES) return null;
    const written = MODIFIED.exec(decodeMarkup(part, opened.bytesOf(part)))?.[1] ?? '';
    if (written === WRITTEN_AT || !MOMENT.test(written)) return null;
    const moment = new Date(written);
    return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
  } catch (failure) {
    if (failure instanceof Refusal) return null;
    throw failure;
  }
}
