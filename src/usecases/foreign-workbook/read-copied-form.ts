import { cellText } from '../../filing/cell-text';
import { isInvisible } from '../../filing/character-width';
import type { LaidOutSheet } from '../../filing/laid-out-sheets';
import { laidOutSheets } from '../../filing/laid-out-sheets';
import { printedForm } from '../../filing/plan-index';
import { readFiling } from '../../filing/read-filing';
import { cellAddress } from '../../model/cell-address';
import type { WorkbookFault } from '../../model/filing';
import type { Programme } from '../../model/programme';
import type { SheetContent, WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { programmes } from '../../programmes/registry';
import type { ReadFiling } from '../check-workbook';
import { templatePlan } from '../template-plan';
import { foreignWorkbookMessages as words } from './messages';
import { isTooLarge } from './read-form-workbook';
import { shownText } from './shown-text';

/** Forms of ours whose cells were copied into a workbook of somebody's own. */
export interface CopiedForm {
  read: ReadFiling;
  /** By the name of the sheet: sentences about texts that are no part of what was copied, and were not read. */
  unread: ReadonlyMap<string, readonly string[]>;
}

interface Match {
  programme: Programme;
  plan: WorkbookPlan;
  sheets: readonly LaidOutSheet[];
}

const asks = ({ plan }: LaidOutSheet): boolean => plan.fields.length > 0;

/** The notice whose sheets were copied; null where there is none, or more than one. */
function matchOf(content: WorkbookContent): Match | null {
  const matches = programmes().flatMap((programme): Match[] => {
    const plan = templatePlan(programme);
    const sheets = laidOutSheets(plan.sheets, content);
    return sheets === null || !sheets.some(asks) ? [] : [{ programme, plan, sheets }];
  });
  const most = Math.max(0, ...matches.map(({ sheets }) => sheets.filter(asks).length));
  const [best, ...others] = matches.filter(({ sheets }) => sheets.filter(asks).length === most);
  return best === undefined || others.length > 0 ? null : best;
}

/** Every text our sheets print, in the form texts are compared in. */
function printedTexts({ sheets }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value.kind === 'text' ? [printedForm(value.text)] : [])),
    ),
  );
}

/** What copied formulas say, and what our sheets print, is nobody's answer; everything else is. */
function unreadTexts(
  sheet: SheetContent,
  { plan, sheets }: Match,
  faults: readonly WorkbookFault[],
): readonly string[] {
  const of = sheets.find((one) => one.sheet === sheet);
  const printed = printedTexts(plan);
  const stray = new Set(
    faults.flatMap(({ code, cells }) =>
      code === 'strayValue'
        ? cells.flatMap((cell) => (cell.sheet === sheet.name ? [`${cell.row}/${cell.column}`] : []))
        : [],
    ),
  );
  return sheet.cells.flatMap((cell) => {
    const text = cellText(cell);
    if (of !== undefined && !stray.has(`${cell.row}/${cell.column}`)) return [];
    if (isInvisible(text) || printed.has(printedForm(text)) || of?.isComputed(cell) === true) return [];
    const reason = of === undefined ? words.noSheetOfForm : words.noPlaceOfForm;
    return [words.unread(shownText(text), cellAddress(cell.row, cell.column), reason)];
  });
}

/**
 * Reads forms of ours whose cells were copied into a new workbook, without keys and names: where a sheet prints what
 * ours prints at the places ours does, every value is as far from its label as it was laid out.
 *
 * @param content of a workbook that says nothing of whose it is
 * @returns null where its sheets are not laid out as those of exactly one notice, each once
 */
export function readCopiedForm(content: WorkbookContent): CopiedForm | null {
  if (isTooLarge(content)) return null;
  const match = matchOf(content);
  if (match === null) return null;
  const { programme, plan, sheets } = match;
  // Sheets that are none of the copied ones have labels of ours at best by chance.
  const filing = readFiling(plan, programme, { ...content, sheets: sheets.map(({ sheet }) => sheet) });
  const unread = content.sheets.map(
    (sheet) => [sheet.name, unreadTexts(sheet, match, filing.faults)] as const,
  );
  return {
    read: {
      outcome: 'read',
      programme,
      content,
      filing: { ...filing, faults: filing.faults.filter(({ code }) => code !== 'strayValue') },
      isStateReadable: true,
    },
    unread: new Map(unread.filter(([, texts]) => texts.length > 0)),
  };
}
