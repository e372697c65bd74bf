import { schemeSheetPlan } from '../../layout/scheme-sheet/scheme-sheet-plan';
import type { Programme } from '../../model/programme';
import { schemeEntries } from '../../model/scheme-entries';
import type { ScoringScheme } from '../../model/scoring';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { schemeStamp } from '../review/scheme-stamp';
import { schemeUseMessages } from './messages';

/** Signs no file name may hold on Windows, and those nobody sees. */
const UNFIT = /[\\/:*?"<>|]|\p{Cc}/gu;

/** What a scheme's workbook is called. */
export function schemeFileName({ title, version }: { title: string; version: string }): string {
  return schemeUseMessages.fileName(title, version).replace(UNFIT, '_');
}

/**
 * A scheme as a sheet to edit: a workbook of its own, or laid out beside the sheets of an open one.
 *
 * @param own null for the example of the notice
 * @returns null where there is neither
 */
export function schemeWorkbook(programme: Programme, own: ScoringScheme | null): WorkbookPlan | null {
  const scheme = own ?? programme.scoring[0];
  return scheme === undefined
    ? null
    : schemeSheetPlan(programme, schemeEntries(scheme, programme.indicators), schemeStamp(scheme));
}
