import type { FilingState } from '../../model/filing-state';
import { verificationCode } from '../../seal/verification-code';

/** One 定稿 or 解除定稿. */
export interface HistoryLine {
  event: 'sealed' | 'unsealed';
  /** ISO date and time, by the clock of whoever did it. */
  at: string;
  /** 校验码 of what was sealed; null where the record holds no digest a code can be made of. */
  code: string | null;
  /** Why it was unsealed. */
  reason: string | null;
}

/** Every 定稿 and 解除定稿 the workbook remembers, the latest first. */
export function sealHistory({ history }: FilingState): HistoryLine[] {
  return history
    .map(({ event, at, digest, reason }): HistoryLine => ({
      event,
      at,
      // The record comes from a file: it may hold anything.
      code: /^[0-9a-f]{64}$/.test(digest) ? verificationCode(digest) : null,
      reason,
    }))
    .reverse();
}
