import type { Finding, RuleFinding } from '../model/finding';
import type { Snapshot } from '../model/filing-state';
import type { WorkbookReading } from '../model/workbook-content';
import { canonicalForm } from '../seal/canonical-form';
import { sealFiling } from '../seal/seal';
import { verificationCode } from '../seal/verification-code';
import { answerFindings, reasonsGiven } from './answer-findings';
import { checkWorkbook, type ReadableWorkbook, type RefusedWorkbook } from './check-workbook';
import { changeMessages } from './messages';
import { stateChange, whyStateUnreadable, type WorkbookChange } from './state-change';

export type WorkbookSealed =
  | {
      outcome: 'sealed';
      /** 校验码. */
      code: string;
      snapshot: Snapshot;
      answered: RuleFinding[];
      change: WorkbookChange;
    }
  /** Nothing is sealed; errors without a reason are listed. */
  | { outcome: 'stopped'; message: string; openErrors: Finding[] }
  | RefusedWorkbook;

/** Errors nobody gave a reason for. Faults of the workbook itself count: what they hide would not be sealed. */
function openErrors({ result }: ReadableWorkbook, answered: readonly RuleFinding[]): Finding[] {
  const passed = new Set(answered.map(({ subject }) => subject));
  return result.findings.filter(
    (finding) =>
      finding.kind !== 'measure' &&
      finding.severity === 'error' &&
      !passed.has(finding.subject) &&
      !(finding.kind === 'rule' && finding.answer !== null),
  );
}

/**
 * 定稿: checks the workbook, keeps the reasons given, and seals the applicant's fields as they are. Nothing is changed
 * here; the change is for a host to carry out.
 *
 * @param options.today ISO date, for deadlines
 * @param options.now ISO date and time, for the record
 * @param options.reasons each `RULE=原因` or `SUBJECT=原因`
 * @param options.newRecord whether a record of reasons and seals that cannot be read is given up for a new one
 */
export function sealWorkbook(
  reading: WorkbookReading,
  options: { today: string; now: string; reasons: readonly string[]; newRecord: boolean },
): WorkbookSealed {
  const checked = checkWorkbook(reading, { today: options.today, stage: 'seal' });
  if (checked.outcome === 'refused') return checked;
  const { programme, content, filing, result, seal } = checked;
  const stopped = (message: string): WorkbookSealed => ({ outcome: 'stopped', message, openErrors: [] });
  if (seal === null && !options.newRecord) {
    return stopped(changeMessages.stateUnreadable(whyStateUnreadable(filing)));
  }
  const { findings } = result;
  const given = answerFindings(filing.state, findings, reasonsGiven(options.reasons, findings), options.now);
  if (given.outcome === 'stopped') return stopped(given.message);
  const open = openErrors(checked, given.answered);
  const sealed = sealFiling(
    given.state,
    {
      programme: programme.id,
      templateVersion: filing.templateVersion,
      entries: canonicalForm(programme, filing),
      openErrors: open.length,
    },
    options.now,
  );
  if (sealed.outcome !== 'sealed') {
    const errors = sealed.outcome === 'openErrors' ? open : [];
    return { outcome: 'stopped', message: sealed.message, openErrors: errors };
  }
  return {
    outcome: 'sealed',
    code: verificationCode(sealed.snapshot.digest),
    snapshot: sealed.snapshot,
    answered: given.answered,
    change: stateChange(programme, content, sealed.state),
  };
}
