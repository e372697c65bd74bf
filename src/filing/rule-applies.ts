import type { Rule } from '../model/rule';
import type { FilingIndex } from './filing-index';

/** Whether a rule is about this filing at all: some parts of a workbook are not used by everybody. */
export function ruleApplies({ onlyWhenFilled }: Pick<Rule, 'onlyWhenFilled'>, index: FilingIndex): boolean {
  if (onlyWhenFilled === undefined) return true;
  const value = index.value(onlyWhenFilled, null);
  return value.state === 'text' ? value.text.trim() !== '' : value.state !== 'blank';
}
