import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BudgetOverview } from '../../usecases/overview/budget-overview';
import { shownFigure } from '../../usecases/overview/shown-figure';
import { overviewMessages } from './messages';

const useStyles = makeStyles({
  caption: {
    display: 'block',
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  chart: { marginBottom: tokens.spacingVerticalM },
});

interface Bar {
  title: string;
  amount: string | null;
}

function Bars({ caption, bars, color }: { caption: string; bars: readonly Bar[]; color: string }): ReactNode {
  const styles = useStyles();
  // Only lengths of bars are floats: what is written beside them is the exact decimal.
  const lengths = bars.map(({ amount }) => Number(amount ?? 0));
  const longest = Math.max(1, ...lengths);
  return (
    <div className={styles.chart}>
      <Text as="p" size={200} className={styles.caption}>
        {caption}
      </Text>
      <HorizontalBarChart
        culture="zh-CN"
        variant={HorizontalBarChartVariant.AbsoluteScale}
        hideTooltip
        // The chart would write a blank as 0, and run the longest bar's figure over the edge.
        hideLabels
        barHeight={12}
        data={bars.map(({ title, amount }, index) => ({
          chartTitle: overviewMessages.bar(
            title,
            amount === null ? overviewMessages.unfilled : shownFigure(amount),
          ),
          chartData: [
            {
              legend: title,
              horizontalBarChartdata: { x: lengths[index] ?? 0, total: longest },
              color,
            },
          ],
        }))}
      />
    </div>
  );
}

/** The budget as bars: totals over the years, and where the money comes from. */
export function BudgetCharts({ budget: { years } }: { budget: BudgetOverview }): ReactNode {
  return (
    <>
      <Bars
        caption={overviewMessages.totals}
        color={tokens.colorBrandBackground}
        bars={years.map(({ year, total }) => ({ title: overviewMessages.yearWord(year), amount: total }))}
      />
      {years
        .filter(({ sources }) => sources.length > 0)
        .map(({ year, sources }) => (
          <Bars
            key={year}
            caption={overviewMessages.sources(year)}
            color={tokens.colorPaletteMarigoldBackground3}
            bars={sources.map(({ label, amount }) => ({ title: label, amount }))}
          />
        ))}
    </>
  );
}
