import { conflictSentence } from '../review/make-scorecard';
import { packageMessages as words } from './messages';
import type { Assignment } from './review-round';

/** A possible conflict the organiser has not decided, as a sentence. */
export function undecidedSentence({ title, conflict }: Assignment['undecided'][number]): string {
  return words.undecided(title, conflictSentence(conflict));
}
