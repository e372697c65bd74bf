import { LineChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparedFigure, ComparedYear } from '../../../usecases/comparison/compare-years';
import { yearsViewMessages } from './messages';

const useStyles = makeStyles({ chart: { height: '190px' } });

interface Point {
  x: number;
  y: number;
}

/** Only places on the picture are floats: the table below it gives the exact decimals. */
function pointsOf(years: readonly ComparedYear[], which: 'actual' | 'committed'): Point[] {
  return years.flatMap(({ year, [which]: statement }) =>
    statement === null ? [] : [{ x: year, y: Number(statement.decimal) }],
  );
}

/** One figure over the years: what was as a line, what was promised as a dashed one. */
export function FigureChart({ figure: { label, years } }: { figure: ComparedFigure }): ReactNode {
  const styles = useStyles();
  const lines = [
    {
      legend: yearsViewMessages.actual,
      data: pointsOf(years, 'actual'),
      color: tokens.colorBrandForeground1,
    },
    {
      legend: yearsViewMessages.committed,
      data: pointsOf(years, 'committed'),
      color: tokens.colorPaletteMarigoldForeground1,
      lineOptions: { strokeDasharray: '7 6', strokeLinecap: 'butt' as const },
    },
  ].filter(({ data }) => data.length > 0);
  const shownYears = years.map(({ year }) => year);
  return (
    <div className={styles.chart} role="group" aria-label={yearsViewMessages.chartLabel(label)}>
      <LineChart
        culture="zh-CN"
        data={{ lineChartData: lines }}
        height={190}
        hideTooltip
        allowMultipleShapesForPoints
        tickValues={shownYears}
        tickFormat="d"
        margins={{ left: 48, right: 16, top: 12, bottom: 28 }}
        legendProps={{ canSelectMultipleLegends: false, allowFocusOnLegends: false }}
      />
    </div>
  );
}
