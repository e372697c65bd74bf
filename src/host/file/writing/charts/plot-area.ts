import type { PlannedChart } from '../../../../model/workbook-plan';
import { figureReference, seriesData, seriesHead } from './chart-data';
import { barLook, gridLines, lineLook, paleBarLook, textLook, titleXml, whiskerLook } from './chart-look';

const CATEGORY_AXIS = 500_000_001;
const FIGURE_AXIS = 500_000_002;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${FIGURE_AXIS}"/>`;

type ChartOf<Kind extends PlannedChart['kind']> = Extract<PlannedChart, { kind: Kind }>;

const dataLabels = (position: string): string =>
  `<c:dLbls>${textLook()}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
  '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function rankingPlot({ scores, below, above, categories }: ChartOf<'ranking'>): string {
  const whiskers =
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${figureReference(above)}</c:plus><c:minus>${figureReference(below)}</c:minus>` +
    `${whiskerLook()}</c:errBars>`;
  // The score stands at the foot of the bar: at its end the whisker would run through it.
  const series =
    seriesHead(scores, 0) +
    `${paleBarLook()}<c:invertIfNegative val="0"/>${dataLabels('inBase')}` +
    whiskers +
    seriesData(categories, scores.figures);
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>${series}</c:ser><c:gapWidth val="60"/>${AXES}</c:barChart>`;
}

function columnsPlot({ series, categories, direction }: ChartOf<'columns'>): string {
  const written = series.map(
    (one, index) =>
      `<c:ser>${seriesHead(one, index)}${barLook(index)}<c:invertIfNegative val="0"/>${seriesData(categories, one.figures)}</c:ser>`,
  );
  const way = direction === 'lying' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${way}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${written.join('')}<c:gapWidth val="80"/>${AXES}</c:barChart>`;
}

function linesPlot({ series, categories }: ChartOf<'lines'>): string {
  const written = series.map(
    (one, index) =>
      `<c:ser>${seriesHead(one, index)}${lineLook(index, one.look)}${seriesData(categories, one.figures)}<c:smooth val="0"/></c:ser>`,
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${written.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function plotOf(chart: PlannedChart): string {
  switch (chart.kind) {
    case 'ranking':
      return rankingPlot(chart);
    case 'columns':
      return columnsPlot(chart);
    case 'lines':
      return linesPlot(chart);
  }
}

function isLying(chart: PlannedChart): boolean {
  return chart.kind === 'ranking' || (chart.kind === 'columns' && chart.direction === 'lying');
}

/** Steps of the axis of scores. */
const SCORE_STEP = 10;

/** Hosts fit an axis to the bars alone: without a limit of its own, whiskers would be cut. */
function limitsOf(chart: PlannedChart): string {
  if (chart.kind !== 'ranking') return '';
  const { scores, above } = chart;
  const ends = scores.figures.cached.map((score, at) => Number(score ?? 0) + Number(above.cached[at] ?? 0));
  const most = Math.ceil(Math.max(SCORE_STEP, ...ends) / SCORE_STEP) * SCORE_STEP;
  return `<c:max val="${most}"/><c:min val="0"/>`;
}

function axesOf(chart: PlannedChart): string {
  const lying = isLying(chart);
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  // The first category of lying bars stands on top; the axis of figures then crosses at the far end: the bottom.
  const categories =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${titleXml(chart.axisTitles.categories, 'axis')}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${textLook()}` +
    `<c:crossAx val="${FIGURE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const figures =
    `<c:valAx><c:axId val="${FIGURE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limitsOf(chart)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/>${gridLines()}${titleXml(chart.axisTitles.figures, 'axis')}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${textLook()}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + figures;
}

/** Where a chart is drawn: its series and axes (ECMA-376 Part 1, 21.2.2.145). */
export function plotArea(chart: PlannedChart): string {
  return `<c:plotArea><c:layout/>${plotOf(chart)}${axesOf(chart)}</c:plotArea>`;
}
