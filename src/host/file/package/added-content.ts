import { openPackage } from './open-package';

/** What people or other programs put into a workbook beside cells; lost where the workbook is written anew. */
export type AddedContent =
  | 'pictures'
  | 'charts'
  | 'comments'
  | 'macros'
  | 'pivotTables'
  | 'tables'
  | 'embeddedObjects'
  | 'externalLinks'
  | 'customXml';

/** Part names by ECMA-376 part 1, annex F, and of what Excel writes beside it. */
const PARTS: readonly [content: AddedContent, parts: RegExp][] = [
  ['pictures', /^xl\/media\//i],
  ['charts', /^xl\/(charts|chartsheets|diagrams)\//i],
  ['comments', /^xl\/(comments[^/]*|threadedComments\/[^/]+)\.xml$/i],
  ['macros', /^xl\/vbaProject\.bin$|^xl\/(macrosheets|dialogsheets)\//i],
  ['pivotTables', /^xl\/pivot/i],
  ['tables', /^xl\/tables\//i],
  ['embeddedObjects', /^xl\/(embeddings|activeX|ctrlProps)\//i],
  ['externalLinks', /^xl\/externalLinks\//i],
  ['customXml', /^customXml\//i],
];

/**
 * What of a workbook file is neither cells nor their looks, from the names of its parts; nothing is inflated.
 *
 * @throws Refusal where the bytes are no package
 */
export function addedContent(bytes: Uint8Array): AddedContent[] {
  const names = openPackage(bytes).entries.map(({ name }) => name.replace(/^\//, ''));
  return PARTS.flatMap(([content, part]) => (names.some((name) => part.test(name)) ? [content] : []));
}
