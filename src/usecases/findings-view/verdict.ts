import { FilingIndex } from '../../filing/filing-index';
import { ruleApplies } from '../../filing/rule-applies';
import type { Rule, Stage } from '../../model/rule';
import { STAGES } from '../../model/rule';
import type { ReadableWorkbook } from '../check-workbook';
import type { FindingStanding, ListedFinding } from './listed-finding';

/** How many findings are open, by how grave they are. */
export type OpenCounts = Readonly<Record<FindingStanding, number>>;

/** How many findings nobody gave a reason for. */
export function openCounts(findings: readonly ListedFinding[]): OpenCounts {
  const counts = {
    error: 0,
    warning: 0,
    hint: 0,
    triggered: 0,
    unmet: 0,
    open: 0,
    noData: 0,
    notTriggered: 0,
    met: 0,
    notice: 0,
  };
  for (const { standing, answer } of findings) if (answer === null) counts[standing] += 1;
  return counts;
}

/** The stage whose rules a workbook open in front of the user is asked: after 定稿 all of them. */
export function askedStage({ filing: { state } }: ReadableWorkbook): Stage {
  if (state.snapshot !== null) return 'submit';
  return STAGES.indexOf(state.stage) > STAGES.indexOf('check') ? state.stage : 'check';
}

/** Rules about this application that are only asked later: after 定稿, before 报送. */
export function rulesAskedLater(workbook: ReadableWorkbook): Rule[] {
  const asked = STAGES.indexOf(askedStage(workbook));
  const index = FilingIndex.of(workbook.filing);
  return workbook.programme.rules.filter((rule) => {
    const { stage, scope, check } = rule;
    return (
      ruleApplies(rule, index) &&
      STAGES.indexOf(stage) > asked &&
      (scope === 'filing' || scope === 'package') &&
      check.kind !== 'information' &&
      check.kind !== 'threshold' &&
      check.kind !== 'lapse' &&
      !(check.kind === 'trend' && check.finds.kind === 'measure')
    );
  });
}

/** What can truly be said about a workbook as a whole. */
export type Verdict =
  | { kind: 'mistakes'; errors: number; warnings: number; hints: number }
  /** Nothing wrong; hints are worth a look. */
  | { kind: 'hintsOnly'; hints: number }
  /** Nothing is open; `askedLater` counts the rules that are asked after 定稿. */
  | { kind: 'nothing'; askedLater: number };

/** “没有问题” is said where it is true, and never of what nobody has asked yet. */
export function verdictOf(workbook: ReadableWorkbook, findings: readonly ListedFinding[]): Verdict {
  const { error, warning, hint } = openCounts(findings);
  if (error + warning > 0) return { kind: 'mistakes', errors: error, warnings: warning, hints: hint };
  if (hint > 0) return { kind: 'hintsOnly', hints: hint };
  return { kind: 'nothing', askedLater: rulesAskedLater(workbook).length };
}
