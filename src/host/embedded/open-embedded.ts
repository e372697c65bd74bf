import { BooleanNumber, LifecycleService, LifecycleStages, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { firstShownCell } from '../../model/first-shown-cell';
import type { WorkbookContent, SheetContent, CellContent } from '../../model/workbook-content';
import type { PlannedSheet, PlannedStyle, WorkbookPlan } from '../../model/workbook-plan';
import { createSpreadsheet } from './create-spreadsheet';
import { EmbeddedWorkbook } from './embedded-workbook';
import { freshSheetId } from './lay-out-sheets';
import { lockEverything, lockSheet } from './locks/sheet-locks';
import { revealCell } from './reveal-cell';
import { setNames } from './sheet/defined-names';
import { contentData } from './sheet/cell-data';
import { foreignSheet } from './sheet/foreign-sheet';
import { plannedLook } from './sheet/planned-look';
import { plannedWorksheet } from './sheet/planned-worksheet';

/** What is opened: sheets of ours get their looks from the plan and their values from the content. */
export interface OpenedContent {
  /**
   * Where everything stands in the content, under the sheet names it has there, with widths and heights; its values are
   * left out of account. Null for a workbook that is not ours.
   */
  plan: WorkbookPlan | null;
  content: WorkbookContent;
}

/** The one sheet of a workbook without any. */
const EMPTY_SHEET: SheetContent = { name: '表一', state: 'visible', kind: 'worksheet', cells: [] };

interface OpenedSheet {
  id: string;
  planned: PlannedSheet | null;
  data: IWorksheetData;
}

/** The looks of the cells, with the number formats the values were filed with. */
class LookBook {
  readonly styles: Record<string, PlannedStyle>;
  readonly #used = new Set<string>();

  constructor(plan: WorkbookPlan | null) {
    this.styles = { ...plan?.styles };
  }

  withFormat(style: string | undefined, pattern: string | null): string | undefined {
    const known = style === undefined ? undefined : this.styles[style];
    if (pattern === null || known === undefined) return style;
    const name = `${style ?? ''} ${pattern}`;
    this.styles[name] = { ...known, numberFormat: pattern };
    this.#used.add(name);
    return name;
  }
}

const PATTERNS: Record<NonNullable<CellContent['format']>, string> = { percent: '0.00%', date: 'yyyy-mm-dd' };

/** The planned sheet with the texts it really holds: rows are as high as those need. */
function filledSheet(planned: PlannedSheet, content: SheetContent, looks: LookBook): PlannedSheet {
  const held = new Map(content.cells.map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const plannedPlaces = new Set(planned.cells.map(({ row, column }) => `${row}/${column}`));
  const cells = planned.cells.map((cell): PlannedSheet['cells'][number] => {
    const found = held.get(`${cell.row}/${cell.column}`);
    const pattern = found?.format === undefined ? null : PATTERNS[found.format];
    const isText = found?.value.kind === 'text';
    return {
      ...cell,
      value: isText && found.value.kind === 'text' ? found.value : { kind: 'blank' },
      style: looks.withFormat(cell.style, pattern) ?? cell.style,
    };
  });
  const strays = content.cells.flatMap(({ row, column }): PlannedSheet['cells'] =>
    plannedPlaces.has(`${row}/${column}`) ? [] : [{ row, column, value: { kind: 'blank' }, style: '' }],
  );
  return { ...planned, name: content.name, state: content.state, cells: [...cells, ...strays] };
}

function openedSheet(content: SheetContent, plan: WorkbookPlan | null, looks: LookBook): OpenedSheet {
  const id = freshSheetId();
  const planned = plan?.sheets.find(({ name }) => name === content.name) ?? null;
  const filled = planned === null ? foreignSheet(content) : filledSheet(planned, content, looks);
  const data = plannedWorksheet(filled, looks.styles, id, (style) =>
    style in looks.styles ? style : undefined,
  );
  for (const cell of content.cells) {
    const row = (data.cellData[cell.row - 1] ??= {});
    const kept: ICellData = row[cell.column - 1] ?? {};
    const format =
      planned === null && cell.format !== undefined ? { s: { n: { pattern: PATTERNS[cell.format] } } } : {};
    row[cell.column - 1] = { ...format, ...(kept.s ? { s: kept.s } : {}), ...contentData(cell) };
  }
  return { id, planned: planned === null ? null : filled, data };
}

function workbookData(sheets: readonly OpenedSheet[], looks: LookBook): IWorkbookData {
  return {
    id: 'workbook',
    name: '',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(
      Object.entries(looks.styles).map(([name, style]) => [name, plannedLook(style)]),
    ),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, data }) => [id, data])),
  };
}

/**
 * Opens a workbook in an element of the page. Sheets that are not of the plan show their values plainly and cannot be
 * changed: what they look like is not known here, and would be lost.
 *
 * @param container an empty element with a size of its own
 */
export async function openEmbedded(
  container: HTMLElement,
  { plan, content }: OpenedContent,
): Promise<EmbeddedWorkbook> {
  const looks = new LookBook(plan);
  const worksheets = content.sheets.filter(({ kind }) => kind === 'worksheet');
  const isNew = worksheets.length === 0;
  const sheets = (isNew ? [EMPTY_SHEET] : worksheets).map((sheet) => openedSheet(sheet, plan, looks));
  const spreadsheet = createSpreadsheet(container, workbookData(sheets, looks));
  // Before that there is nothing to scroll or select.
  await spreadsheet.get(LifecycleService).onStage(LifecycleStages.Rendered);
  setNames(spreadsheet, content.names);
  const workbook = new EmbeddedWorkbook(spreadsheet);
  for (const { id, planned, data } of sheets) {
    if (planned !== null) {
      workbook.rules.set(id, planned);
      lockSheet(spreadsheet, id, planned, looks.styles);
    } else if (Object.keys(data.cellData).length > 0) lockEverything(spreadsheet, id);
  }
  const first = sheets.find(({ data }) => data.hidden !== BooleanNumber.TRUE);
  if (first) {
    const { planned, data } = first;
    revealCell(
      spreadsheet,
      planned === null ? { sheet: data.name, row: 1, column: 1 } : firstShownCell(planned),
    );
  }
  return workbook;
}
