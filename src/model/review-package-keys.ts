import type { FieldKey } from './keys';

/**
 * Keys of the 评审包, one workbook in which an expert scores many applications. Rows of points, groups, deduction, vetoes,
 * recusal and total are keyed as on the 评审表, see scorecard-keys.
 */
export const PACKAGE_SHEETS = {
  /** What the package holds and how far it is. */
  contents: 'review.contents',
  /** 评分总表: points × applications. */
  scores: 'review.scores',
  /** What one application says of every point. */
  extract: 'review.extract',
} as const satisfies Record<string, FieldKey>;

/** Rows only a package has. */
export const PACKAGE_ROWS = {
  /** Hidden, one cell per application on 评分总表; in the column of the points on an extract. */
  applicationTitle: 'review.stamp.applicationTitle',
  applicationDigest: 'review.stamp.applicationDigest',
  /** Hidden, in the column of the points. */
  scheme: 'review.stamp.scheme',
  schemeDigest: 'review.stamp.schemeDigest',
  expertName: 'review.stamp.expertName',
  expertUnit: 'review.stamp.expertUnit',
  /** Why an application is recused, below the answer itself. */
  recusalReason: 'review.recusalReason',
} as const;

/** Key of the column of 评分总表 in which an application is scored; `number` counts from 1 through the whole package. */
export function givenColumnKey(number: number): string {
  return `given_${number}`;
}

/** Key of the hidden column that holds what the scores of an application come to. */
export function scoreColumnKey(number: number): string {
  return `score_${number}`;
}

/** The application's number out of {@link givenColumnKey}; null for any other column. */
export function givenColumnNumber(key: string): number | null {
  const match = /^given_([1-9]\d{0,5})$/.exec(key);
  return match === null ? null : Number(match[1]);
}

/** Sheets that name an application: see {@link isReadForCards}. */
const TITLE_SHEETS: readonly FieldKey[] = ['overview', 'identity'];

/**
 * Whether a sheet, by its key, is needed to read what experts say: their own sheets, and the one that names the
 * application a 评审表 stands in.
 */
export function isReadForCards(sheet: FieldKey): boolean {
  return sheet.startsWith('review.') || TITLE_SHEETS.includes(sheet);
}
