import Big from 'big.js';
import { unitOf } from '../model/catalogue';
import { fieldLabel } from '../model/field-label';
import { fieldAtYear } from '../model/keys';
import type { FigureStatistics } from '../model/merge';
import type { Submission } from '../model/submission';
import type { Programme } from '../model/programme';
import { figureFields } from './application-figures';

/** A figure a notice asks for in a year, before anybody has given it. */
export interface AskedFigure {
  statistics: FigureStatistics;
  /** Name of the form's sheet it stands on. */
  sheet: string;
}

/** Every figure a notice asks for outside tables, in the order of the forms, each year for itself. */
export function askedFigures(programme: Programme): AskedFigure[] {
  return figureFields(programme).flatMap((of) =>
    (of.field.years ?? [null]).map((year) => ({
      sheet: of.sheet.name,
      statistics: {
        programme: programme.id,
        field: of.field.key,
        year,
        label: fieldLabel(of, programme, year),
        unit: unitOf(of.field.type),
        count: 0,
        minimum: null,
        median: null,
        maximum: null,
      },
    })),
  );
}

/** The middle one, or what lies halfway between the two in the middle; exact, as halving a decimal is. */
function medianOf(sorted: readonly Big[]): Big | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return lower.plus(upper).times('0.5');
}

/**
 * Each figure across the applications that stand: how many give it, the least, the median, the most, in decimals.
 * Figures nobody gives are left out.
 */
export function figureStatistics(
  programme: Programme,
  submissions: readonly Pick<Submission, 'figures'>[],
): FigureStatistics[] {
  const given = new Map<string, Big[]>();
  for (const { figures } of submissions) {
    for (const { field, year, decimal } of figures) {
      const key = fieldAtYear(field, year);
      const known = given.get(key);
      if (known) known.push(new Big(decimal));
      else given.set(key, [new Big(decimal)]);
    }
  }
  return askedFigures(programme).flatMap(({ statistics }): FigureStatistics[] => {
    const values = given.get(fieldAtYear(statistics.field, statistics.year));
    if (values === undefined) return [];
    const sorted = [...values].sort((one, other) => one.cmp(other));
    return [
      {
        ...statistics,
        count: sorted.length,
        minimum: sorted[0]?.toFixed() ?? null,
        median: medianOf(sorted)?.toFixed() ?? null,
        maximum: sorted[sorted.length - 1]?.toFixed() ?? null,
      },
    ];
  });
}
