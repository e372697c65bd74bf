import { shiftFormula } from '../../../../../src/host/plan/shift-formula';
import type { Session } from '../session';
import { activeCell } from '../session';

interface Place {
  row: number;
  column: number;
}

/** The cell formulas are given relative to. */
function origin(session: Session, corner: Place): Place {
  return session.quirks.relativeFormulas === 'activeCell' ? activeCell(session) : corner;
}

/** A formula as it stands in an area's first cell, from what an add-in gave. */
export function formulaAtCorner(session: Session, formula: string, corner: Place): string {
  const { row, column } = origin(session, corner);
  return formula.startsWith('=') ? shiftFormula(formula, corner.row - row, corner.column - column) : formula;
}

/** A formula as an add-in reads it, from what stands in an area's first cell. */
export function formulaAsRead(session: Session, formula: string, corner: Place): string {
  const { row, column } = origin(session, corner);
  return formula.startsWith('=') ? shiftFormula(formula, row - corner.row, column - corner.column) : formula;
}
