import { FilingIndex } from '../filing/filing-index';
import { ruleApplies } from '../filing/rule-applies';
import { computeTotals } from '../filing/totals';
import type { Coverage } from '../model/coverage';
import type { Filing } from '../model/filing';
import type { Finding } from '../model/finding';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { Rule, Stage } from '../model/rule';
import { STAGES } from '../model/rule';
import type { CheckContext, YearFiling } from './check-context';
import { FieldCells } from './field-cells';
import { inReadingOrder } from './finding-order';
import { runRule } from './registry';
import { rulesTouchedBy } from './rules-touched-by';
import { workbookFinding } from './workbook-faults';

/** What a check is given besides the programme and the filing. */
export interface CheckOptions {
  /** Rules of this stage and of those before it are asked. */
  stage: Stage;
  /** Of the same filing, see computeCoverage. */
  coverage: Coverage;
  /** ISO date; null where days left are not to be counted. */
  today: string | null;
  /** All applications of the round, this one included; null leaves rules over a round out. */
  round: readonly Filing[] | null;
  /** Filings of successive years; null leaves rules over years out. */
  series: readonly YearFiling[] | null;
}

/** Everything the engine says about one filing. */
export interface CheckResult {
  findings: Finding[];
  coverage: Coverage;
  totals: ReturnType<typeof computeTotals>;
}

function contextOf(programme: Programme, filing: Filing, options: CheckOptions): CheckContext {
  const index = FilingIndex.of(filing);
  return { programme, filing, index, cells: new FieldCells(programme, index), ...options };
}

function isAsked(rule: Rule, { stage, round, series }: CheckOptions): boolean {
  if (STAGES.indexOf(rule.stage) > STAGES.indexOf(stage)) return false;
  switch (rule.scope) {
    case 'filing':
    case 'package':
      return true;
    case 'round':
      return round !== null;
    case 'series':
      return series !== null;
  }
}

/** Two rows of one name break a rule alike: the second and later get a number, so that each can be answered. */
function withOwnSubjects(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.subject) ?? 0) + 1;
    seen.set(finding.subject, times);
    return times === 1 ? finding : { ...finding, subject: `${finding.subject}~${times}` };
  });
}

function withAnswers(findings: readonly Finding[], { state }: Filing): Finding[] {
  const reasons = new Map(state.answers.map(({ subject, reason }) => [subject, reason]));
  return findings.map((finding) =>
    finding.kind === 'rule' ? { ...finding, answer: reasons.get(finding.subject) ?? null } : finding,
  );
}

function findingsOf(rules: readonly Rule[], context: CheckContext): Finding[] {
  return rules
    .filter((rule) => isAsked(rule, context) && ruleApplies(rule, context.index))
    .flatMap((rule) => withOwnSubjects(runRule(rule, context)));
}

function resultOf(ruleFindings: readonly Finding[], context: CheckContext): CheckResult {
  const { programme, filing, coverage, index } = context;
  const faults = withOwnSubjects(filing.faults.map(workbookFinding));
  return {
    findings: withAnswers(inReadingOrder([...faults, ...ruleFindings], programme), filing),
    coverage,
    totals: computeTotals(programme, index),
  };
}

/**
 * Checks one filing by the rules of its programme: those of the stage asked for and before it, whose scope fits what
 * is given. Faults of the workbook become findings too, and reasons given earlier are put to the findings they answer.
 * Never throws on account of what a filing holds.
 *
 * @example checkFiling(programme, filing, { stage: 'check', coverage, today: '2026-05-01', round: null, series: null })
 * @throws UnknownNamedCheckError where the programme's data names a check that does not exist
 */
export function checkFiling(programme: Programme, filing: Filing, options: CheckOptions): CheckResult {
  const context = contextOf(programme, filing, options);
  return resultOf(findingsOf(programme.rules, context), context);
}

/**
 * Checks again after some fields changed: only the rules that read them, the findings of the others are kept. For
 * changed values only; when rows or sheets moved, the kept findings would point at the wrong cells.
 *
 * @param previous the result for the filing before the change, with the same options apart from coverage
 * @param changed keys of the changed fields
 */
export function recheckFiling(
  previous: CheckResult,
  changed: readonly FieldKey[],
  programme: Programme,
  filing: Filing,
  options: CheckOptions,
): CheckResult {
  const context = contextOf(programme, filing, options);
  const touched = rulesTouchedBy(programme, changed);
  const ids = new Set<string>(touched.map(({ id }) => id));
  const kept = previous.findings.filter(({ kind, rule }) => kind !== 'workbook' && !ids.has(rule));
  return resultOf([...kept, ...findingsOf(touched, context)], context);
}
