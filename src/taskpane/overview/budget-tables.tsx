import type { ReactNode } from 'react';
import type { BudgetOverview } from '../../usecases/overview/budget-overview';
import { shownFigure } from '../../usecases/overview/shown-figure';
import { FigureTable } from './figure-table';
import { overviewMessages } from './messages';

const figure = (decimal: string | null): string =>
  decimal === null ? overviewMessages.unfilled : shownFigure(decimal);

/** The budget in figures: the totals of all years, and the sources where they are asked for. */
export function BudgetTables({ budget: { years } }: { budget: BudgetOverview }): ReactNode {
  return (
    <>
      <FigureTable
        caption={overviewMessages.totals}
        head={[overviewMessages.year, overviewMessages.total]}
        rows={years.map(({ year, total }) => ({
          key: String(year),
          cells: [overviewMessages.yearWord(year), figure(total)],
        }))}
      />
      {years
        .filter(({ sources }) => sources.length > 0)
        .map(({ year, sources, sum }) => (
          <FigureTable
            key={year}
            caption={overviewMessages.sources(year)}
            head={[overviewMessages.source, overviewMessages.amount]}
            rows={[
              ...sources.map(({ field, label, amount }) => ({ key: field, cells: [label, figure(amount)] })),
              { key: 'sum', cells: [overviewMessages.sum, figure(sum)] },
            ]}
          />
        ))}
    </>
  );
}
