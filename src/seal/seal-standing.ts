import type { CanonicalEntry, FilingState } from '../model/filing-state';
import type { Programme } from '../model/programme';
import { compareWithSnapshot, type FieldDifference } from './compare';
import { digestOf, isIntact } from './digest';
import { sealMessages } from './messages';
import { verificationCode } from './verification-code';

export type SealStanding =
  | { standing: 'notSealed' }
  /** The filing is what was sealed. */
  | { standing: 'unchanged'; code: string; sealedAt: string }
  | { standing: 'changed'; code: string; sealedAt: string; differences: FieldDifference[] }
  /** The record of the seal does not fit its own digest, so nothing can be said about the filing. */
  | { standing: 'recordAltered'; message: string };

/**
 * How a filing stands to its seal. `code` is always the 校验码 of what was sealed, the one on the printed form.
 *
 * @param entries from `canonicalForm`
 */
export function sealStanding(
  programme: Programme,
  state: FilingState,
  entries: readonly CanonicalEntry[],
): SealStanding {
  const { snapshot } = state;
  if (snapshot === null) return { standing: 'notSealed' };
  if (!isIntact(snapshot)) return { standing: 'recordAltered', message: sealMessages.recordAltered };
  const sealed = { code: verificationCode(snapshot.digest), sealedAt: snapshot.sealedAt };
  if (digestOf(entries) === snapshot.digest) return { standing: 'unchanged', ...sealed };
  return { standing: 'changed', ...sealed, differences: compareWithSnapshot(programme, snapshot, entries) };
}
