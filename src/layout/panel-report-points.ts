import { absoluteAreaAddress, cellAddress, quotedSheetName } from '../model/cell-address';
import type { PointShares } from '../model/point-shares';
import { shareLevel } from '../model/point-shares';
import type { PlannedCell, PlannedSheet, PlannedStyle } from '../model/workbook-plan';
import type { ListCell } from './list-sheet';
import { listSheet } from './list-sheet';
import type { PanelReport } from './panel-report';
import { BLANK, figure, KEPT_COLUMNS } from './panel-report-cards';
import { panelReportMessages as words } from './panel-report-messages';
import type { StyleBook } from './styles';

/** As many applications as an A4 page shows beside the points. */
const APPLICATIONS_ACROSS = 12;
/** So many still fit an upright page, which takes more points. */
const APPLICATIONS_UPRIGHT = 6;
const SHARE_FORMAT = '0%';
const SHARE_DECIMALS = 4;
const MAXIMUM_COLUMN = 2;
/** From the highest level to the lowest; black print is read on each, and the numbers say the same without colour. */
const FILLS = ['9ECAE1', 'DEEBF7', 'FFFFFF', 'FDD0A2', 'FDAE6B'];

/** An application with the rows its cards take on 逐点评分. */
interface PlacedShares extends PointShares {
  top: number;
  bottom: number;
}

/** The cards of each application stand together, in the order of the applications. */
function placed(shares: readonly PointShares[]): PlacedShares[] {
  let last = 1;
  return shares.map((application) => {
    const top = last + 1;
    last += application.cards.length;
    return { ...application, top, bottom: last };
  });
}

/** 逐点评分: what each card that gives a total gave each point, and in which cell. */
export function pointsSheet({ shares, scheme }: PanelReport, styles: StyleBook): PlannedSheet {
  const columns = [
    ...words.pointsColumns,
    ...scheme.points.map(({ point }) => words.pointColumn(point)),
    ...scheme.points.map(({ point }) => words.pointCellColumn(point)),
  ];
  const records = shares.flatMap(({ title, cards }) =>
    cards.map(({ expert, source, points }): ListCell[] => [
      title,
      expert,
      source.file,
      source.sheet,
      ...points.map(({ score }) => figure(score)),
      ...points.map(({ cell }) => cell ?? ''),
    ]),
  );
  const sheet = listSheet(words.pointsSheet, columns, records, styles, KEPT_COLUMNS);
  const printed = words.pointsColumns.length + scheme.points.length;
  // The cells are there to be followed on the screen.
  return { ...sheet, print: { ...sheet.print, area: { ...sheet.print.area, right: printed } } };
}

/** The mean share as a formula over the points' scores. */
function shareValue({ shares, top, bottom }: PlacedShares, at: number, row: number): ListCell {
  const share = shares[at] ?? null;
  if (share === null) return words.noShare;
  const column = words.pointsColumns.length + 1 + at;
  const area = absoluteAreaAddress({ top, bottom, left: column, right: column });
  const scores = `${quotedSheetName(words.pointsSheet)}!${area}`;
  const formula = `ROUND(AVERAGE(${scores})/$${cellAddress(row, MAXIMUM_COLUMN)},${SHARE_DECIMALS})`;
  return { kind: 'formula', formula, cached: Number(share) };
}

function heatMapSheet(
  { scheme, indicators }: PanelReport,
  applications: readonly PlacedShares[],
  block: number,
  { styles, levels, share: shareStyle }: Looks,
): PlannedSheet {
  const texts = new Map(indicators.points.map(({ code, text }) => [code, text]));
  const columns = [
    ...words.heatMapColumns,
    ...applications.map(({ title, rank }) => words.heatMapColumn(title, rank)),
  ];
  const points = scheme.points.map(({ point, maximum }, at): ListCell[] => [
    `${point} ${texts.get(point) ?? ''}`,
    figure(maximum),
    ...applications.map((application) => shareValue(application, at, at + 2)),
  ]);
  const blanks = columns.slice(1).map(() => BLANK);
  const legend = [words.heatMapLegend, ...words.shareLevels].map((text): ListCell[] => [text, ...blanks]);
  const sheet = listSheet(words.heatMapSheet(block), columns, [...points, ...legend], styles, KEPT_COLUMNS);
  const firstLegend = points.length + 3;
  const looked = ({ row, column, value, style }: PlannedCell): string => {
    if (row >= firstLegend) return column === 1 ? (levels[row - firstLegend] ?? style) : style;
    if (value.kind !== 'formula') return style;
    return levels[shareLevel(Number(value.cached))] ?? shareStyle;
  };
  const isFrame = ({ row, column }: PlannedCell): boolean => row >= firstLegend - 1 && column > 1;
  return {
    ...sheet,
    print: {
      ...sheet.print,
      orientation: applications.length <= APPLICATIONS_UPRIGHT ? 'portrait' : 'landscape',
    },
    cells: sheet.cells.flatMap((cell) => (isFrame(cell) ? [] : [{ ...cell, style: looked(cell) }])),
  };
}

/** How the levels look, the highest first. */
interface Looks {
  styles: StyleBook;
  share: string;
  levels: string[];
}

/**
 * 评分热力图: points × applications, the mean share of the maximum as a number on a fill, with the levels in words
 * below; more applications than a page takes go on on another sheet.
 *
 * @returns the sheets, and the looks they need besides the book's
 */
export function heatMapSheets(
  report: PanelReport,
  styles: StyleBook,
): { sheets: PlannedSheet[]; looks: Record<string, PlannedStyle> } {
  const share = styles.withFormat('label', SHARE_FORMAT);
  const look = styles.all()[share];
  const looks = Object.fromEntries(
    FILLS.flatMap((fill, level) => (look === undefined ? [] : [[`share ${level}`, { ...look, fill }]])),
  );
  const applications = placed(report.shares);
  const sheets: PlannedSheet[] = [];
  for (let first = 0; first < applications.length; first += APPLICATIONS_ACROSS) {
    const own = applications.slice(first, first + APPLICATIONS_ACROSS);
    const block = heatMapSheet(report, own, sheets.length, { styles, share, levels: Object.keys(looks) });
    sheets.push(block);
  }
  return { sheets, looks };
}
