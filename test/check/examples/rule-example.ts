import type { FilingState } from '../../../src/model/filing-state';
import type { RuleId } from '../../../src/model/rule';
import type { PlainValues } from '../build-filing';

/** One row of the table: what is filled in, and what one rule of the example programme says about it. */
export interface RuleExample {
  name: string;
  rule: RuleId;
  values: PlainValues;
  /** Sentence of the catalogue the row shows; null where the rule has nothing to say. */
  variant: string | null;
  /** Every message of the rule, in order. */
  says: string[];
  /** Titles of the fixes offered, where one is. */
  fixes?: string[];
  severity?: 'error' | 'warning' | 'hint';
  today?: string;
  /** The other applications of the round. */
  round?: PlainValues[];
  /** The filings of other years; the one checked is the last. */
  series?: { year: number; values: PlainValues }[];
  state?: Partial<FilingState>;
}
