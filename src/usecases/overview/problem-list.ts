import { alternatives, demandInWords, withUnit } from '../../check/value-wording';
import { catalogueByKey, isSelected, pointSegment } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { ProblemKind } from '../../model/comparison-output';
import type { CoverageState, PointCoverage } from '../../model/coverage';
import type { MeasureFinding } from '../../model/finding';
import type { ObservationPoint, Programme } from '../../model/programme';
import type { Rule } from '../../model/rule';
import type { ReadableWorkbook } from '../check-workbook';
import { problemListMessages } from './messages';

/** An observation point at which something is left to be done. */
export interface PointProblem {
  point: ObservationPoint;
  /** What the standard measures there and is not met, triggered, or cannot be told. */
  measures: MeasureFinding[];
  coverage: CoverageState;
  /** In the order of gravity, each once. */
  kinds: ProblemKind[];
  /** The cells that decide, and those still to be filled in. */
  places: CellPlace[];
  /** What would close the gap, as sentences. */
  closing: string[];
}

/** 问题清单 by category: 一、基础性指标, 合作办学 … 三、否定性指标. */
export interface ProblemList {
  categories: { title: string; problems: PointProblem[] }[];
  /** Points without a problem. */
  settled: number;
}

/** The innermost printed title above a point's group; the group's own where none is printed above it. */
function categoryOf({ path, group }: ObservationPoint, { indicators }: Programme): string {
  const title = indicators.groups.find(({ code }) => code === group)?.title ?? '';
  const own = path.indexOf(`${group}.${title}`);
  return path[own - 1] ?? path[0] ?? title;
}

function isOpen({ result }: MeasureFinding): boolean {
  return result !== 'met' && result !== 'notTriggered';
}

/** A veto is told at its own row, even where it follows from figures other points ask for. */
function isAbout(finding: MeasureFinding, point: ObservationPoint, programme: Programme): boolean {
  const isVeto = ['triggered', 'notTriggered', 'open'].includes(finding.result);
  if (isVeto !== (point.kind === 'veto')) return false;
  const evidence = programme.evidence.find((mapped) => mapped.point === point.code);
  return finding.places.some(({ field }) => field !== null && isSelected(evidence?.fields ?? [], field));
}

const RESULTS = ['triggered', 'unmet', 'open', 'noData'] as const;

/** Whether what the point asks is not said; its proof stands in cells of the point's own. */
function isUnanswered(point: ObservationPoint, coverage: PointCoverage | undefined): boolean {
  const ownCells = `.${pointSegment(point)}.`;
  return (
    point.kind === 'observation' &&
    (coverage?.evidence ?? []).some(({ field, present }) => !present && !field.includes(ownCells))
  );
}

function kindsOf(
  point: ObservationPoint,
  measures: readonly MeasureFinding[],
  coverage: PointCoverage | undefined,
): ProblemKind[] {
  const standing = RESULTS.filter(
    (kind) =>
      measures.some(({ result }) => result === kind) || (kind === 'noData' && isUnanswered(point, coverage)),
  );
  return (coverage?.reasons ?? []).length === 0 ? standing : [...standing, 'evidence'];
}

function placesOf(measures: readonly MeasureFinding[], coverage: PointCoverage | undefined): CellPlace[] {
  const cells = [
    ...measures.flatMap(({ places }) => places.map(({ cell }) => cell)),
    ...(coverage?.evidence ?? []).map(({ cell, present }) => (present ? null : cell)),
  ].filter((cell) => cell !== null);
  return [...new Map(cells.map((cell) => [formatPlace(cell), cell])).values()];
}

function demandOf({ check }: Rule, programme: Programme): string | null {
  if (check.kind === 'trend') return problemListMessages.raise;
  if (check.kind !== 'threshold') return null;
  const { measure, reference } = check;
  if (measure.kind === 'answer') return problemListMessages.reach(alternatives(measure.among));
  const type = catalogueByKey(programme).get(reference.field)?.field.type;
  const value = type === undefined ? measure.value : withUnit(measure.value, type);
  return problemListMessages.reach(demandInWords(measure.operator, value));
}

function closingOf(finding: MeasureFinding, programme: Programme): string[] {
  const rule = programme.rules.find(({ id }) => id === finding.rule);
  switch (finding.result) {
    case 'met':
    case 'notTriggered':
      return [];
    case 'noData':
    case 'open':
      return [problemListMessages.fillIn];
    case 'triggered':
      return [problemListMessages.remove(finding.source.quote)];
    case 'unmet': {
      const demand = rule === undefined ? null : demandOf(rule, programme);
      return demand === null ? [] : [demand];
    }
  }
}

/**
 * What a self-check against a standard leaves to be done, point by point in the order of the standard: measures that are
 * not met, vetoes, and what is not filled in or not proved; each with what would close it.
 */
export function problemList({ programme, result }: ReadableWorkbook): ProblemList {
  const measures = result.findings.flatMap((finding) =>
    finding.kind === 'measure' && isOpen(finding) ? [finding] : [],
  );
  const categories = new Map<string, PointProblem[]>();
  let settled = 0;
  for (const point of programme.indicators.points) {
    const title = categoryOf(point, programme);
    const problems = categories.get(title) ?? [];
    categories.set(title, problems);
    const covered = result.coverage.points.find((coverage) => coverage.point === point.code);
    const own = measures.filter((finding) => isAbout(finding, point, programme));
    const reasons = covered?.reasons ?? [];
    if (own.length === 0 && reasons.length === 0) {
      settled += 1;
      continue;
    }
    const closing = [
      ...own.flatMap((finding) => closingOf(finding, programme)),
      ...reasons.map(problemListMessages.coverage),
    ];
    problems.push({
      point,
      measures: own,
      coverage: covered?.state ?? 'missing',
      kinds: kindsOf(point, own, covered),
      places: placesOf(own, covered),
      closing: [...new Set(closing)],
    });
  }
  return { categories: [...categories].map(([title, problems]) => ({ title, problems })), settled };
}
