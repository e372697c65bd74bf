import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';

/** What moves cells from one place to another, besides writing them. */
const CONTENT_MOVES: ReadonlySet<string> = new Set([MoveRangeMutation.id, ReorderRangeMutation.id]);

/** What puts rows, columns or sheets where others were. */
const STRUCTURE: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Whether rows, columns, merges or sheets are others after this change. */
export function changesStructure(mutation: string): boolean {
  return STRUCTURE.has(mutation);
}

/** Whether everything has to be read again after this change. */
export function movesCells(mutation: string): boolean {
  return changesStructure(mutation) || CONTENT_MOVES.has(mutation);
}
