import type { CellPlace } from '../../model/cell-address';
import type { RuleFinding } from '../../model/finding';

/** A finding about these cells; without any, one about the workbook. */
export function findingAt(...places: CellPlace[]): RuleFinding {
  return {
    kind: 'rule',
    rule: 'R-EX-01',
    severity: 'error',
    scope: 'filing',
    stage: 'fill',
    basis: 'stated',
    source: { document: '示例〔2026〕1号', quote: '示例' },
    answer: null,
    subject: '示例',
    message: '示例',
    places: places.map((cell) => ({ field: null, year: null, cell })),
    fix: null,
  };
}
