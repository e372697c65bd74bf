import type { DocumentNote, DocumentNoteKind } from '../../model/document-import';
import type { ContentNote, WorkbookContent } from '../../model/workbook-content';

const NOTES: Partial<Readonly<Record<ContentNote['kind'], DocumentNoteKind>>> = {
  macros: 'macros',
  externalLinks: 'externalLinks',
  dataConnections: 'externalLinks',
  embeddedObjects: 'embeddedObjects',
};

/** What a workbook holds that is told to people and never opened or followed, counted as for a document. */
export function workbookNotes({ notes }: WorkbookContent): DocumentNote[] {
  const counts = new Map<DocumentNoteKind, number>();
  for (const { kind } of notes) {
    const known = NOTES[kind];
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
