import type { LaidOut, LayoutProgress } from '../../../model/ports';
import type { PlannedSheet, WorkbookPlan } from '../../../model/workbook-plan';
import { layoutRefusal } from '../../plan/layout-refusal';
import { ExcelNotDoneError, notDone } from '../excel-not-done';
import type { ExcelRuntime } from '../excel-runtime';
import { EXCEL_MESSAGES } from '../messages';
import { VISIBILITIES } from '../reading/sheet-states';
import { syncSilently } from '../silent-batch';
import type { StandardColumn } from './column-widths';
import { setNames } from './defined-names';
import { layOutSheet } from './lay-out-sheet';
import { removeLaidOut } from './remove-laid-out';

/** A column nobody sizes: what it measures tells how wide a character is. */
const LAST_COLUMN = 'XFD1';

/** What was there before: nothing of it may change. */
export interface BeforeLayout {
  /** Ids of the sheets. */
  sheets: ReadonlySet<string>;
  /** What each name of the workbook refers to, by its name in lower case. */
  names: ReadonlyMap<string, string>;
}

type Prepared = { kind: 'answer'; answer: LaidOut } | { kind: 'free'; before: BeforeLayout };

/** Looks at the workbook and at the plan before anything is changed. */
async function prepare(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Prepared> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const refused = layoutRefusal(
    plan,
    worksheets.items.map(({ name }) => name),
    protection.protected ? EXCEL_MESSAGES.structureProtected : null,
  );
  if (refused !== null) return { kind: 'answer', answer: refused };
  return {
    kind: 'free',
    before: {
      sheets: new Set(worksheets.items.map(({ id }) => id)),
      names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    },
  };
}

/** Adds all sheets, empty, because formulas of one refer to others that come later. */
async function addSheets(
  runtime: ExcelRuntime,
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<{ sheets: { sheet: Excel.Worksheet; planned: PlannedSheet }[]; standard: StandardColumn }> {
  const sheets: { sheet: Excel.Worksheet; planned: PlannedSheet }[] = [];
  let measured: { sheet: Excel.Worksheet; column: Excel.Range } | null = null;
  await syncSilently(runtime, context, () => {
    for (const planned of plan.sheets) {
      const sheet = context.workbook.worksheets.add(planned.name);
      sheet.load('id');
      sheets.push({ sheet, planned });
    }
    const [first] = sheets;
    if (!first) return;
    first.sheet.load('standardWidth');
    const column = first.sheet.getRange(LAST_COLUMN);
    column.format.load('columnWidth');
    measured = { sheet: first.sheet, column };
  });
  return { sheets, standard: standardColumn(measured) };
}

/** Calibri 11, the default of Excel outside Asia; where the host does not say. */
const USUAL_COLUMN: StandardColumn = { characters: 8.43, points: 48 };

function standardColumn(measured: { sheet: Excel.Worksheet; column: Excel.Range } | null): StandardColumn {
  if (measured === null) return USUAL_COLUMN;
  const characters = measured.sheet.standardWidth;
  const points = measured.column.format.columnWidth;
  return characters > 0 && points > 0 ? { characters, points } : USUAL_COLUMN;
}

/** Names, and hiding: sheets are hidden last, because some of what is done to sheets fails on hidden ones. */
async function finish(
  runtime: ExcelRuntime,
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  before: BeforeLayout,
  sheets: readonly { sheet: Excel.Worksheet; planned: PlannedSheet }[],
): Promise<void> {
  await syncSilently(runtime, context, () => {
    setNames(context.workbook.names, plan.names, before.names);
    for (const { sheet, planned } of sheets) {
      if (planned.state !== 'visible') sheet.visibility = VISIBILITIES[planned.state];
    }
  });
}

async function removed(
  runtime: ExcelRuntime,
  plan: WorkbookPlan,
  before: BeforeLayout,
  answer: LaidOut,
): Promise<LaidOut> {
  const left = await removeLaidOut(runtime, plan, before);
  return left.length === 0 ? answer : { outcome: 'failed', message: EXCEL_MESSAGES.notRemoved(left) };
}

function failed(failure: unknown): LaidOut {
  const known = notDone(failure);
  if (known instanceof ExcelNotDoneError) return { outcome: 'failed', message: known.message };
  throw known;
}

/**
 * Lays out a plan behind the sheets that are there: one round trip to look, one to add the sheets, one for each of
 * them, one for names. What was added is taken away again where it fails or is cancelled.
 */
export async function layOutPlan(
  runtime: ExcelRuntime,
  plan: WorkbookPlan,
  progress: LayoutProgress | undefined,
): Promise<LaidOut> {
  const context = runtime.openContext();
  const prepared = await prepare(context, plan);
  if (prepared.kind === 'answer') return prepared.answer;
  const { before } = prepared;
  try {
    const { sheets, standard } = await addSheets(runtime, context, plan);
    const styles = new Map(Object.entries(plan.styles));
    for (const [index, { sheet, planned }] of sheets.entries()) {
      await syncSilently(runtime, context, () => {
        context.application.suspendApiCalculationUntilNextSync();
        layOutSheet(sheet, planned, styles, standard);
      });
      if (progress?.sheetDone(index + 1, sheets.length) === 'cancel') {
        return await removed(runtime, plan, before, { outcome: 'cancelled' });
      }
    }
    await finish(runtime, context, plan, before, sheets);
    return { outcome: 'laidOut', sheets: plan.sheets.map(({ name }) => name) };
  } catch (failure) {
    return removed(runtime, plan, before, failed(failure));
  }
}
