import type { CellPlace } from '../../model/cell-address';
import type { SealDifference } from '../../model/command-output';
import type { Filing } from '../../model/filing';
import { parseFieldAtYear } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';
import { sealOutput } from '../seal-output';

/** A change since 定稿, with the cell where it can be looked at. */
export interface ShownDifference {
  message: string;
  /** Null where there is no such cell any more, or no single one. */
  place: CellPlace | null;
}

/** Rows are counted among the filled ones; the sheet counts all of them. */
function worksheetRow({ tables }: Filing, { table, row }: SealDifference): number | null {
  if (table === null || row === null) return null;
  return tables.find((known) => known.table === table)?.rows[row - 1] ?? null;
}

function placeOf(filing: Filing, difference: SealDifference): CellPlace | null {
  const { kind, field, table } = difference;
  if (kind === 'rowRemoved' || kind === 'rowsReordered') return null;
  const tableRow = worksheetRow(filing, difference);
  if (kind === 'rowAdded') {
    const isOfRow = (key: string): boolean => table !== null && key.startsWith(`${table}.`);
    const entry = filing.entries.find(
      (known) => known.tableRow === tableRow && tableRow !== null && isOfRow(known.field),
    );
    return entry?.cell ?? null;
  }
  const named = field === null ? null : parseFieldAtYear(field);
  if (named === null) return null;
  const entry = filing.entries.find(
    (known) => known.field === named.field && known.year === named.year && known.tableRow === tableRow,
  );
  return entry?.cell ?? null;
}

/** What changed since 定稿, field by field, in the order of the comparison; none where nothing did. */
export function sealDifferences({ seal, programme, filing }: ReadableWorkbook): ShownDifference[] {
  if (seal?.standing !== 'changed') return [];
  return sealOutput(seal, programme).differences.map((difference) => ({
    message: difference.message,
    place: placeOf(filing, difference),
  }));
}
