import { fileOutcomes } from '../../merge/file-outcomes';
import type { ProgrammeRound } from '../../merge/merge-round';
import type { Submission } from '../../model/submission';
import type { WorkbookContent } from '../../model/workbook-content';
import { mergeOutputMessages } from '../merge/messages';
import { readChoices } from '../merge/read-choices';
import { readReceiptNotes } from '../merge/read-receipt-notes';
import { registerRounds } from '../merge/register-rounds';
import { earlierReviews, reviewedVersions } from '../merge/reviewed-versions';
import { decodeMerge } from '../merge/stored-merge';
import { returnsMessages as words } from './messages';
import { registeredReceipts } from './receipt-register';
import type { ReceiptsOf } from './receipt-register';

/** What a merged workbook says of applications that may be returned: what stands, and what was noted about it. */
export interface ReturnRegister {
  rounds: readonly ProgrammeRound[];
  receiptsOf: ReceiptsOf;
}

export type ReturnRegisterRead =
  { outcome: 'read'; register: ReturnRegister } | { outcome: 'refused'; message: string };

/**
 * Reads what the clerk decided and noted in a merged workbook, as it stands on its sheets today.
 *
 * @param now ISO date and time
 */
export function returnRegister(merged: WorkbookContent, now: string): ReturnRegisterRead {
  const decoded = decodeMerge(merged);
  if (decoded.outcome === 'none') return { outcome: 'refused', message: words.notMerged };
  if (decoded.outcome === 'damaged') {
    return { outcome: 'refused', message: mergeOutputMessages.registerDamaged(decoded.detail) };
  }
  const { register, reviewed } = decoded.stored;
  const { choices } = readChoices(merged, registerRounds(register), register.choices, now);
  const rounds = registerRounds({ ...register, choices });
  const known = reviewedVersions(readReceiptNotes(merged, rounds), reviewed, () => rounds);
  return {
    outcome: 'read',
    register: { rounds, receiptsOf: registeredReceipts(merged, earlierReviews(known, rounds)) },
  };
}

/** Where a submission stands in a register: its row, or why it has none, or that the register does not know it. */
export type StandingInRegister =
  | { kind: 'stands'; round: ProgrammeRound; key: string }
  | { kind: 'leftOut'; reason: string }
  | { kind: 'unknown' };

/** Finds a submission in a register by what it says, whatever its file is called. */
export function standingInRegister(
  { rounds }: ReturnRegister,
  { programme, content }: Submission,
): StandingInRegister {
  const round = rounds.find((of) => of.programme.id === programme);
  if (round === undefined) return { kind: 'unknown' };
  const standing = round.standing.find(({ submission }) => submission.content === content);
  if (standing !== undefined) return { kind: 'stands', round, key: standing.key };
  const known = [...round.applications.flatMap(({ versions }) => versions), ...round.unconfirmed].find(
    (submission) => submission.content === content,
  );
  const [first] = known?.files ?? [];
  if (first === undefined) return { kind: 'unknown' };
  const outcome = fileOutcomes(round).find(
    ({ file, digest }) => file === first.file && digest === first.digest,
  );
  return { kind: 'leftOut', reason: outcome?.reason ?? '' };
}
