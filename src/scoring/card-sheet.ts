import { findKeyFrame } from '../filing/key-frame';
import type { KeyFrame } from '../filing/key-frame';
import { SheetGrid } from '../filing/sheet-grid';
import type { CellPlace } from '../model/cell-address';
import type { ProgrammeId } from '../model/keys';
import { SCORECARD_ROWS, SCORECARD_SHEET, STAMP_COLUMNS } from '../model/scorecard-keys';
import type { CellContent, WorkbookContent } from '../model/workbook-content';

/** The answers of one expert for one application, by the row keys and column keys of the 评审表, wherever they stand. */
export interface CardCells {
  /** The sheet on which the scores are given. */
  readonly name: string;
  readonly programme: ProgrammeId;
  /** Where a cell stands; null where its row or column is gone. */
  place(rowKey: string, columnKey: string): CellPlace | null;
  /** What stands in a cell; null where there is nothing. */
  cell(rowKey: string, columnKey: string): CellContent | null;
  /** What a person sees in a cell. */
  text(rowKey: string, columnKey: string): string;
  /** A part of the hidden stamp. */
  stamp(part: keyof typeof STAMP_COLUMNS): string;
  /** What cannot be read without being asked about, a sentence each. */
  readonly doubts: readonly string[];
}

/** A 评审表 in a workbook: its cells by row key and column key, wherever rows and columns stand now. */
export class CardSheet implements CardCells {
  readonly doubts: readonly string[] = [];
  readonly name: string;
  readonly programme: ProgrammeId;
  readonly #grid: SheetGrid;
  readonly #frame: KeyFrame;

  constructor(grid: SheetGrid, frame: KeyFrame, programme: ProgrammeId) {
    this.name = grid.name;
    this.programme = programme;
    this.#grid = grid;
    this.#frame = frame;
  }

  /** Where a cell stands; null where its row or column is gone. */
  place(rowKey: string, columnKey: string): CellPlace | null {
    const row = this.#frame.rows.get(rowKey)?.[0];
    const column = this.#frame.columns.get(columnKey)?.[0];
    return row === undefined || column === undefined ? null : { sheet: this.name, row, column };
  }

  /** What stands in a cell; null where there is nothing. */
  cell(rowKey: string, columnKey: string): CellContent | null {
    const place = this.place(rowKey, columnKey);
    return place === null ? null : this.#grid.at(place.row, place.column);
  }

  /** What a person sees in a cell. */
  text(rowKey: string, columnKey: string): string {
    const place = this.place(rowKey, columnKey);
    return place === null ? '' : this.#grid.textAt(place.row, place.column);
  }

  /** A part of the hidden stamp. */
  stamp(part: keyof typeof STAMP_COLUMNS): string {
    return this.text(SCORECARD_ROWS.stamp, STAMP_COLUMNS[part]);
  }
}

/** Every 评审表 of a workbook in the order of its sheets; copies of one sheet are several cards. */
export function cardSheets(content: WorkbookContent): CardSheet[] {
  return content.sheets.flatMap((sheet) => {
    if (sheet.kind !== 'worksheet') return [];
    const grid = SheetGrid.of(sheet);
    const frame = findKeyFrame(grid);
    return frame?.sheetKey?.sheet === SCORECARD_SHEET
      ? [new CardSheet(grid, frame, frame.sheetKey.programme)]
      : [];
  });
}
