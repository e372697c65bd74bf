import type { RuleId } from '../../../src/model/rule';
import type { PlainValues } from '../build-filing';
import type { Circumstances } from './checked-application';

/** A change to the clean application that breaks one rule, and everything the rule says then. */
export interface FailingExample {
  rule: RuleId;
  name: string;
  changed: PlainValues;
  /** Where the first finding points, see {@link firstPlace}; empty where it points at no cell. */
  place: string;
  says: string[];
  circumstances?: Circumstances;
}

/** One row of a table of examples: rule, what is changed, the change, the place, and what the rule says. */
export type Row = [
  rule: RuleId,
  name: string,
  changed: PlainValues,
  place: string,
  says: string[],
  circumstances?: Circumstances,
];

/** The rows of a table as examples. */
export function examples(rows: readonly Row[]): FailingExample[] {
  return rows.map(([rule, name, changed, place, says, circumstances]) => ({
    rule,
    name,
    changed,
    place,
    says,
    ...(circumstances === undefined ? {} : { circumstances }),
  }));
}
