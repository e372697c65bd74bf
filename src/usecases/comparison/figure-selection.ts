import type { ComparedFigure, ComparedYears } from '../../comparison/years/compared-years';

/** Which figures of a comparison are looked at. */
export type FigureFilter = 'all' | 'notKept' | 'falling' | 'disagreeing';

export const FIGURE_FILTERS: readonly FigureFilter[] = ['all', 'notKept', 'falling', 'disagreeing'];

function isChosen({ years }: ComparedFigure, filter: FigureFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'notKept':
      return years.some(({ standing }) => standing === 'notKept');
    case 'falling':
      return years.some(({ direction }) => direction === 'falling');
    case 'disagreeing':
      return years.some(({ disagreeing }) => disagreeing.length > 0);
  }
}

/** The figures a filter leaves, by the part of the forms they stand in. */
export function figuresBySection(
  { figures }: ComparedYears,
  filter: FigureFilter,
): { section: string; figures: ComparedFigure[] }[] {
  const sections = new Map<string, ComparedFigure[]>();
  for (const figure of figures) {
    if (!isChosen(figure, filter)) continue;
    sections.set(figure.section, [...(sections.get(figure.section) ?? []), figure]);
  }
  return [...sections].map(([section, ofSection]) => ({ section, figures: ofSection }));
}

/** How many figures each filter leaves. */
export function figureCounts({ figures }: ComparedYears): Record<FigureFilter, number> {
  const count = (filter: FigureFilter): number => figures.filter((figure) => isChosen(figure, filter)).length;
  return {
    all: figures.length,
    notKept: count('notKept'),
    falling: count('falling'),
    disagreeing: count('disagreeing'),
  };
}
