import type { LaidOut, LayoutProgress } from '../../../model/ports';
import type { PlannedSheet, WorkbookPlan } from '../../../model/workbook-plan';
import { layoutRefusal } from '../../plan/layout-refusal';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { SHEET_VISIBLE } from '../bridge/object-model-numbers';
import { attempt, present } from '../bridge/present';
import { setVisible } from '../bridge/worksheets';
import { WPS_MESSAGES } from '../messages';
import { VISIBILITIES } from '../reading/sheet-states';
import { notDone } from '../wps-not-done';
import { namesBefore, restoreNames, setNames } from './defined-names';
import type { LayingOut } from './lay-out-sheet';
import { layOutSheet } from './lay-out-sheet';
import { keepingFront } from './sheet-in-front';

interface AddedSheet {
  sheet: Et.Worksheet;
  planned: PlannedSheet;
}

/** Adds a sheet behind all others; it is in front then. */
function addSheet({ workbook }: BoundWorkbook): Et.Worksheet {
  const { Worksheets, Sheets } = workbook;
  return Worksheets.Add(undefined, Sheets.Item(Sheets.Count));
}

/**
 * Takes away what was added, and nothing else: the sheets are known as objects, whatever they are called by now.
 *
 * @returns the planned names of the sheets that could not be taken away
 */
function removeSheets(book: BoundWorkbook, sheets: readonly AddedSheet[]): string[] {
  for (const { sheet } of sheets) {
    // Very hidden sheets cannot be deleted.
    attempt(() => {
      setVisible(sheet, SHEET_VISIBLE);
    });
    attempt(() => {
      sheet.Delete();
    });
  }
  const added = new Set(sheets.map(({ planned }) => planned.name));
  return book
    .sheets()
    .map(({ Name }) => Name)
    .filter((name) => added.has(name));
}

function carryOut(
  context: LayingOut,
  plan: WorkbookPlan,
  added: AddedSheet[],
  progress: LayoutProgress | undefined,
): LaidOut {
  const { book } = context;
  // All sheets first, empty, because formulas of one refer to others that come later.
  for (const planned of plan.sheets) {
    const sheet = addSheet(book);
    added.push({ sheet, planned });
    sheet.Name = planned.name;
  }
  for (const [index, { sheet, planned }] of added.entries()) {
    sheet.Activate();
    layOutSheet(context, sheet, planned);
    if (progress?.sheetDone(index + 1, added.length) === 'cancel') return { outcome: 'cancelled' };
  }
  setNames(book.workbook, plan.names);
  for (const { sheet, planned } of added) {
    if (planned.state === 'visible') continue;
    const isVeryHidden = planned.state === 'veryHidden' && context.capabilities.veryHiddenSheets;
    setVisible(sheet, VISIBILITIES[isVeryHidden ? 'veryHidden' : 'hidden']);
  }
  return { outcome: 'laidOut', sheets: plan.sheets.map(({ name }) => name) };
}

/**
 * Lays out a plan behind the sheets that are there. Everything that can be known is looked at before the first write;
 * what was added is taken away again where it fails or is cancelled, as WPS rolls nothing back.
 */
export function layOutPlan(
  context: LayingOut,
  plan: WorkbookPlan,
  progress: LayoutProgress | undefined,
): LaidOut {
  const { book, changes } = context;
  const { workbook } = book;
  const presentSheets = book.sheets().map(({ Name }) => Name);
  const isStructureProtected = present(() => workbook.ProtectStructure) === true;
  const refused = layoutRefusal(
    plan,
    presentSheets,
    isStructureProtected ? WPS_MESSAGES.structureProtected : null,
  );
  if (refused !== null) return refused;
  const names = namesBefore(workbook);
  return changes.during('sheets', () =>
    keepingFront(book, () => {
      const added: AddedSheet[] = [];
      let answer: LaidOut;
      try {
        answer = carryOut(context, plan, added, progress);
      } catch (failure) {
        answer = { outcome: 'failed', message: notDone(failure).message };
      }
      if (answer.outcome === 'laidOut') return answer;
      attempt(() => {
        restoreNames(workbook, plan.names, names);
      });
      const left = removeSheets(book, added);
      return left.length === 0 ? answer : { outcome: 'failed', message: WPS_MESSAGES.notRemoved(left) };
    }),
  );
}
