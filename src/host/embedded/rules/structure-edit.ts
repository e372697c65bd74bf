import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import { z } from 'zod';

/** Rows or columns put into or taken out of a sheet; 1-based. */
export interface StructureEdit {
  axis: 'rows' | 'columns';
  /** The first one put in or taken out. */
  first: number;
  /** How many; negative where they are taken out. */
  count: number;
}

const Params = z.object({
  subUnitId: z.string(),
  range: z.object({
    startRow: z.number(),
    endRow: z.number(),
    startColumn: z.number(),
    endColumn: z.number(),
  }),
});

/** What a mutation does to the rows or columns of which sheet; null for every other mutation. */
export function structureEdit(id: string, params: unknown): { sheetId: string; edit: StructureEdit } | null {
  const isRow = id === InsertRowMutation.id || id === RemoveRowMutation.id;
  const isColumn = id === InsertColMutation.id || id === RemoveColMutation.id;
  if (!isRow && !isColumn) return null;
  const { subUnitId, range } = Params.parse(params);
  const [first, last] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const count = last - first + 1;
  const isRemoval = id === RemoveRowMutation.id || id === RemoveColMutation.id;
  return {
    sheetId: subUnitId,
    edit: { axis: isRow ? 'rows' : 'columns', first: first + 1, count: isRemoval ? -count : count },
  };
}
