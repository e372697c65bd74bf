import type { CellArea } from '../../model/cell-address';
import type { PlannedConditionalFormat } from '../../model/workbook-plan';
import { shiftFormula } from './shift-formula';

/** The formula as it would read for one cell far from the edges, so that equal rules of different areas are equal. */
export function anchoredFormula(formula: string, areas: readonly CellArea[]): string {
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const moved = shiftFormula(formula, 500_000 - top, 8_000 - left);
  return moved
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/[\s']/g, '')
            .replace(/\b(TRUE|FALSE)\b(?:\(\))?/gi, (word) =>
              word.toUpperCase().startsWith('T') ? '1' : '0',
            ),
    )
    .join('');
}

/** What a planned live format is compared by. */
export function plannedFormatSignature({ area, formula, look }: PlannedConditionalFormat): string {
  const { fill, fontColour, bold } = look;
  return JSON.stringify([anchoredFormula(formula, [area]), { fill, fontColour, bold }]);
}
