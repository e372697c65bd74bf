import { absoluteAreaAddress, quotedSheetName } from '../../../../model/cell-address';
import type { ChartFigures, ChartSeries, ChartTexts } from '../../../../model/workbook-plan';
import { escapeXml } from '../../markup/ooxml-text';

function reference({ sheet, area }: ChartTexts | ChartFigures): string {
  return `<c:f>${escapeXml(`${quotedSheetName(sheet)}!${absoluteAreaAddress(area)}`)}</c:f>`;
}

function points(cached: readonly (string | null)[]): string {
  const written = cached.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${cached.length}"/>${written.join('')}`;
}

/** A reference to cells with texts, and what they say (ECMA-376 Part 1, 21.2.2.201). */
export function textReference(texts: ChartTexts): string {
  const cache = `<c:strCache>${points(texts.cached)}</c:strCache>`;
  return `<c:strRef>${reference(texts)}${cache}</c:strRef>`;
}

/** A reference to cells with figures, and what they show (ECMA-376 Part 1, 21.2.2.123). */
export function figureReference(figures: ChartFigures): string {
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${points(figures.cached)}</c:numCache>`;
  return `<c:numRef>${reference(figures)}${cache}</c:numRef>`;
}

/** What every series begins with: its number and its name. */
export function seriesHead({ name }: Pick<ChartSeries, 'name'>, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

/** What a series is drawn from. */
export function seriesData(categories: ChartTexts, figures: ChartFigures): string {
  return `<c:cat>${textReference(categories)}</c:cat><c:val>${figureReference(figures)}</c:val>`;
}
