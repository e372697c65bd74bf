import { STRICT_SPREADSHEET } from '../markup/markup';
import type { MarkupText } from '../markup/markup-elements';
import type { PackageDraft } from '../package/package-draft';
import { READING_LIMITS } from '../package/reading-limits';
import { readWorkbookPart } from '../reading/read-workbook-part';
import { findWorkbook } from '../package/recognise-package';
import { Refusal } from '../package/refusal';
import { readRelationships } from '../package/relationships';
import type { Relationship } from '../package/relationships';

/** A sheet of the workbook to patch. */
export interface PresentSheet {
  name: string;
  part: string;
  isWorksheet: boolean;
}

/** What the patcher has to know about a workbook before it changes anything. */
export interface PresentWorkbook {
  /** Entry name of the workbook part. */
  part: string;
  text: MarkupText;
  sheets: readonly PresentSheet[];
  relationships: readonly Relationship[];
  date1904: boolean;
  strict: boolean;
}

/**
 * Looks a package over without reading its cells.
 *
 * @throws Refusal where it is no workbook or is damaged
 */
export function presentWorkbook(draft: PackageDraft): PresentWorkbook {
  const { opened } = draft;
  const { part } = findWorkbook(opened, READING_LIMITS);
  const { sheets, date1904 } = readWorkbookPart(part, opened.bytesOf(part), READING_LIMITS);
  const relationships = readRelationships(opened, part, READING_LIMITS);
  const text = draft.text(part);
  return {
    part,
    text,
    relationships,
    date1904,
    strict: text.xml.includes(STRICT_SPREADSHEET),
    sheets: sheets.map(({ name, relationshipId }) => {
      const relationship = relationships.find(({ id }) => id === relationshipId);
      const target = relationship?.target ?? null;
      if (target === null || !draft.has(target)) throw new Refusal('missingPart', target ?? name);
      return { name, part: target, isWorksheet: relationship?.kind === 'worksheet' };
    }),
  };
}
