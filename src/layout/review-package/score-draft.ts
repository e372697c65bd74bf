import { columnLetters } from '../../model/cell-address';
import { givenColumnKey, scoreColumnKey } from '../../model/review-package-keys';
import { SCORECARD_COLUMNS } from '../../model/scorecard-keys';
import type { PlannedValidation } from '../../model/workbook-plan';
import { BLANK, KeyedDraft, TEXT } from '../keyed-draft';
import type { DraftColumn } from '../keyed-draft';
import type { StyleBook } from '../styles';
import type { PackageApplication, ReviewPackage } from './review-package';

/** An application with its place in the package. */
export interface NumberedApplication extends PackageApplication {
  /** From 1, through the whole package; the columns' keys carry it. */
  number: number;
  /** Name of the sheet with its extract. */
  extractSheet: string;
}

const POINT_WIDTH = 44;
const MAXIMUM_WIDTH = 6;
/** Characters all applications share: with the points' texts as much as fits an A4 page in landscape legibly. */
const APPLICATIONS_WIDTH = 120;
const NARROWEST = 12;
const WIDEST = 24;
const HIDDEN_WIDTH = 10;

/** More applications than this are laid out as several sheets, so that each prints legibly and can be signed. */
export const MOST_IN_BLOCK = APPLICATIONS_WIDTH / NARROWEST;

const { point: POINT, maximum: MAXIMUM } = SCORECARD_COLUMNS;

function columnsOf(applications: readonly NumberedApplication[]): DraftColumn[] {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(APPLICATIONS_WIDTH / applications.length)));
  return [
    { key: POINT, width: POINT_WIDTH, hidden: false },
    { key: MAXIMUM, width: MAXIMUM_WIDTH, hidden: false },
    ...applications.map(({ number }) => ({ key: givenColumnKey(number), width, hidden: false })),
    // Behind everything people paste into: what is pasted over several applications must not land here.
    ...applications.map(({ number }) => ({ key: scoreColumnKey(number), width: HIDDEN_WIDTH, hidden: true })),
  ];
}

/** One 评分总表 while it is laid out. */
export class ScoreDraft {
  readonly draft: KeyedDraft;
  readonly first: string;
  readonly last: string;
  /** By application's number: cells of what is typed, of group scores, and ranges of scores. */
  readonly given = new Map<number, Map<string, string>>();
  readonly groups = new Map<number, string[]>();
  readonly scores = new Map<number, string[]>();

  constructor(
    readonly review: ReviewPackage,
    readonly applications: readonly NumberedApplication[],
    styles: StyleBook,
  ) {
    this.draft = new KeyedDraft(styles, columnsOf(applications));
    const keys = applications.map(({ number }) => givenColumnKey(number));
    this.first = keys[0] ?? MAXIMUM;
    this.last = keys[keys.length - 1] ?? MAXIMUM;
    for (const { number } of applications) {
      this.given.set(number, new Map());
      this.groups.set(number, []);
      this.scores.set(number, []);
    }
  }

  /** A row of cells to be filled in, one per application. */
  entryRow(
    key: string,
    label: string,
    maximum: string | null,
    style: 'numberEntry' | 'centredEntry' | 'longEntry',
  ): number {
    const { draft } = this;
    const row = draft.startRow(key);
    draft.put(POINT, POINT, TEXT(label), 'labelLeft');
    draft.put(
      MAXIMUM,
      MAXIMUM,
      maximum === null ? BLANK : { kind: 'number', decimal: maximum },
      maximum === null ? 'empty' : 'label',
    );
    for (const { number } of this.applications) {
      const column = givenColumnKey(number);
      draft.put(column, column, BLANK, style);
      this.given.get(number)?.set(key, draft.cell(column, row));
    }
    return row;
  }

  /** A rule for the entries of the row begun last. */
  validate(rule: PlannedValidation['rule'], error: string): void {
    this.draft.validate(this.first, this.last, rule, error);
  }

  /** A look of the entries from a row to the one begun last; `formula` of the first of them, as relative references. */
  warn(top: number, formula: (given: string, score: string) => string, fill: string): void {
    const relative = (key: string): string => `${columnLetters(this.draft.column(key))}${top}`;
    const number = this.applications[0]?.number ?? 1;
    const cells = [givenColumnKey(number), scoreColumnKey(number)].map(relative);
    this.draft.warn(this.first, this.last, top, formula(cells[0] ?? '', cells[1] ?? ''), fill);
  }

  /** A heading across the whole page. */
  heading(text: string, style: 'title' | 'heading' | 'note' | 'labelLeft'): void {
    this.draft.startRow(null);
    this.draft.put(POINT, this.last, TEXT(text), style);
  }
}
