import type { CanonicalEntry, FilingState, Snapshot } from '../model/filing-state';
import type { ProgrammeId, TemplateVersion } from '../model/keys';
import { digestOf } from './digest';
import { answerMessages, sealMessages } from './messages';
import { MAX_REASON_LENGTH } from './finding-answers';
import { stateJson } from './state-json';

/**
 * Characters of state, escapes included, above which a filing is not sealed. The texts of the forms together have some
 * ten thousand 字; this is a hundred times as much and a quarter of what a reader accepts, so that reasons and history
 * still fit beside it.
 */
export const MAX_SEALED_LENGTH = 4_000_000;

/** What is sealed, and what is known about it at that moment. */
export interface SealInputs {
  programme: ProgrammeId;
  templateVersion: TemplateVersion;
  /** From `canonicalForm`. */
  entries: readonly CanonicalEntry[];
  /** Errors of the filing that nobody answered. */
  openErrors: number;
}

export type FilingSealed =
  | { outcome: 'sealed'; state: FilingState; snapshot: Snapshot }
  | { outcome: 'openErrors'; message: string }
  | { outcome: 'alreadySealed'; message: string }
  | { outcome: 'tooLarge'; message: string };

export type FilingUnsealed =
  | { outcome: 'unsealed'; state: FilingState }
  | { outcome: 'notSealed'; message: string }
  | { outcome: 'reasonMissing'; message: string }
  | { outcome: 'reasonTooLong'; message: string };

/**
 * 定稿: keeps the applicant's fields as they are now, with their digest, and notes it in the history. The given state is
 * left as it is.
 *
 * @param at ISO date and time
 */
export function sealFiling(state: FilingState, inputs: SealInputs, at: string): FilingSealed {
  if (state.snapshot !== null) return { outcome: 'alreadySealed', message: sealMessages.alreadySealed };
  if (inputs.openErrors !== 0) {
    return { outcome: 'openErrors', message: sealMessages.openErrors(inputs.openErrors) };
  }
  const snapshot: Snapshot = {
    programme: inputs.programme,
    templateVersion: inputs.templateVersion,
    sealedAt: at,
    digest: digestOf(inputs.entries),
    entries: inputs.entries.map((entry) => ({ ...entry })),
  };
  const sealed: FilingState = {
    ...state,
    stage: 'seal',
    snapshot,
    history: [...state.history, { event: 'sealed', at, digest: snapshot.digest, reason: null }],
  };
  if (stateJson(sealed).length > MAX_SEALED_LENGTH) {
    return { outcome: 'tooLarge', message: sealMessages.filingTooLarge(MAX_SEALED_LENGTH) };
  }
  return { outcome: 'sealed', state: sealed, snapshot };
}

/**
 * Opens a sealed filing for changes, back to the stage 填报. The snapshot goes, its digest and the reason stay in the
 * history.
 *
 * @param at ISO date and time
 */
export function unsealFiling(state: FilingState, reason: string, at: string): FilingUnsealed {
  if (state.snapshot === null) return { outcome: 'notSealed', message: sealMessages.notSealed };
  const given = reason.trim();
  if (given === '') return { outcome: 'reasonMissing', message: sealMessages.unsealReasonMissing };
  if (given.length > MAX_REASON_LENGTH) {
    return {
      outcome: 'reasonTooLong',
      message: answerMessages.reasonTooLong(given.length, MAX_REASON_LENGTH),
    };
  }
  return {
    outcome: 'unsealed',
    state: {
      ...state,
      stage: 'fill',
      snapshot: null,
      history: [...state.history, { event: 'unsealed', at, digest: state.snapshot.digest, reason: given }],
    },
  };
}
