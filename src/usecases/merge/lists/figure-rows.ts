import Big from 'big.js';
import { askedFigures } from '../../../merge/figure-statistics';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { fieldAtYear } from '../../../model/keys';
import type { FigureStatistics } from '../../../model/merge';
import { mergeOutputMessages as words } from '../messages';

/** A figure across the applications as it stands in the list of figures and in its chart. */
export interface FigureRow {
  key: string;
  /** Name of the form's sheet the figure stands on. */
  sheet: string;
  /** With the year, as an axis shows it. */
  label: string;
  statistics: FigureStatistics;
  spread: FigureSpread | null;
}

/** The median in per cent of the greatest, and how many points the least and the greatest are away from it. */
export interface FigureSpread {
  median: string;
  below: string;
  above: string;
}

const DECIMALS = 1;

/** Null where nobody gives the figure, or the greatest is not above 0 and nothing can be a share of it. */
function spreadOf({ minimum, median, maximum }: FigureStatistics): FigureSpread | null {
  if (minimum === null || median === null || maximum === null || new Big(maximum).lte(0)) return null;
  const shareOf = (part: string): Big => new Big(part).times(100).div(maximum).round(DECIMALS);
  return {
    median: shareOf(median).toFixed(),
    below: shareOf(median).minus(shareOf(minimum)).toFixed(),
    above: new Big(100).minus(shareOf(median)).toFixed(),
  };
}

/**
 * Every figure a notice asks for, those nobody gives too: a figure has the same row whoever handed in, so that charts
 * stay true when more is merged, and one that is no longer given does not keep its old numbers.
 */
export function figureRows({
  programme,
  figures,
}: Pick<ProgrammeRound, 'programme' | 'figures'>): FigureRow[] {
  const keyOf = ({ field, year }: FigureStatistics): string => fieldAtYear(field, year);
  const given = new Map(figures.map((of) => [keyOf(of), of]));
  return askedFigures(programme).map(({ statistics: asked, sheet }) => {
    const key = keyOf(asked);
    const statistics = given.get(key) ?? asked;
    const { label, year } = statistics;
    return { key, sheet, label: words.label(label, year), statistics, spread: spreadOf(statistics) };
  });
}
