import type { Programme } from '../../model/programme';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import { schemeFaults } from '../../scoring/scheme-faults';
import { schemeText } from '../../scoring/scheme-text';
import { textDigest } from '../../seal/digest';
import { verificationCode } from '../../seal/verification-code';
import { reviewMessages } from './messages';

/** Groups of a 校验值 people compare: enough to tell schemes apart at a glance. */
const SHOWN_CODE = 'XXXX-XXXX-XXXX-XXXX'.length;

/** What ties scorecards to a scheme: any change of the scheme gives another digest. */
export function schemeStamp(scheme: ScoringScheme): SchemeStamp {
  const { id, version } = scheme;
  return { id, version, digest: textDigest(schemeText(scheme)) };
}

/** A scheme's digest as people compare it. */
export function schemeCode({ digest }: SchemeStamp): string {
  return verificationCode(digest).slice(0, SHOWN_CODE);
}

/** The scheme to review by, or the sentence that says why there is none that can be used. */
export function usableScheme(
  programme: Programme,
  own: ScoringScheme | null,
): { outcome: 'usable'; scheme: ScoringScheme } | { outcome: 'stopped'; message: string } {
  const scheme = own ?? programme.scoring[0];
  if (scheme === undefined) return { outcome: 'stopped', message: reviewMessages.noScheme };
  const faults = schemeFaults(scheme, programme.indicators);
  return faults.length === 0
    ? { outcome: 'usable', scheme }
    : { outcome: 'stopped', message: reviewMessages.schemeUnusable(faults) };
}
