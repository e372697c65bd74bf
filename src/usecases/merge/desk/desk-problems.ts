import type { FindingOutput } from '../../../model/command-output';
import { GRAVEST_FIRST } from '../../../model/finding';
import type { ProgrammeId } from '../../../model/keys';
import type { DeskView } from './desk';

/** How grave something is, or how a standard is met. */
export type ProblemSeverity = FindingOutput['severity'];

/** Something found in an application that stands, or that staff should know of it. */
export interface DeskProblem {
  /** Unique in the list. */
  key: string;
  application: string;
  title: string;
  file: string;
  severity: ProblemSeverity;
  message: string;
  /** `表!C5` … */
  cells: readonly string[];
  /** Null for what no rule of a notice says. */
  rule: string | null;
  /** Why the applicant leaves it so; null where it does not say. */
  answer: string | null;
}

/** What the list is narrowed to; null for all. */
export interface ProblemFilter {
  severities: ReadonlySet<ProblemSeverity>;
  application: string | null;
}

function fileKey(file: string, digest: string | null): string {
  return JSON.stringify([file, digest]);
}

/** 问题清单 of a notice: per application in the order of the 汇总表, the gravest first. */
export function deskProblems(view: DeskView, programme: ProgrammeId): DeskProblem[] {
  const findings = new Map(
    view.files
      .filter((file) => file.status === 'merged' && file.programme === programme)
      .map(({ file, digest, findings: found }) => [fileKey(file, digest), found]),
  );
  return view.applications
    .filter((of) => of.programme === programme)
    .flatMap(({ key: application, title, file, digest }) => {
      const about = { application, title };
      const remarks = view.remarks
        .filter((of) => of.programme === programme && of.application === application)
        .map((remark): DeskProblem => ({
          ...about,
          key: `${application}/${remark.kind}/${remark.message}`,
          file: remark.file,
          severity: remark.severity,
          message: remark.message,
          cells: [],
          rule: null,
          answer: null,
        }));
      const found = (findings.get(fileKey(file, digest)) ?? []).map((finding): DeskProblem => ({
        ...about,
        key: `${application}/${finding.rule}/${finding.subject}`,
        file,
        severity: finding.severity,
        message: finding.message,
        cells: finding.cells,
        rule: finding.rule,
        answer: finding.answer,
      }));
      const all = [...remarks, ...found];
      return GRAVEST_FIRST.flatMap((severity) => all.filter((problem) => problem.severity === severity));
    });
}

/** Those a filter leaves; all severities where none is chosen. */
export function filteredProblems(
  problems: readonly DeskProblem[],
  { severities, application }: ProblemFilter,
): DeskProblem[] {
  return problems.filter(
    (problem) =>
      (application === null || problem.application === application) &&
      (severities.size === 0 || severities.has(problem.severity)),
  );
}
