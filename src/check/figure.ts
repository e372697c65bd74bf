import Big from 'big.js';
import type { Operator } from '../model/rule-terms';

/** Sum of decimals, exactly. */
export function sumOf(figures: readonly Big[]): Big {
  return figures.reduce((sum, figure) => sum.plus(figure), new Big(0));
}

/** Whether `left operator right` holds. */
export function holds(left: Big, operator: Operator, right: Big): boolean {
  switch (operator) {
    case '<':
      return left.lt(right);
    case '<=':
      return left.lte(right);
    case '=':
      return left.eq(right);
    case '>=':
      return left.gte(right);
    case '>':
      return left.gt(right);
  }
}
