import { CONTENT_TYPES_PART, readContentTypes } from './content-types';
import type { RefusalReason } from './messages';
import type { OoxmlPackage } from './open-package';
import type { ReadingLimits } from './reading-limits';
import { Refusal } from './refusal';
import { readRelationships, type Relationship } from './relationships';

/** The part from which a workbook is read, and how it is to be taken. */
export interface WorkbookRoot {
  /** Entry name of the workbook part. */
  part: string;
  contentTypeOf: (name: string) => string;
  template: boolean;
  macroEnabled: boolean;
  /** What the package itself is related to. */
  related: readonly Relationship[];
}

const WORKBOOK_TYPE =
  /sheet\.main\+xml$|template\.main\+xml$|(sheet|template|addin)\.macroenabled\.main\+xml$/;
const OTHER_DOCUMENTS: readonly (readonly [RegExp, RefusalReason])[] = [
  [/sheet\.binary\.macroenabled\.main/, 'binaryXlsb'],
  [/wordprocessingml|ms-word/, 'wordDocument'],
  [/presentationml|ms-powerpoint/, 'presentation'],
];

/**
 * Finds the workbook of an opened archive.
 *
 * @throws Refusal for what is another kind of document (`openDocument`, `wordDocument`, `binaryXlsb` …), for an
 *   ordinary archive (`otherArchive`) and for a package without its main part (`missingPart`)
 */
export function findWorkbook(opened: OoxmlPackage, limits: ReadingLimits): WorkbookRoot {
  if (!opened.entry(CONTENT_TYPES_PART)) throw new Refusal(reasonWithoutContentTypes(opened));
  const contentTypeOf = readContentTypes(opened, limits);
  const related = readRelationships(opened, '', limits);
  const main = related.find(({ kind }) => kind === 'officeDocument');
  if (!main) {
    if (opened.entry('_rels/.rels')) throw new Refusal('notAWorkbook');
    throw new Refusal('missingPart', '_rels/.rels');
  }
  if (main.target === null) throw new Refusal('notAWorkbook');
  const type = contentTypeOf(main.target);
  const other = OTHER_DOCUMENTS.find(([pattern]) => pattern.test(type));
  if (other) throw new Refusal(other[1]);
  if (!opened.entry(main.target)) throw new Refusal('missingPart', main.target);
  if (!WORKBOOK_TYPE.test(type)) throw new Refusal('notAWorkbook');
  return {
    part: main.target,
    contentTypeOf,
    template: type.includes('template'),
    macroEnabled: type.includes('macroenabled'),
    related,
  };
}

function reasonWithoutContentTypes(opened: OoxmlPackage): RefusalReason {
  const type = opened.entry('mimetype');
  if (type && opened.entry('content.xml')) return 'openDocument';
  return opened.entry('xl/workbook.xml') ? 'damagedContentTypes' : 'otherArchive';
}
