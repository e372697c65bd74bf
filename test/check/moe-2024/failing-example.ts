import type { RuleId } from '../../../src/model/rule';
import type { PlainValues } from '../build-filing';
import type { Circumstances } from './clean-self-check';

/**
 * One row of a table of examples: rule, what is changed in the clean self-check, the change, where the first finding
 * points (see firstPlace), how it stands, and everything the rule says then.
 */
export type FailingExample = readonly [
  rule: RuleId,
  name: string,
  changed: PlainValues,
  place: string,
  standing: string,
  says: readonly string[],
  circumstances?: Circumstances,
];
