import { foreignWorkbookMessages as words } from './messages';

/** More of them on one sheet say that it is no form at all. */
const MOST = 60;

/** As many sentences about what was not read as somebody goes through, and how many more there are. */
export function upToMost(doubts: readonly string[]): string[] {
  return doubts.length <= MOST
    ? [...doubts]
    : [...doubts.slice(0, MOST), words.moreDoubts(doubts.length - MOST)];
}
