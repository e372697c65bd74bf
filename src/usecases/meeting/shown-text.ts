import { maskTelephones } from '../../scoring/mask-telephone';
import { safeText } from '../merge/safe-text';

/** A text of a submission or a card as the meeting and the public see it. */
export function shownText(text: string): string {
  return safeText(maskTelephones(text));
}
