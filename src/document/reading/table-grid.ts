import { isInvisible } from '../../filing/character-width';
import type { ReadCell, ReadTable } from './document-tree';
import { LIKENESS, labelLikeness } from './label-form';
import type { Likeness } from './label-form';
import { Passage } from './passage';

/** A cell that bears a label. */
export interface LabelCell {
  cell: ReadCell;
  likeness: Likeness;
}

/** A table of the document with what recognising asks of it again and again. */
export class TableGrid {
  readonly table: ReadTable;
  readonly #at = new Map<string, ReadCell>();
  readonly #passages = new Map<ReadCell, Passage>();
  readonly #rows: ReadCell[][];
  /** Cells that were taken for labels or headers of a form. */
  readonly #labels = new Set<ReadCell>();

  constructor(table: ReadTable) {
    this.table = table;
    this.#rows = Array.from({ length: table.rows }, () => []);
    for (const cell of table.cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
        this.#rows[row]?.push(cell);
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
          this.#at.set(`${row}/${column}`, cell);
        }
      }
    }
    for (const row of this.#rows) row.sort((one, other) => one.column - other.column);
  }

  at(row: number, column: number): ReadCell | null {
    return this.#at.get(`${row}/${column}`) ?? null;
  }

  /** The cells that reach into a row, from the left. */
  row(row: number): readonly ReadCell[] {
    return this.#rows[row] ?? [];
  }

  passage(cell: ReadCell): Passage {
    const passage = this.#passages.get(cell) ?? new Passage(cell.paragraphs);
    this.#passages.set(cell, passage);
    return passage;
  }

  text(cell: ReadCell): string {
    return this.passage(cell).text;
  }

  isBlank(cell: ReadCell): boolean {
    return isInvisible(this.text(cell));
  }

  markLabel(cell: ReadCell): void {
    this.#labels.add(cell);
  }

  isLabel(cell: ReadCell): boolean {
    return this.#labels.has(cell);
  }

  /** The cells of a label, surest first; cells that are labels already stay out where `free` is set. */
  find(label: string, free = true): LabelCell[] {
    return this.table.cells
      .flatMap((cell): LabelCell[] => {
        if (free && this.#labels.has(cell)) return [];
        const text = this.text(cell);
        // No label is nearly as long as an answer can be.
        if (text.length > label.length * 2 + 40) return [];
        const likeness = labelLikeness(text, label);
        return likeness === LIKENESS.none ? [] : [{ cell, likeness }];
      })
      .sort((one, other) => other.likeness - one.likeness);
  }

  /** The cells of a row to the right of a cell, up to the next label. */
  entriesRightOf(cell: ReadCell, row = cell.row): ReadCell[] {
    const entries: ReadCell[] = [];
    for (const next of this.row(row)) {
      if (next.column < cell.column + cell.columnSpan) continue;
      if (this.#labels.has(next)) break;
      entries.push(next);
    }
    return entries;
  }
}
