import type { ComparedYears, YearStatement } from '../../comparison/years/compared-years';
import { formatPlace } from '../../model/cell-address';
import { shownFigure } from '../overview/shown-figure';
import { yearsMessages } from './years-messages';

/** A figure of one year on which workbooks do not agree. */
export interface Disagreement {
  label: string;
  year: number;
  /** The one that counts first. */
  statements: YearStatement[];
  sentence: string;
}

/** Where workbooks say different things of one figure in one year: a clerk's slip, or another 统计口径. */
export function disagreements({ figures }: ComparedYears): Disagreement[] {
  return figures.flatMap(({ label, unit, years }) =>
    years.flatMap(({ year, actual, disagreeing }): Disagreement[] => {
      if (actual === null || disagreeing.length === 0) return [];
      const statements = [actual, ...disagreeing];
      const words = statements.map(({ source, cell, decimal }) =>
        yearsMessages.statement(
          source,
          cell === null ? null : formatPlace(cell),
          yearsMessages.valueWithUnit(shownFigure(decimal), unit),
        ),
      );
      return [{ label, year, statements, sentence: yearsMessages.disagreement(label, year, words) }];
    }),
  );
}
