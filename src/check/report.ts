import { fieldAtYear } from '../model/keys';
import type { FindingPlace, Fix, MeasureFinding, RuleFinding } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Severity } from '../model/rule-terms';
import { shortDigest } from './digest';
import type { FieldCell } from './field-cells';
import { markBasis } from './sentence';

/** One outcome of a rule as its data words it. */
export interface Outcome<Name extends string> {
  when: Name;
  severity: Severity;
  sentence: string | null;
}

/** What a finding is about. */
export interface Reported {
  /** The cells whose values decide; they are the finding's places unless `places` says otherwise. */
  cells: readonly FieldCell[];
  places?: readonly FindingPlace[];
  /** What else decides, where it stands in no single cell: the sum of a column. */
  also?: readonly string[];
  fix?: Fix | null;
  /** The words of the notice it rests on, where a rule has others for each of the things it checks. */
  quote?: string;
}

/** The outcome a rule's data asks to be reported; null where the rule passes over it. */
export function outcomeFor<Name extends string>(
  outcomes: readonly Outcome<Name>[],
  when: Name,
): Outcome<Name> | null {
  return outcomes.find((outcome) => outcome.when === when) ?? null;
}

/** Rows are told apart by name, so that a reason stays with its row when rows move. */
function cellKey({ of, year, row }: FieldCell): string {
  const place = fieldAtYear(of.field.key, year);
  return row === null ? place : `${place}#${row.name ?? row.row}`;
}

function subjectOf(rule: Rule, when: string, { cells, also = [] }: Reported): string {
  const values = cells.map((cell) => [cellKey(cell), cell.value]);
  const [first] = cells;
  const place = first === undefined ? '' : cellKey(first);
  return [rule.id, when, place, shortDigest(JSON.stringify([values, also]))].join(':');
}

/** An inferred rule for every field is quoted with the words printed at the cell: one label cannot speak for all. */
function sourceOf({ check, basis, source }: Rule, { cells: [cell], quote }: Reported): Rule['source'] {
  if (quote !== undefined) return { ...source, quote };
  const isForAll = 'fields' in check && check.fields === 'all';
  return isForAll && basis === 'inferred' && cell !== undefined
    ? { ...source, quote: cell.of.field.label }
    : source;
}

function shared(rule: Rule, when: string, sentence: string, reported: Reported) {
  return {
    rule: rule.id,
    basis: rule.basis,
    source: sourceOf(rule, reported),
    subject: subjectOf(rule, when, reported),
    message: markBasis(sentence, rule.basis),
    places: [...(reported.places ?? reported.cells.map((cell) => cell.place))],
    fix: reported.fix ?? null,
  };
}

/** A broken rule; reasons given for it are attached later, by its subject. */
export function ruleFinding(
  rule: Rule,
  outcome: { when: string; severity: Severity },
  sentence: string,
  reported: Reported,
): RuleFinding {
  return {
    kind: 'rule',
    ...shared(rule, outcome.when, sentence, reported),
    severity: outcome.severity,
    scope: rule.scope,
    stage: rule.stage,
    answer: null,
  };
}

/** What a standard measures. */
export function measureFinding(
  rule: Rule,
  result: MeasureFinding['result'],
  sentence: string,
  reported: Reported,
): MeasureFinding {
  return { kind: 'measure', ...shared(rule, result, sentence, reported), result };
}
