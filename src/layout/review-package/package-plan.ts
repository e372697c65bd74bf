import type { WorkbookPlan } from '../../model/workbook-plan';
import { StyleBook } from '../styles';
import { contentsSheet } from './contents-sheet';
import { extractSheet } from './extract-sheet';
import { extractSheetNames } from './extract-sheet-names';
import { packageWords as words } from './messages';
import type { ReviewPackage } from './review-package';
import type { NumberedApplication } from './score-draft';
import { MOST_IN_BLOCK } from './score-draft';
import { scoreSheet } from './score-sheet';

/** Blocks of nearly the same size, so that no page is nearly empty. */
function blocksOf(applications: readonly NumberedApplication[]): NumberedApplication[][] {
  const blocks = Math.ceil(applications.length / MOST_IN_BLOCK);
  const size = Math.ceil(applications.length / Math.max(1, blocks));
  return Array.from({ length: blocks }, (_, block) => applications.slice(block * size, (block + 1) * size));
}

/**
 * The 评审包 of one expert as a new workbook: what it holds, 评分总表 (several where the applications are many), and an
 * extract of every application. All totals are formulas that work without the add-in.
 *
 * @param review - its scheme must be without faults
 */
export function reviewPackagePlan(review: ReviewPackage): WorkbookPlan {
  const { programme } = review;
  const styles = new StyleBook();
  const names = extractSheetNames(
    review.applications.map(({ application, file }) => (application.title === '' ? file : application.title)),
  );
  const applications = review.applications.map((of, index): NumberedApplication => ({
    ...of,
    number: index + 1,
    extractSheet: names[index] ?? String(index + 1),
  }));
  const blocks = blocksOf(applications);
  const scored = blocks.map((block, index) =>
    scoreSheet(review, block, { number: index + 1, of: blocks.length }, styles),
  );
  const columns = new Map(scored.flatMap((of) => of.columns).map((column) => [column.number, column]));
  const placed = applications.flatMap((of) => {
    const own = columns.get(of.number);
    return own === undefined ? [] : [{ of, scored: own }];
  });
  const sheets = [
    contentsSheet(review, placed, styles),
    ...scored.map(({ sheet }) => sheet),
    ...placed.map((of) => extractSheet(review, of.of, of.scored, styles)),
  ];
  return {
    programme: programme.id,
    templateVersion: programme.templateVersion,
    title: words.title(programme.indicators.title),
    styles: styles.all(),
    sheets,
    // A package is no application and does not say it is one.
    names: [],
  };
}
