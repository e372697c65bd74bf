import type { CheckedFile } from '../model/command-output';
import type { CheckedWorkbook } from './check-workbook';
import { findingOutput } from './finding-output';
import { sealOutput } from './seal-output';

/**
 * What `check` says about one file. `problems` means at least one error or warning that nobody has given a reason for,
 * or a change since 定稿.
 *
 * @param file the name the caller used
 */
export function checkedFile(file: string, checked: CheckedWorkbook): CheckedFile {
  if (checked.outcome === 'refused') {
    return {
      file,
      status: 'unreadable',
      programme: checked.programme,
      templateVersion: checked.templateVersion,
      reason: checked.reason,
      findings: [],
      coverage: null,
      seal: null,
      totals: {},
    };
  }
  const { coverage, totals } = checked.result;
  const findings = checked.result.findings.map(findingOutput);
  const seal = checked.seal === null ? null : sealOutput(checked.seal, checked.programme);
  const isAltered = seal?.standing === 'changed' || seal?.standing === 'recordAltered';
  const hasProblems =
    isAltered ||
    findings.some(
      ({ severity, answer }) => (severity === 'error' || severity === 'warning') && answer === null,
    );
  return {
    file,
    status: hasProblems ? 'problems' : 'ok',
    programme: checked.programme.id,
    templateVersion: checked.filing.templateVersion,
    reason: null,
    findings,
    coverage,
    seal,
    totals: Object.fromEntries(totals),
  };
}
