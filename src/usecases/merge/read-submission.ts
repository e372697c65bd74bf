import { activeKinds } from '../../merge/active-kinds';
import { applicationFigures } from '../../merge/application-figures';
import { applicationNames } from '../../merge/application-names';
import { nameOf } from '../../merge/application-key';
import { plannedCells } from '../../merge/planned-rows';
import { summaryRow } from '../../merge/summary-row';
import type { FindingOutput } from '../../model/command-output';
import type { ProgrammeId } from '../../model/keys';
import { FRESH_STATE } from '../../model/filing-state';
import type { Submission, SubmittedFile } from '../../model/submission';
import type { WorkbookReading } from '../../model/workbook-content';
import { findProgramme } from '../../programmes/registry';
import { canonicalForm } from '../../seal/canonical-form';
import { digestOf } from '../../seal/digest';
import type { ReadableWorkbook, RefusedWorkbook, WorkbookOptions } from '../check-workbook';
import { findingOutput } from '../finding-output';
import { noApplication } from '../no-application';
import { isMergedWorkbook } from './merged-workbook';
import { mergeOutputMessages } from './messages';
import { packEntries } from '../../merge/packed-entries';
import { understoodWorkbook } from './understood-workbook';

/** A file that was read as a submission, or why it was not. */
export type SubmissionRead =
  | { outcome: 'read'; submission: Submission }
  | (Pick<RefusedWorkbook, 'outcome' | 'programme' | 'templateVersion' | 'reason'> & {
      looksLike?: LooksLike;
    });

/** What a refused file seems to be: commands can do more with it than the pane, and say so beside the reason. */
export type LooksLike =
  /** A form typed by hand, of this notice where that is known. */
  { kind: 'form'; programme: ProgrammeId | null } | { kind: 'mergedWorkbook' };

/** Deadlines are judged by the day of receipt, not here. */
const OPTIONS: WorkbookOptions = { today: null, stage: 'check' };

/** What is to be said to staff: what is wrong or may be, with reasons given; not what is fine, nor what only informs. */
function shownFindings({ programme, result }: ReadableWorkbook): FindingOutput[] {
  const informing = new Set<string>(
    programme.rules.filter(({ check }) => check.kind === 'information').map(({ id }) => id),
  );
  return result.findings
    .map(findingOutput)
    .filter(
      ({ rule, severity }) =>
        !informing.has(rule) && severity !== 'met' && severity !== 'notTriggered' && severity !== 'noData',
    );
}

function sealOf({ seal }: ReadableWorkbook): Submission['seal'] {
  if (seal === null) return { standing: 'unreadable', sealedAt: null, verificationCode: null };
  switch (seal.standing) {
    case 'notSealed':
    case 'recordAltered':
      return { standing: seal.standing, sealedAt: null, verificationCode: null };
    case 'unchanged':
    case 'changed':
      return { standing: seal.standing, sealedAt: seal.sealedAt, verificationCode: seal.code };
  }
}

/**
 * What merging needs of one workbook: who hands in what, checked by the rules of its notice. What was found by labels is
 * listed with its file, sheet by sheet: it counts once the clerk confirmed it.
 *
 * @param file name, digest of the bytes and day of receipt
 *
 * Nothing in it depends on the day of merging: merging again on another day changes nothing.
 */
export function readSubmission(file: SubmittedFile, reading: WorkbookReading): SubmissionRead {
  const reason = reading.outcome === 'read' ? noApplication(reading.content) : null;
  if (reason !== null) {
    const isMerged = reading.outcome === 'read' && isMergedWorkbook(reading.content);
    const refused = { outcome: 'refused', programme: null, templateVersion: null, reason } as const;
    return isMerged ? { ...refused, looksLike: { kind: 'mergedWorkbook' } } : refused;
  }
  const known = understoodWorkbook(reading, OPTIONS);
  if (known.outcome === 'refused') {
    const { importable } = known;
    return importable === undefined ? known : { ...known, looksLike: { kind: 'form', ...importable } };
  }
  const { checked, labelled } = known;
  const { programme, content, filing, result } = checked;
  if (findProgramme(programme.id) === null) {
    return {
      outcome: 'refused',
      programme: null,
      templateVersion: filing.templateVersion,
      reason: mergeOutputMessages.memberWorkbook,
    };
  }
  const entries = canonicalForm(programme, filing);
  const planned = plannedCells(programme, filing, file.file);
  const unit = planned.length > 0 ? (programme.target?.plan.unit ?? null) : null;
  const names = applicationNames(file.file, filing, unit);
  const active = activeKinds(content.notes);
  const { snapshot, history } = checked.seal === null ? FRESH_STATE : filing.state;
  return {
    outcome: 'read',
    submission: {
      content: digestOf(entries),
      programme: programme.id,
      templateVersion: filing.templateVersion,
      files: [
        {
          ...file,
          ...(labelled.length === 0 ? {} : { labelled: [...labelled] }),
          ...(active.length === 0 ? {} : { active }),
        },
      ],
      names,
      seal: sealOf(checked),
      lineage: [
        ...new Set([...(snapshot === null ? [] : [snapshot.digest]), ...history.map(({ digest }) => digest)]),
      ],
      entries: packEntries(entries),
      row: summaryRow(programme, filing, file.file, nameOf({ names }, 'consortium')),
      ...(programme.target === undefined ? {} : { planned }),
      figures: applicationFigures(programme, filing, file.file),
      points: result.coverage.points.map(({ point, state }) => ({ point, state })),
      findings: shownFindings(checked),
      notes: content.notes.map(({ kind, subject }) => ({ kind, subject })),
    },
  };
}
