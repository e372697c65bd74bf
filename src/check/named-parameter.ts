import type { RuleOf } from './check-context';

/** A parameter of a named check; the empty text where the data leaves it out, which no field key equals. */
export function parameterOf({ check }: RuleOf<'named'>, name: string): string {
  const value = new Map(Object.entries(check.parameters)).get(name);
  return typeof value === 'string' ? value : '';
}
