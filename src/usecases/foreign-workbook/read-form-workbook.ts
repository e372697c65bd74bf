import { documentOfSheets } from '../../document/reading/sheets/document-of-sheets';
import { possibleProgrammes } from '../../document/reading/guess-programme';
import { recogniseDocument } from '../../document/reading/recognise-document';
import { holdsFormAgain } from '../../document/reading/repeated-forms';
import type { ReadDocument } from '../../document/reading/document-tree';
import { identifyWorkbook } from '../../filing/identify-workbook';
import type { DocumentNote, DocumentNoteKind } from '../../model/document-import';
import type { ContentNote, WorkbookContent, WorkbookReading } from '../../model/workbook-content';
import type { Programme } from '../../model/programme';
import { findProgramme, programmes } from '../../programmes/registry';
import type { FormReading } from '../document-import/recognise-form';
import { recogniseForm } from '../document-import/recognise-form';
import { isMergedWorkbook } from '../merge/merged-workbook';
import { listedApplications } from './listed-applications';
import { foreignWorkbookMessages as words } from './messages';
import { withoutOwnAdditions } from './own-additions';

/** The longest form has a few hundred fields and some tables; more cells are a list or a trick, and take minutes. */
const MOST_CELLS = 6_000;

/** Whether a workbook holds more than any form. */
export function isTooLarge({ sheets }: WorkbookContent): boolean {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS;
}

const NOTES: Partial<Readonly<Record<ContentNote['kind'], DocumentNoteKind>>> = {
  macros: 'macros',
  externalLinks: 'externalLinks',
  dataConnections: 'externalLinks',
  embeddedObjects: 'embeddedObjects',
};

function notesOf({ notes }: WorkbookContent): DocumentNote[] {
  const counts = new Map<DocumentNoteKind, number>();
  for (const { kind } of notes) {
    const known = NOTES[kind];
    if (known !== undefined) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function documentOf(content: WorkbookContent, candidates: readonly Programme[]): ReadDocument {
  return { ...documentOfSheets(content.sheets, candidates), notes: notesOf(content) };
}

/** @param form without what our own sheets add to it */
function remarksOf(whole: WorkbookContent, form: WorkbookContent): string[] {
  const hidden = whole.sheets.filter(({ state, cells }) => state !== 'visible' && cells.length > 0);
  const isUncalculated = form.sheets.some(({ cells }) =>
    cells.some(({ value, formula }) => value.kind === 'empty' && formula !== undefined),
  );
  return [
    ...hidden.map(({ name }) => words.hiddenSheet(name)),
    ...(isUncalculated ? [words.notCalculated] : []),
  ];
}

/**
 * Recognises the official form of a notice that was typed by hand into a workbook of somebody's own, by its labels.
 * Nothing of it counts before a person has looked at it: what is certain is told from what is doubtful, and every text
 * that was not understood is listed.
 *
 * @param asked id of the notice; null to tell it by what the sheets print
 */
export function readFormWorkbook(reading: WorkbookReading, asked: string | null): FormReading {
  if (reading.outcome === 'refused') return reading;
  const { content: whole } = reading;
  if (identifyWorkbook(whole) !== null) return { outcome: 'stopped', message: words.isOurs };
  if (isMergedWorkbook(whole)) return { outcome: 'stopped', message: words.isMerged };
  if (isTooLarge(whole)) return { outcome: 'stopped', message: words.tooLarge(MOST_CELLS) };
  const known = asked === null ? null : findProgramme(asked);
  const candidates = known === null ? programmes() : [known];
  const content = withoutOwnAdditions(whole, candidates);
  const document = documentOf(content, candidates);
  const recognition = recogniseForm(document, asked);
  if (recognition.outcome !== 'read') return recognition;
  const { recognised, programme } = recognition;
  if (holdsFormAgain(document, programme)) {
    return { outcome: 'stopped', message: words.severalForms(programme.notice.shortName) };
  }
  return {
    ...recognition,
    recognised: { ...recognised, remarks: [...remarksOf(whole, content), ...recognised.remarks] },
  };
}

/**
 * Why a workbook that is none of ours is not merged: where it looks like the form of a notice, how to have it
 * recognised; null where it looks like none.
 *
 * @param content of a workbook {@link identifyWorkbook} knows nothing of
 */
export function foreignFormHint(content: WorkbookContent): string | null {
  if (isTooLarge(content)) return null;
  const document = documentOf(content, programmes());
  const possible = possibleProgrammes(document, programmes());
  const [first, ...others] = possible;
  if (first === undefined) return null;
  if (holdsFormAgain(document, first)) return words.severalForms(first.notice.shortName);
  if (others.length === 0) return words.notMerged(first.notice.shortName, first.id);
  const { names } = listedApplications(first, recogniseDocument(document, first).values);
  return names.length > 1
    ? words.listOfApplications(names.length)
    : words.severalNotices(possible.map(({ notice }) => notice.shortName));
}
