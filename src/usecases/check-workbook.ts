import { checkFiling } from '../check/check';
import type { CheckOptions, CheckResult } from '../check/check';
import { computeCoverage } from '../coverage/coverage';
import { FilingIndex } from '../filing/filing-index';
import { identifyWorkbook } from '../filing/identify-workbook';
import { readFiling } from '../filing/read-filing';
import type { Filing } from '../model/filing';
import type { FilingState } from '../model/filing-state';
import { FRESH_STATE } from '../model/filing-state';
import type { ProgrammeId } from '../model/keys';
import type { Programme } from '../model/programme';
import { readsVersion } from '../model/programme';
import type { Stage } from '../model/rule';
import { STAGES } from '../model/rule';
import type { WorkbookContent, WorkbookReading } from '../model/workbook-content';
import { canonicalForm } from '../seal/canonical-form';
import type { SealStanding } from '../seal/seal-standing';
import { sealStanding } from '../seal/seal-standing';
import { decodeState } from '../seal/state-store';
import { usecaseMessages } from './messages';
import { templatePlan } from './template-plan';
import { workbookProgramme } from './workbook-programme';

/** What a workbook turned out to be. */
export type CheckedWorkbook =
  | {
      outcome: 'checked';
      programme: Programme;
      /** What the host read. */
      content: WorkbookContent;
      filing: Filing;
      result: CheckResult;
      /** Null where the record of 定稿 cannot be read. */
      seal: SealStanding | null;
    }
  /** The file could not be read, or it holds none of our forms; the sentence says why and what to do. */
  | {
      outcome: 'refused';
      programme: string | null;
      templateVersion: string | null;
      reason: string;
      /** It was read, by labels alone, and is set aside until somebody confirms it. */
      isUnconfirmed?: true;
      /** It is none of ours, but may be a form typed by hand, which can be imported value by value. */
      importable?: { programme: ProgrammeId | null };
    };

/** A workbook that was read and checked. */
export type ReadableWorkbook = Extract<CheckedWorkbook, { outcome: 'checked' }>;

/** A workbook that could not be read, or that holds none of our forms. */
export type RefusedWorkbook = Extract<CheckedWorkbook, { outcome: 'refused' }>;

/** 定稿 is followed by 打印盖章 and 报送: from then on everything that goes with the application is asked. */
function stageOf({ stage, snapshot }: FilingState): Stage {
  return snapshot === null ? stage : 'submit';
}

/** A workbook that is further on is asked what its own stage asks. */
function laterStage(first: Stage, second: Stage): Stage {
  return STAGES.indexOf(first) < STAGES.indexOf(second) ? second : first;
}

/** What a check of a workbook is given besides the workbook. */
export interface WorkbookOptions {
  /** ISO date for deadlines; null where days left are not to be counted. */
  today: string | null;
  /** Rules up to this stage are asked; where the workbook is further on, up to its own stage. */
  stage: Stage;
}

/** A workbook of ours, read and not yet checked. */
export interface ReadFiling {
  outcome: 'read';
  programme: Programme;
  content: WorkbookContent;
  filing: Filing;
  /** Whether the record of answers and seals can be read. */
  isStateReadable: boolean;
}

/**
 * Which notice a workbook belongs to and what it says, or why it is none of ours.
 *
 * @param programmeOf where programmes are kept
 */
export function readWorkbookFiling(
  reading: WorkbookReading,
  programmeOf: typeof workbookProgramme = workbookProgramme,
): ReadFiling | RefusedWorkbook {
  if (reading.outcome === 'refused') {
    return { outcome: 'refused', programme: null, templateVersion: null, reason: reading.message };
  }
  const { content } = reading;
  const identity = identifyWorkbook(content);
  if (identity === null) {
    return { outcome: 'refused', programme: null, templateVersion: null, reason: usecaseMessages.notOurs };
  }
  const { templateVersion } = identity;
  const refuse = (reason: string): RefusedWorkbook => ({
    outcome: 'refused',
    programme: identity.programme,
    templateVersion,
    reason,
  });
  const programme = programmeOf(identity.programme);
  if (programme === null) return refuse(usecaseMessages.unknownProgramme(identity.programme));
  if (!readsVersion(programme, templateVersion)) {
    return refuse(usecaseMessages.unknownVersion(templateVersion, programme.templateVersion));
  }
  const decoded = decodeState(content);
  const state = decoded.outcome === 'read' ? decoded.state : FRESH_STATE;
  const filing = readFiling(templatePlan(programme), programme, content, state);
  if (decoded.outcome === 'unreadable') {
    filing.faults.push({
      code: 'stateUnreadable',
      subject: decoded.message,
      found: null,
      expected: null,
      cells: [],
      fields: [],
    });
  }
  return {
    outcome: 'read',
    programme,
    content,
    filing,
    isStateReadable: decoded.outcome !== 'unreadable',
  };
}

/**
 * Findings, coverage, totals and the standing of the seal of a workbook that was read.
 *
 * @param check how the rules are asked, where not all anew; null leaves it to the full check
 */
export function checkRead(
  { programme, content, filing, isStateReadable }: ReadFiling,
  options: WorkbookOptions,
  check: (programme: Programme, filing: Filing, options: CheckOptions) => CheckResult | null = () => null,
): ReadableWorkbook {
  // A member's own workbook speaks for no observation point; the application does.
  const coverage =
    programme.evidence.length === 0
      ? { points: [] }
      : computeCoverage(programme, filing, FilingIndex.of(filing));
  const checkOptions = {
    stage: laterStage(options.stage, stageOf(filing.state)),
    coverage,
    today: options.today,
    round: null,
    series: null,
  };
  const result = check(programme, filing, checkOptions) ?? checkFiling(programme, filing, checkOptions);
  const seal = isStateReadable
    ? sealStanding(programme, filing.state, canonicalForm(programme, filing))
    : null;
  return { outcome: 'checked', programme, content, filing, result, seal };
}

/**
 * From a host's reading to findings: which notice the workbook belongs to, what it says, and what is wrong with it.
 *
 * @param reading what a host read
 */
export function checkWorkbook(reading: WorkbookReading, options: WorkbookOptions): CheckedWorkbook {
  const read = readWorkbookFiling(reading);
  return read.outcome === 'refused' ? read : checkRead(read, options);
}
