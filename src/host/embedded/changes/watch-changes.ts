import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { z } from 'zod';
import type { CellPlace } from '../../../model/cell-address';
import type { CellChange, Unsubscribe } from '../../../model/ports';
import type { Spreadsheet } from '../create-spreadsheet';
import { changesStructure, movesCells } from './structure-mutations';

const CONTENT: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p', 't'];

/** A number format can change what a number means, other looks cannot. */
function changesContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  if (CONTENT.some((key) => key in cell)) return true;
  return typeof cell.s === 'object' && cell.s !== null && 'n' in cell.s;
}

/** Mutations name their sheet in one of these ways; a new sheet comes as a whole, and cutting concerns two. */
const SheetParams = z.union([
  z.object({ from: z.object({ subUnitId: z.string() }), to: z.object({ subUnitId: z.string() }) }),
  z.object({ sheet: z.object({ id: z.string() }) }),
  z.object({ subUnitId: z.string() }),
]);

function sheetIdsIn(params: unknown): string[] {
  const found = SheetParams.parse(params);
  if ('from' in found) return [found.from.subUnitId, found.to.subUnitId];
  return 'sheet' in found ? [found.sheet.id] : [found.subUnitId];
}

/** Gathers what changes and tells it, one change per sheet, as soon as the user's act is complete. */
export class ChangeWatch {
  readonly #spreadsheet: Spreadsheet;
  readonly #listeners = new Set<(change: CellChange) => void>();
  readonly #cells = new Map<string, Map<string, CellPlace>>();
  readonly #moved = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #subscription: { dispose(): void };
  #isOurs = 0;
  #isTelling = false;
  /** Called after the user moved rows, columns or sheets. */
  onStructure: () => void = () => undefined;

  constructor(spreadsheet: Spreadsheet) {
    this.#spreadsheet = spreadsheet;
    this.#learnNames();
    this.#subscription = spreadsheet.commands.onCommandExecuted(({ id, params }, options) => {
      if (changesStructure(id)) this.#learnNames();
      // Results of formulas come as local changes.
      if (this.#isOurs > 0 || options?.['fromFormula'] === true || options?.onlyLocal === true) return;
      if (movesCells(id)) this.#noteMove(params);
      else if (id === SetRangeValuesMutation.id) this.#noteCells(params as ISetRangeValuesMutationParams);
    });
  }

  /** Does what is not told to anybody. */
  silently<Result>(change: () => Result): Result {
    this.#isOurs += 1;
    try {
      return change();
    } finally {
      this.#isOurs -= 1;
    }
  }

  subscribe(listener: (change: CellChange) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#listeners.clear();
  }

  /** The name a sheet has; one that was removed is told of under the name it had. */
  #nameOf(sheetId: string): string {
    return this.#spreadsheet.workbook.getSheetBySheetId(sheetId)?.getName() ?? this.#names.get(sheetId) ?? '';
  }

  #learnNames(): void {
    for (const sheet of this.#spreadsheet.workbook.getSheets()) {
      this.#names.set(sheet.getSheetId(), sheet.getName());
    }
  }

  #noteMove(params: unknown): void {
    for (const sheetId of sheetIdsIn(params)) this.#moved.add(this.#nameOf(sheetId));
    this.#tellSoon();
  }

  #noteCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.#nameOf(subUnitId);
    const cells = this.#cells.get(sheet) ?? new Map<string, CellPlace>();
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
        if (!changesContent(cell)) continue;
        cells.set(`${row}/${column}`, { sheet, row: Number(row) + 1, column: Number(column) + 1 });
      }
    }
    if (cells.size === 0) return;
    this.#cells.set(sheet, cells);
    this.#tellSoon();
  }

  #tellSoon(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#tell();
    });
  }

  #tell(): void {
    this.#isTelling = false;
    const changes: CellChange[] = [...this.#moved].map((sheet) => ({ sheet, cells: null }));
    for (const [sheet, cells] of this.#cells) {
      if (!this.#moved.has(sheet)) changes.push({ sheet, cells: [...cells.values()] });
    }
    const hasMoved = this.#moved.size > 0;
    this.#moved.clear();
    this.#cells.clear();
    if (hasMoved) this.onStructure();
    for (const change of changes) for (const listener of [...this.#listeners]) listener(change);
  }
}
