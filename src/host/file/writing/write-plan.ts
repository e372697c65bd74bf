import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { areaAddress, cellAddress } from '../../../model/cell-address';
import type { PlannedCell, PlannedSheet, PlannedStyle, WorkbookPlan } from '../../../model/workbook-plan';
import { dateSerial } from '../../values/date-serial';
import { escapeCellText, escapeXml } from '../markup/ooxml-text';
import { fittedRowHeights, withoutCustomHeights } from '../../plan/fitted-row-heights';
import { PlanInvalidError } from '../../plan/plan-fault';
import { printNames, storedName } from '../../plan/planned-names';
import type { StoredName } from '../../plan/planned-names';
import { validatePlan } from '../../plan/validate-plan';
import { WRITTEN_AT } from '../package/written-at';
import { ZipWriter } from '../package/zip-writer';
import { withCharts } from './charts/add-charts';
import { addStencil, withBody } from './sheet-body';
import { validationsXml } from './validations-xml';

/** exceljs leaves out a column of this width, which then shows at the host's own default. */
const EXCELJS_DEFAULT_WIDTH = 9;
/** exceljs leaves out a row without cells unless it has a height. */
const EMPTY_HIDDEN_ROW_HEIGHT = 15;
/** A4; exceljs has the codes of paper sizes as types only. */
const PAPER_SIZE = '9';
const CHARSET_GB2312 = 134;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** What all sheets of a plan are written with. */
interface SheetSetting {
  styles: ReadonlyMap<string, Partial<ExcelJS.Style>>;
  /** Whether the workbook the sheets go into counts days from 1904. */
  date1904: boolean;
  /** Heights in points of the rows the plan leaves to the host, by row number. */
  fitted: ReadonlyMap<number, number>;
}

function argb(colour: string): { argb: string } {
  return { argb: `FF${colour}` };
}

function exceljsStyle(style: PlannedStyle): Partial<ExcelJS.Style> {
  const { font, fill, border, horizontal, vertical, wrap } = style;
  const isChinese = /[\u4E00-\u9FFF]/.test(font.name);
  const line = border === 'none' ? null : { style: border };
  return {
    numFmt: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      color: argb(font.colour),
      ...(isChinese ? { charset: CHARSET_GB2312 } : {}),
    },
    alignment: {
      vertical,
      wrapText: wrap,
      ...(horizontal === 'general' ? {} : { horizontal }),
    },
    ...(fill === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(line === null ? {} : { border: { top: line, left: line, bottom: line, right: line } }),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}

function setValue(cell: ExcelJS.Cell, value: PlannedCell['value'], date1904: boolean): void {
  switch (value.kind) {
    case 'blank':
      return;
    case 'text':
      cell.value = escapeCellText(value.text);
      return;
    case 'number':
      cell.value = Number(value.decimal);
      return;
    case 'boolean':
      cell.value = value.value;
      return;
    case 'date':
      cell.value = dateSerial(value.iso, date1904);
      return;
    case 'formula':
      cell.value = {
        formula: value.formula,
        result: typeof value.cached === 'string' ? escapeCellText(value.cached) : value.cached,
      };
  }
}

function addCells(
  worksheet: ExcelJS.Worksheet,
  sheet: PlannedSheet,
  { styles, date1904 }: SheetSetting,
): void {
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(top, left, bottom, right);
  }
  for (const planned of sheet.cells) {
    const cell = worksheet.getCell(planned.row, planned.column);
    cell.style = styles.get(planned.style) ?? {};
    setValue(cell, planned.value, date1904);
  }
}

function addColumnsAndRows(
  worksheet: ExcelJS.Worksheet,
  sheet: PlannedSheet,
  fitted: ReadonlyMap<number, number>,
): void {
  for (const planned of sheet.columns) {
    const column = worksheet.getColumn(planned.column);
    column.width = planned.width;
    column.hidden = planned.hidden;
  }
  for (const planned of sheet.rows) {
    const row = worksheet.getRow(planned.row);
    row.hidden = planned.hidden;
    if (planned.height !== null) row.height = planned.height;
    else if (planned.hidden && row.actualCellCount === 0) row.height = EMPTY_HIDDEN_ROW_HEIGHT;
    else row.height = fitted.get(planned.row) ?? row.height;
  }
}

function addConditionalFormats(worksheet: ExcelJS.Worksheet, sheet: PlannedSheet): void {
  sheet.conditionalFormats.forEach(({ area, formula, look }, index) => {
    worksheet.addConditionalFormatting({
      ref: areaAddress(area),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula],
          style: {
            ...(look.bold || look.fontColour !== null
              ? {
                  font: {
                    ...(look.bold ? { bold: true } : {}),
                    ...(look.fontColour === null ? {} : { color: argb(look.fontColour) }),
                  },
                }
              : {}),
            ...(look.fill === null
              ? {}
              : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(look.fill) } }),
          },
        },
      ],
    });
  });
}

function setUpView(worksheet: ExcelJS.Worksheet, sheet: PlannedSheet): void {
  if (!sheet.freeze) return;
  const corner = cellAddress(sheet.freeze.row, sheet.freeze.column);
  worksheet.views = [
    {
      state: 'frozen',
      xSplit: sheet.freeze.column - 1,
      ySplit: sheet.freeze.row - 1,
      topLeftCell: corner,
      activeCell: corner,
    },
  ];
}

function setUpPage(worksheet: ExcelJS.Worksheet, sheet: PlannedSheet): void {
  const { orientation, fitToWidth, header, footer } = sheet.print;
  worksheet.pageSetup = {
    orientation,
    margins: MARGINS,
    fitToPage: fitToWidth,
    ...(fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {}),
  };
  if (header !== '') worksheet.headerFooter.oddHeader = header;
  if (footer !== '') worksheet.headerFooter.oddFooter = footer;
}

async function addSheet(
  workbook: ExcelJS.Workbook,
  sheet: PlannedSheet,
  setting: SheetSetting,
): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.state,
    properties: { defaultColWidth: EXCELJS_DEFAULT_WIDTH },
  });
  addCells(worksheet, sheet, setting);
  if (sheet.body !== undefined) addStencil(worksheet, sheet.body, setting.styles);
  addColumnsAndRows(worksheet, sheet, setting.fitted);
  addConditionalFormats(worksheet, sheet);
  setUpView(worksheet, sheet);
  setUpPage(worksheet, sheet);
  if (sheet.protected) await worksheet.protect('', { formatColumns: true, formatRows: true });
}

function namesXml(plan: WorkbookPlan): string {
  const names: StoredName[] = [...plan.names.map(storedName), ...plan.sheets.flatMap(printNames)];
  const written = names.map(({ name, scope, refersTo }) => {
    const local =
      scope === null ? '' : ` localSheetId="${plan.sheets.findIndex((sheet) => sheet.name === scope)}"`;
    return `<definedName name="${escapeXml(name)}"${local}>${escapeXml(refersTo)}</definedName>`;
  });
  return `<definedNames>${written.join('')}</definedNames>`;
}

function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN_AT}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN_AT}</dcterms:modified></cp:coreProperties>`
  );
}

/** Inserts `addition` before the first occurrence of `anchor`, which exceljs is known to write. */
function insertBefore(xml: string, anchor: string, addition: string): string {
  const position = xml.indexOf(anchor);
  if (position < 0) throw new Error(`exceljs wrote no ${anchor}`);
  return xml.slice(0, position) + addition + xml.slice(position);
}

/**
 * exceljs names Microsoft Excel. LibreOffice trusts what Excel computed and then shows our cached values and row
 * heights as they stand; a program it does not know makes it compute both when the file is opened.
 */
const APPLICATION = 'consortium-filing';

/** Entry name of a sheet by its place in the plan. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** Completes in the parts what exceljs cannot express. */
function completedParts(bytes: Uint8Array, plan: WorkbookPlan): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('/')) parts.set(name, strFromU8(content));
  }
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`exceljs wrote no ${name}`);
    parts.set(name, change(part));
  };
  rewrite('xl/workbook.xml', (xml) => insertBefore(xml, '<calcPr', namesXml(plan)));
  rewrite('docProps/core.xml', () => coreProperties(plan.title));
  rewrite('docProps/app.xml', (xml) => xml.replace(/(<Application>)[^<]*/, `$1${APPLICATION}`));
  plan.sheets.forEach((sheet, index) => {
    rewrite(sheetPart(index), (xml) =>
      withoutCustomHeights(
        insertBefore(xml, '<pageMargins', validationsXml(sheet)),
        fittedRowHeights(sheet, plan.styles),
      ).replace('<pageSetup ', `<pageSetup paperSize="${PAPER_SIZE}" `),
    );
  });
  return parts;
}

/**
 * The parts of a workbook made of a valid plan, by name; {@link writePlan} packs them, the patcher takes the sheets
 * and styles out of them. A plan whose sheets are all hidden is possible here. Bodies of sheets are still to be put in,
 * by {@link withBody} when the sheet is written: together they may be too much to hold.
 *
 * @param date1904 whether the workbook the sheets go into counts days from 1904
 */
export async function planParts(plan: WorkbookPlan, date1904: boolean): Promise<ReadonlyMap<string, string>> {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const shown = Math.max(
    0,
    plan.sheets.findIndex((sheet) => sheet.state === 'visible'),
  );
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15600, firstSheet: shown, activeTab: shown, visibility: 'visible' },
  ];
  const styles = new Map(Object.entries(plan.styles).map(([name, style]) => [name, exceljsStyle(style)]));
  for (const sheet of plan.sheets) {
    await addSheet(workbook, sheet, { styles, date1904, fitted: fittedRowHeights(sheet, plan.styles) });
  }
  return completedParts(
    new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })),
    plan,
  );
}

/**
 * Writes a new .xlsx file of a plan: cells, cached totals, styles, names, validation, live formats, print set-up and
 * charts. Nothing in it depends on the clock or the machine: equal plans give equal bytes.
 *
 * @throws {@link PlanInvalidError} where Excel would repair or refuse the file; that is a mistake of the plan's maker
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const faults = validatePlan(plan);
  if (faults.length > 0) throw new PlanInvalidError(faults);
  const archive = new ZipWriter();
  const sheets = new Map(plan.sheets.map((sheet, index) => [sheetPart(index), sheet]));
  for (const [name, part] of withCharts(await planParts(plan, false), plan)) {
    const sheet = sheets.get(name);
    archive.add(name, strToU8(sheet === undefined ? part : withBody(part, sheet, false)));
  }
  return archive.finish();
}
