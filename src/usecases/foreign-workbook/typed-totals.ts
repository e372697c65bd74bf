import { asFormulasSee } from '../../filing/cached-totals';
import { cellText } from '../../filing/cell-text';
import { isInvisible } from '../../filing/character-width';
import { roundToSheetDigits } from '../../filing/decimal-text';
import { FilingIndex } from '../../filing/filing-index';
import type { LaidOutSheet } from '../../filing/laid-out-sheets';
import { computeTotals } from '../../filing/totals';
import { cellAddress } from '../../model/cell-address';
import type { UnreadText } from '../../model/document-import';
import type { Filing } from '../../model/filing';
import type { Programme } from '../../model/programme';
import { foreignWorkbookMessages as words } from './messages';

/**
 * Figures, or words, that stand where a copied sheet had the formula of a total, and are not what the copied values come to:
 * somebody typed them. Nothing is read from there, as in our own forms.
 *
 * @param filing what the copied sheets say
 */
export function typedTotals(
  programme: Programme,
  filing: Filing,
  { plan, sheet, plannedPlace }: LaidOutSheet,
): UnreadText[] {
  const figures = [filing, asFormulasSee(filing)].map((seen) =>
    computeTotals(programme, FilingIndex.of(seen)),
  );
  return sheet.cells.flatMap((cell) => {
    const text = cellText(cell);
    if (cell.formula !== undefined || isInvisible(text)) return [];
    const { row, column } = plannedPlace(cell);
    const total = plan.totals.find((planned) => planned.row === row && planned.column === column)?.total;
    if (total === undefined) return [];
    const shown = cell.value.kind === 'number' ? roundToSheetDigits(cell.value.decimal)?.decimal : undefined;
    if (shown !== undefined && figures.some((computed) => computed.get(total) === shown)) return [];
    const place = { kind: 'sheetCell' as const, sheet: sheet.name, cell: cellAddress(cell.row, cell.column) };
    return [{ text: shown ?? text, place, reason: words.typedTotal }];
  });
}
