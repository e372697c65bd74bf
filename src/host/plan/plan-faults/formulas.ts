import { NAME_PREFIX } from '../../../model/keys';

/** Longest formula of a cell, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_CELL_FORMULA = 8192;
/** Longest formula Excel takes in a validation. */
export const MAX_VALIDATION_FORMULA = 255;

type FormulaFault =
  | 'formulaEmpty'
  | 'formulaTooLong'
  | 'formulaEqualsSign'
  | 'formulaUnbalanced'
  | 'formulaUsesName'
  | 'illegalCharacter';

/** Texts and quoted sheet names, inside which brackets and names mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

function isBalanced(unquoted: string): boolean {
  if (/["']/.test(unquoted)) return false;
  let depth = 0;
  for (const character of unquoted) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * What Excel would refuse about a formula, as far as it shows without parsing it. Names of ours are refused too:
 * hosts leave formulas that use them stale when rows move.
 *
 * @param formula without `=`
 */
export function formulaFaults(formula: string, maximumLength: number): FormulaFault[] {
  if (formula.trim() === '') return ['formulaEmpty'];
  const unquoted = formula.replace(QUOTED, '');
  const faults: FormulaFault[] = [];
  if (formula.length > maximumLength) faults.push('formulaTooLong');
  if (formula.startsWith('=')) faults.push('formulaEqualsSign');
  if (!isBalanced(unquoted)) faults.push('formulaUnbalanced');
  if (unquoted.toLowerCase().includes(NAME_PREFIX) && /(?:^|[^\w.\u4E00-\u9FFF])cf\./i.test(unquoted)) {
    faults.push('formulaUsesName');
  }
  return faults;
}
