import type { CellValue } from '../../model/ports';

/** Rows to be inserted before values are written: above the row that is row `above` before anything is inserted. */
export interface RowsToInsert {
  sheet: string;
  above: number;
  count: number;
}

/** Something the user asked to be written into the forms. */
export interface RequestedWrite {
  /** What it is, for a person; shown beside 撤销. */
  title: string;
  /** Inserted first; they stay when the values are taken back. */
  rows: readonly RowsToInsert[];
  /** Places count the inserted rows. */
  values: readonly CellValue[];
}
