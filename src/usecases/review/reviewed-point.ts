import type { CellPlace } from '../../model/cell-address';
import type { CoverageState, PointCoverage } from '../../model/coverage';
import type { Finding, FindingGravity } from '../../model/finding';
import type { ObservationPoint } from '../../model/programme';
import { maskTelephones } from '../../scoring/mask-telephone';
import type { ReadableWorkbook } from '../check-workbook';
import { findingsByPoint, gravityOf } from './findings-by-point';
import type { ShownEvidence } from './shown-evidence';
import { shownEvidence, shownStatement } from './shown-evidence';

/** A finding as an expert reads it: telephone numbers masked. */
export interface PointFinding {
  gravity: FindingGravity;
  message: string;
  /** Why the applicant passed it; null where nobody said. */
  answer: string | null;
  /** The first cell it speaks of. */
  cell: CellPlace | null;
}

/** Why a point deserves a closer look. The gravest first. */
export const RED_FLAGS = ['veto', 'error', 'missingEvidence', 'unmet', 'answeredError'] as const;
/**
 * `veto` a veto is triggered, `error` a mistake without a reason, `missingEvidence` nothing speaks for the point,
 * `unmet` a standard is not met, `answeredError` a mistake the applicant gave a reason for.
 */
export type RedFlag = (typeof RED_FLAGS)[number];

/** What an application says of a point, and what was found, as of now. */
export interface PointFacts {
  point: ObservationPoint;
  evidence: ShownEvidence[];
  statement: ShownEvidence[];
  findings: PointFinding[];
  coverage: { state: CoverageState; reasons: string[] } | null;
  /** The gravest first. */
  flags: RedFlag[];
}

function shownFinding(finding: Finding): PointFinding {
  const answer = finding.kind === 'rule' ? finding.answer : null;
  return {
    gravity: gravityOf(finding),
    message: maskTelephones(finding.message),
    answer: answer === null ? null : maskTelephones(answer),
    cell: finding.places.find(({ cell }) => cell !== null)?.cell ?? null,
  };
}

function flagsOf(findings: readonly PointFinding[], coverage: PointCoverage | null): RedFlag[] {
  const has = (gravity: FindingGravity, isAnswered: boolean): boolean =>
    findings.some((found) => found.gravity === gravity && (found.answer !== null) === isAnswered);
  const raised: Record<RedFlag, boolean> = {
    veto: has('triggered', false),
    error: has('error', false),
    missingEvidence: coverage?.state === 'missing',
    unmet: has('unmet', false),
    answeredError: has('error', true),
  };
  return RED_FLAGS.filter((flag) => raised[flag]);
}

/** What an expert is shown of every point of the notice, vetoes and deduction included, in its order. */
export function pointFacts(workbook: ReadableWorkbook): PointFacts[] {
  const { programme, result } = workbook;
  const found = findingsByPoint(workbook);
  const covered = new Map(result.coverage.points.map((coverage) => [coverage.point, coverage]));
  return programme.indicators.points.map((point) => {
    const findings = (found.get(point.code) ?? []).map(shownFinding);
    const coverage = covered.get(point.code) ?? null;
    return {
      point,
      evidence: shownEvidence(workbook, point),
      statement: shownStatement(workbook, point),
      findings,
      coverage:
        coverage === null
          ? null
          : { state: coverage.state, reasons: coverage.reasons.map((reason) => maskTelephones(reason)) },
      flags: flagsOf(findings, coverage),
    };
  });
}
