import type { FiledValue, ReadingTrace, UnreadableReason } from '../model/filing';

/** What was made of one cell, and what reading did to it on the way. */
export interface CellReading {
  value: FiledValue;
  traces: ReadingTrace[];
}

/** A reading without traces. */
export function readAs(value: FiledValue): CellReading {
  return { value, traces: [] };
}

/** A cell that cannot be read as what its field asks for; the proposal is only ever offered. */
export function unreadable(
  raw: string,
  reason: UnreadableReason,
  proposal: string | null = null,
): CellReading {
  return readAs({ state: 'unreadable', raw, reason, proposal });
}
