import { documentOfSheets } from '../../document/reading/sheets/document-of-sheets';
import { possibleProgrammes } from '../../document/reading/guess-programme';
import { recogniseDocument } from '../../document/reading/recognise-document';
import { holdsFormAgain } from '../../document/reading/repeated-forms';
import type { ReadDocument } from '../../document/reading/document-tree';
import { identifyWorkbook } from '../../filing/identify-workbook';
import type { WorkbookContent, WorkbookReading } from '../../model/workbook-content';
import type { Programme } from '../../model/programme';
import { findProgramme, programmes } from '../../programmes/registry';
import type { RefusedWorkbook } from '../check-workbook';
import type { FormReading } from '../document-import/recognise-form';
import { recogniseForm } from '../document-import/recognise-form';
import { isMergedWorkbook } from '../merge/merged-workbook';
import { listedApplications } from './listed-applications';
import { foreignWorkbookMessages as words } from './messages';
import { withoutOwnAdditions } from './own-additions';
import { workbookNotes } from './workbook-notes';

/** The longest form has a few hundred fields and some tables; more cells are a list or a trick, and take minutes. */
const MOST_CELLS = 6_000;

/** Whether a workbook holds more than any form. */
export function isTooLarge({ sheets }: WorkbookContent): boolean {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS;
}

function documentOf(content: WorkbookContent, candidates: readonly Programme[]): ReadDocument {
  return { ...documentOfSheets(content.sheets, candidates), notes: workbookNotes(content) };
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

/** Why a workbook is no form of somebody's own: a sentence; null where it may be one. */
export function whyNoForeignForm(content: WorkbookContent): string | null {
  if (identifyWorkbook(content) !== null) return words.isOurs;
  if (isMergedWorkbook(content)) return words.isMerged;
  return isTooLarge(content) ? words.tooLarge(MOST_CELLS) : null;
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
  const reason = whyNoForeignForm(whole);
  if (reason !== null) return { outcome: 'stopped', message: reason };
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

/** Why a foreign workbook is not merged, and whether importing it value by value may help. */
export type ForeignFormHint = Pick<RefusedWorkbook, 'reason' | 'importable'>;

/**
 * Why a workbook that is none of ours is not merged: where it looks like the form of a notice, what to do with it; null
 * where it looks like none.
 *
 * @param content of a workbook {@link identifyWorkbook} knows nothing of
 */
export function foreignFormHint(content: WorkbookContent): ForeignFormHint | null {
  if (isTooLarge(content)) return null;
  const document = documentOf(content, programmes());
  const possible = possibleProgrammes(document, programmes());
  const [first, ...others] = possible;
  if (first === undefined) return null;
  if (holdsFormAgain(document, first)) {
    return { reason: words.severalForms(first.notice.shortName) };
  }
  if (others.length === 0) {
    return { reason: words.notMerged(first.notice.shortName), importable: { programme: first.id } };
  }
  const { names } = listedApplications(first, recogniseDocument(document, first).values);
  if (names.length > 1) return { reason: words.listOfApplications(names.length) };
  const notices = possible.map(({ notice }) => notice.shortName);
  return { reason: words.severalNotices(notices), importable: { programme: null } };
}
