import type { YearStatement } from '../../comparison/years/compared-years';
import { formatPlace } from '../../model/cell-address';
import type { CompareOutput } from '../../model/comparison-output';
import { findingOutput } from '../finding-output';
import type { YearsComparison } from './compare-years';

type StatementOutput = NonNullable<CompareOutput['figures'][number]['years'][number]['actual']>;

function statementOutput({ source, decimal, cell }: YearStatement): StatementOutput {
  return { file: source, decimal, cell: cell === null ? null : formatPlace(cell) };
}

const orNull = (statement: YearStatement | null): StatementOutput | null =>
  statement === null ? null : statementOutput(statement);

/** A comparison of years as scripts get it. */
export function compareOutput({ files, notes, compared, measures }: YearsComparison): CompareOutput {
  const { years, figures, unfilled, counts } = compared;
  return {
    files: files.map((file) => ({ ...file, programme: file.programme?.id ?? null })),
    notes,
    years,
    figures: figures.map((figure) => ({
      ...figure,
      years: figure.years.map(({ year, actual, committed, disagreeing, standing, direction }) => ({
        year,
        actual: orNull(actual),
        committed: orNull(committed),
        disagreeing: disagreeing.map(statementOutput),
        commitment: standing,
        direction,
      })),
    })),
    unfilled,
    counts: {
      commitments: { ...counts.commitments },
      trends: { ...counts.trends },
      disagreements: counts.disagreements,
    },
    measures: measures.map(findingOutput),
  };
}
