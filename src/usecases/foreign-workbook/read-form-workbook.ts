import { documentOfSheets } from '../../document/reading/sheets/document-of-sheets';
import { guessProgramme } from '../../document/reading/guess-programme';
import type { ReadDocument } from '../../document/reading/document-tree';
import { identifyWorkbook } from '../../filing/identify-workbook';
import type { CellArea } from '../../model/cell-address';
import type { DocumentNote, DocumentNoteKind } from '../../model/document-import';
import type { ContentNote, WorkbookContent, WorkbookReading } from '../../model/workbook-content';
import type { Programme } from '../../model/programme';
import { findProgramme, programmes } from '../../programmes/registry';
import type { FormReading } from '../document-import/recognise-form';
import { recogniseForm } from '../document-import/recognise-form';
import { isMergedWorkbook } from '../merge/merged-workbook';
import { foreignWorkbookMessages as words } from './messages';

/** A workbook that may be none of ours, with its merged cells by the name of the sheet. */
export interface ForeignWorkbook {
  reading: WorkbookReading;
  merges: ReadonlyMap<string, readonly CellArea[]>;
}

/** The longest form has a few hundred fields and some tables; more cells are a list or a trick, and take minutes. */
const MOST_CELLS = 6_000;

function isTooLarge({ sheets }: WorkbookContent): boolean {
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

function documentOf(
  content: WorkbookContent,
  merges: ForeignWorkbook['merges'],
  candidates: readonly Programme[],
): ReadDocument {
  const sheets = content.sheets.map((sheet) => ({ content: sheet, merges: merges.get(sheet.name) ?? [] }));
  return { ...documentOfSheets(sheets, candidates), notes: notesOf(content) };
}

function remarksOf({ sheets }: WorkbookContent): string[] {
  const hidden = sheets.filter(({ state, cells }) => state !== 'visible' && cells.length > 0);
  const isUncalculated = sheets.some(({ cells }) =>
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
export function readFormWorkbook({ reading, merges }: ForeignWorkbook, asked: string | null): FormReading {
  if (reading.outcome === 'refused') return reading;
  const { content } = reading;
  if (identifyWorkbook(content) !== null) return { outcome: 'stopped', message: words.isOurs };
  if (isMergedWorkbook(content)) return { outcome: 'stopped', message: words.isMerged };
  if (isTooLarge(content)) return { outcome: 'stopped', message: words.tooLarge(MOST_CELLS) };
  const known = asked === null ? null : findProgramme(asked);
  const candidates = known === null ? programmes() : [known];
  const recognition = recogniseForm(documentOf(content, merges, candidates), asked);
  if (recognition.outcome !== 'read') return recognition;
  const { recognised } = recognition;
  return {
    ...recognition,
    recognised: { ...recognised, remarks: [...remarksOf(content), ...recognised.remarks] },
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
  const programme = guessProgramme(documentOf(content, new Map(), programmes()), programmes());
  return programme === null ? null : words.notMerged(programme.id);
}
