import { areaAddress } from '../../../model/cell-address';
import type {
  ChartFigures,
  ChartTexts,
  PlannedChart,
  PlannedSheet,
  WorkbookPlan,
} from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';
import { PLAN_SUBJECTS } from '../plan-messages';
import { isOnSheet } from './areas';

function rangesOf(chart: PlannedChart): (ChartTexts | ChartFigures)[] {
  const figures =
    chart.kind === 'ranking'
      ? [chart.scores.figures, chart.below, chart.above]
      : chart.series.map((series) => series.figures);
  return [chart.categories, ...figures];
}

function textsOf(chart: PlannedChart): string[] {
  const names = chart.kind === 'ranking' ? [chart.scores.name] : chart.series.map(({ name }) => name);
  const { title, description, axisTitles, categories } = chart;
  return [title, description, axisTitles.categories, axisTitles.figures, ...names, ...categories.cached];
}

function isUsable({ area, cached }: ChartTexts | ChartFigures): boolean {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  return isOnSheet(area) && Math.min(height, width) === 1 && Math.max(height, width) === cached.length;
}

/** Charts over cells that are not there, and texts no file can hold: Excel would repair the drawing away. */
export function reportCharts(sheet: PlannedSheet, plan: WorkbookPlan, report: ReportFault): void {
  const names = new Set(plan.sheets.map(({ name }) => name));
  for (const chart of sheet.charts ?? []) {
    const place = { sheet: sheet.name, area: chart.anchor };
    if (!isOnSheet(chart.anchor)) report('areaInvalid', place, PLAN_SUBJECTS.chart);
    for (const range of rangesOf(chart)) {
      if (names.has(range.sheet) && isUsable(range)) continue;
      report('chartRangeInvalid', place, `${range.sheet}!${areaAddress(range.area)}`);
    }
    if (textsOf(chart).some(holdsIllegalCharacter)) report('illegalCharacter', place, PLAN_SUBJECTS.chart);
  }
}
