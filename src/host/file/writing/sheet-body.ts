import type ExcelJS from 'exceljs';
import { MAX_ROWS, areaAddress, cellAddress, parseArea } from '../../../model/cell-address';
import type { PlannedBody, PlannedBodyRow, PlannedSheet } from '../../../model/workbook-plan';
import { cellMarkup } from '../markup/cell-markup';
import { PlanInvalidError, faultCollector } from '../../plan/plan-fault';
import { cellArea } from '../../plan/plan-faults/areas';
import { reportValue } from '../../plan/plan-faults/cells';
import { PLAN_SUBJECTS } from '../../plan/plan-messages';

/** Rows put together before they are written down: one by one a long list would take a string each. */
const ROWS_AT_ONCE = 1_000;

/** Lays the first row of a body out as a sample of its styles; {@link withBody} puts the rows in its place. */
export function addStencil(
  worksheet: ExcelJS.Worksheet,
  { first, styles }: PlannedBody,
  known: ReadonlyMap<string, Partial<ExcelJS.Style>>,
): void {
  styles.forEach((style, index) => {
    worksheet.getCell(first, index + 1).style = known.get(style) ?? {};
  });
}

function refuseInvalidRow(sheet: string, row: number, { cells }: PlannedBodyRow): void {
  const { report, faults } = faultCollector();
  for (const { column, value } of cells) {
    const place = { sheet, area: cellArea(row, column) };
    if (row > MAX_ROWS) report('areaInvalid', place, PLAN_SUBJECTS.cell);
    reportValue(value, place, report);
  }
  if (faults.length > 0) throw new PlanInvalidError(faults);
}

function rowMarkup(
  row: number,
  { height, cells }: PlannedBodyRow,
  formats: ReadonlyMap<string, string>,
  date1904: boolean,
): string {
  const written = cells.map(({ column, value, style }) => {
    const { type, content } = cellMarkup(value, '', date1904);
    const tag = `<c r="${cellAddress(row, column)}" s="${formats.get(style) ?? '0'}"`;
    if (content === '') return `${tag}/>`;
    return `${tag}${type === null ? '' : ` t="${type}"`}>${content}</c>`;
  });
  const fitted = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${fitted}>${written.join('')}</row>`;
}

/** The part of a sheet whose first row of the body is a sample, cut at that row. */
function atStencil(xml: string, first: number): { before: string; stencil: string; after: string } {
  const start = xml.indexOf(`<row r="${first}"`);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  if (start < 0 || end < start) throw new Error(`exceljs wrote no row ${first}`);
  return { before: xml.slice(0, start), stencil: xml.slice(start, end), after: xml.slice(end) };
}

/**
 * Puts the rows of a sheet's body into the part written for the sheet, one at a time. Their texts stand in the cells
 * themselves: a table of shared strings would have to be held until the last sheet is written.
 *
 * @param xml the part as exceljs wrote it with the sample row of {@link addStencil}
 * @returns the part itself where the sheet has no body
 * @throws PlanInvalidError for a value no cell can hold
 */
export function withBody(
  xml: string,
  { name, body }: Pick<PlannedSheet, 'name' | 'body'>,
  date1904: boolean,
): string {
  if (body === undefined) return xml;
  const { before, stencil, after } = atStencil(xml, body.first);
  const ids = [...stencil.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map(([, id]) => id ?? '0');
  const formats = new Map(body.styles.map((style, index) => [style, ids[index] ?? '0']));
  const pieces: string[] = [];
  let gathered: string[] = [];
  let row = body.first;
  let right = 1;
  for (const planned of body.rows) {
    refuseInvalidRow(name, row, planned);
    gathered.push(rowMarkup(row, planned, formats, date1904));
    for (const { column } of planned.cells) right = Math.max(right, column);
    if (gathered.length === ROWS_AT_ONCE) {
      pieces.push(gathered.join(''));
      gathered = [];
    }
    row += 1;
  }
  pieces.push(gathered.join(''));
  return widened(before, row - 1, right) + pieces.join('') + after;
}

/** `dimension` is a hint about the cells a sheet uses; one that is too small makes readers miss cells. */
function widened(before: string, bottom: number, right: number): string {
  return before.replace(/(<dimension ref=")([^"]*)/, (_, start: string, reference: string) => {
    const area = parseArea(reference);
    if (area === null) return start + reference;
    return (
      start +
      areaAddress({ ...area, bottom: Math.max(area.bottom, bottom), right: Math.max(area.right, right) })
    );
  });
}
