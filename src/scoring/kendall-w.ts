import { averageRanks, tieCorrection } from './average-ranks';

/**
 * Kendall's coefficient of concordance, corrected for ties: 1 where all experts put the applications into the same
 * order, 0 where their orders cancel out.
 *
 * W = 12 S / (m² (n³ − n) − m Σ(t³ − t)), with S the sum of squared deviations of the rank sums from their mean;
 * M. G. Kendall, Rank Correlation Methods, 1948, chapter 6.
 *
 * @param ratings one row per expert, all rows of one length: a figure per application
 * @returns null with fewer than two experts or applications, and where nobody tells any two applications apart
 */
export function kendallW(ratings: readonly (readonly number[])[]): number | null {
  const experts = ratings.length;
  const applications = ratings[0]?.length ?? 0;
  if (experts < 2 || applications < 2) return null;
  const ranks = ratings.map(averageRanks);
  const sums = Array.from({ length: applications }, (_, at) =>
    ranks.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  );
  const mean = (experts * (applications + 1)) / 2;
  const deviations = sums.reduce((sum, ofOne) => sum + (ofOne - mean) ** 2, 0);
  const ties = ratings.reduce((sum, row) => sum + tieCorrection(row), 0);
  const greatest = experts ** 2 * (applications ** 3 - applications) - experts * ties;
  return greatest === 0 ? null : (12 * deviations) / greatest;
}
