import { foldWidth, withoutWhiteSpace } from '../filing/character-width';
import type { Expert } from '../model/scorecard';

/** Experts are the same where their names are, apart from spaces and widths: 王 伟 and 王伟. */
export function expertKey({ name }: Pick<Expert, 'name'>): string {
  return withoutWhiteSpace(foldWidth(name));
}
