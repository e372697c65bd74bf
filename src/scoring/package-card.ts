import { findKeyFrame } from '../filing/key-frame';
import type { KeyFrame } from '../filing/key-frame';
import { SheetGrid } from '../filing/sheet-grid';
import type { CellPlace } from '../model/cell-address';
import { columnLetters } from '../model/cell-address';
import type { FieldKey, ProgrammeId } from '../model/keys';
import {
  PACKAGE_ROWS,
  PACKAGE_SHEETS,
  givenColumnNumber,
  scoreColumnKey,
} from '../model/review-package-keys';
import { SCORECARD_COLUMNS, SCORECARD_ROWS } from '../model/scorecard-keys';
import type { STAMP_COLUMNS } from '../model/scorecard-keys';
import type { CellContent, WorkbookContent } from '../model/workbook-content';
import type { CardCells } from './card-sheet';
import { packageCardMessages as words } from './package-card-messages';

/** A keyed sheet of a package. */
interface KeyedSheet {
  grid: SheetGrid;
  frame: KeyFrame;
  programme: ProgrammeId;
}

/** Rows whose score people see in the column they type into; the others' scores stand in the hidden one. */
function isShownScore(rowKey: string): boolean {
  return rowKey === SCORECARD_ROWS.total || rowKey.startsWith('review.groups.');
}

function placeIn({ grid, frame }: KeyedSheet, rowKey: string, column: number | undefined): CellPlace | null {
  const row = frame.rows.get(rowKey)?.[0];
  return row === undefined || column === undefined ? null : { sheet: grid.name, row, column };
}

function textIn({ grid }: KeyedSheet, place: CellPlace | null): string {
  return place === null ? '' : grid.textAt(place.row, place.column);
}

/** One application of a 评审包: its column on 评分总表 together with its extract, as if it were a 评审表. */
class PackageCard implements CardCells {
  readonly name: string;
  readonly programme: ProgrammeId;
  readonly doubts: readonly string[];
  readonly #scores: KeyedSheet;
  readonly #extract: KeyedSheet | null;
  readonly #given: number;
  readonly #score: number | undefined;

  constructor(
    scores: KeyedSheet,
    number: number,
    columns: readonly number[],
    extracts: readonly KeyedSheet[],
  ) {
    const [given = 0] = columns;
    this.name = scores.grid.name;
    this.programme = scores.programme;
    this.#scores = scores;
    this.#given = given;
    this.#score = scores.frame.columns.get(scoreColumnKey(number))?.[0];
    const own = extracts.filter((extract) => this.#isAbout(extract));
    this.#extract = own[0] ?? null;
    const title = this.stamp('applicationTitle');
    const letters = columns.map(columnLetters);
    this.doubts = [
      ...(columns.length > 1 ? [words.columnTwice(this.name, title, letters)] : []),
      ...(own.length === 0 ? [words.extractMissing(this.name, title)] : []),
    ];
  }

  place(rowKey: string, columnKey: string): CellPlace | null {
    const scores = this.#scores;
    switch (columnKey) {
      case SCORECARD_COLUMNS.given:
        return placeIn(scores, rowKey, this.#given);
      case SCORECARD_COLUMNS.score:
        return placeIn(scores, rowKey, isShownScore(rowKey) ? this.#given : this.#score);
      case SCORECARD_COLUMNS.remark:
        return rowKey === SCORECARD_ROWS.recusal
          ? placeIn(scores, PACKAGE_ROWS.recusalReason, this.#given)
          : this.#placeInExtract(rowKey, columnKey);
      default:
        return this.#placeInExtract(rowKey, columnKey);
    }
  }

  cell(rowKey: string, columnKey: string): CellContent | null {
    const place = this.place(rowKey, columnKey);
    return place === null ? null : (this.#sheetOf(place)?.grid.at(place.row, place.column) ?? null);
  }

  text(rowKey: string, columnKey: string): string {
    const place = this.place(rowKey, columnKey);
    const sheet = place === null ? null : this.#sheetOf(place);
    return sheet === null ? '' : textIn(sheet, place);
  }

  stamp(part: keyof typeof STAMP_COLUMNS): string {
    const isOfApplication = part === 'applicationTitle' || part === 'applicationDigest';
    const shared = this.#scores.frame.columns.get(SCORECARD_COLUMNS.point)?.[0];
    const column = isOfApplication ? this.#given : shared;
    return textIn(this.#scores, placeIn(this.#scores, PACKAGE_ROWS[part], column));
  }

  #isAbout(extract: KeyedSheet): boolean {
    const { title, digest } = applicationOf(extract);
    return digest === this.stamp('applicationDigest') && title === this.stamp('applicationTitle');
  }

  #placeInExtract(rowKey: string, columnKey: string): CellPlace | null {
    const extract = this.#extract;
    return extract === null ? null : placeIn(extract, rowKey, extract.frame.columns.get(columnKey)?.[0]);
  }

  #sheetOf(place: CellPlace): KeyedSheet | null {
    return place.sheet === this.name ? this.#scores : this.#extract;
  }
}

function keyedSheets(content: WorkbookContent): { scores: KeyedSheet[]; extracts: KeyedSheet[] } {
  const keyed = content.sheets.flatMap((sheet) => {
    if (sheet.kind !== 'worksheet') return [];
    const grid = SheetGrid.of(sheet);
    const frame = findKeyFrame(grid);
    return frame?.sheetKey ? [{ grid, frame, programme: frame.sheetKey.programme }] : [];
  });
  const keyedAs = (key: FieldKey): KeyedSheet[] => keyed.filter(({ frame }) => frame.sheetKey?.sheet === key);
  return { scores: keyedAs(PACKAGE_SHEETS.scores), extracts: keyedAs(PACKAGE_SHEETS.extract) };
}

/** What an extract says it is about. */
function applicationOf(extract: KeyedSheet): { title: string; digest: string } {
  const column = extract.frame.columns.get(SCORECARD_COLUMNS.point)?.[0];
  const says = (part: 'applicationTitle' | 'applicationDigest'): string =>
    textIn(extract, placeIn(extract, PACKAGE_ROWS[part], column));
  return { title: says('applicationTitle'), digest: says('applicationDigest') };
}

/** What a workbook holds of a 评审包. */
export interface PackageCards {
  /** Every application of 评分总表, from the left; a copy of the sheet scores them once more. */
  cards: readonly CardCells[];
  /** Applications whose column is gone, a sentence each. */
  lost: readonly string[];
}

/** Reads the 评审包 of a workbook; both lists are empty where there is none. */
export function packageCards(content: WorkbookContent): PackageCards {
  const { scores, extracts } = keyedSheets(content);
  const cards = scores.flatMap((sheet) =>
    [...sheet.frame.columns].flatMap(([key, columns]) => {
      const number = givenColumnNumber(key);
      return number === null ? [] : [new PackageCard(sheet, number, columns, extracts)];
    }),
  );
  const stampOf = (title: string, digest: string): string => `${digest}\n${title}`;
  const scored = new Set(
    cards.map((card) => stampOf(card.stamp('applicationTitle'), card.stamp('applicationDigest'))),
  );
  const lost = extracts.map(applicationOf).filter(({ title, digest }) => !scored.has(stampOf(title, digest)));
  return { cards, lost: lost.map(({ title }) => words.columnMissing(title)) };
}
