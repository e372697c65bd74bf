import type { FilingIndex } from '../filing/filing-index';
import type { Coverage } from '../model/coverage';
import type { Filing } from '../model/filing';
import type { Finding } from '../model/finding';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { Rule, RuleCheckOf, RuleKind, Stage } from '../model/rule';
import type { FieldCells } from './field-cells';

/** The filing of one year in a series. */
export interface YearFiling {
  year: number;
  filing: Filing;
}

/** Everything a rule may look at. Nothing else is read: no clock, no host, no state between two checks. */
export interface CheckContext {
  programme: Programme;
  filing: Filing;
  index: FilingIndex;
  /** Every cell of the filing with its field, in the order of the forms. */
  cells: FieldCells;
  coverage: Coverage;
  /** ISO date the caller calls today; null where days left are not to be counted. */
  today: string | null;
  /** All applications of the round, this one included; null when a single one is checked. */
  round: readonly Filing[] | null;
  /** The filings of successive years, earliest first; null when a single one is checked. */
  series: readonly YearFiling[] | null;
  stage: Stage;
}

/** A rule whose check is of one kind. */
export type RuleOf<Kind extends RuleKind> = Omit<Rule, 'check'> & { check: RuleCheckOf<Kind> };

/** Field keys, or prefixes of keys, whose values decide what a rule finds. */
export type ReadFields = 'all' | readonly FieldKey[];

/** What the registry knows of a kind: how it is checked, and which fields it reads. */
export interface RuleKindEntry<Kind extends RuleKind> {
  check: (rule: RuleOf<Kind>, context: CheckContext) => Finding[];
  reads: (check: RuleCheckOf<Kind>) => ReadFields;
}
