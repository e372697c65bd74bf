import { isReadSurely } from '../../../model/submission';
import type { LabelledSheet } from '../../../model/submission';
import { mergeOutputMessages as words } from '../messages';

/** Values a cell shows of what was found by labels: whoever confirms compares them one by one. */
const SHOWN_VALUES = 200;
/** Doubts a cell shows of one sheet. */
const SHOWN_DOUBTS = 12;
/** Signs a cell shows of values and doubts: a quarter of what it holds, as nobody finds anything in more. */
const SHOWN_SIGNS = 8_000;

/** As many items as there is room for in number and signs, and how many are left. */
function fitting(texts: readonly string[], most: number, signs: number): { shown: string[]; left: number } {
  let room = signs;
  const shown: string[] = [];
  for (const text of texts.slice(0, most)) {
    room -= text.length + 1;
    if (room < 0) break;
    shown.push(text);
  }
  return { shown, left: texts.length - shown.length };
}

/**
 * What was read from where by labels, for the clerk to compare with the original: doubtful sheets first, of each its
 * doubts. No longer than a cell somebody reads; how much more there is stands where it was left out.
 */
export function labelledText(sheets: readonly LabelledSheet[]): string {
  let values = SHOWN_VALUES;
  let signs = SHOWN_SIGNS;
  let unlisted = 0;
  const ordered = [
    ...sheets.filter((sheet) => !isReadSurely(sheet)),
    ...sheets.filter((sheet) => isReadSurely(sheet)),
  ];
  const texts = ordered.flatMap((sheet) => {
    const doubts = fitting(sheet.doubts.map(words.labelledDoubt), SHOWN_DOUBTS, signs);
    for (const { length } of doubts.shown) signs -= length + 1;
    const read = fitting(
      sheet.values.map(({ label, text, cell }) => words.labelledValue(label, text, cell)),
      values,
      signs,
    );
    for (const { length } of read.shown) signs -= length + 1;
    // Once there is no room, shorter values further on must not look as if they were all.
    values = read.left > 0 ? 0 : values - read.shown.length;
    unlisted += read.left;
    return [
      words.labelledSheet(sheet.sheet, sheet.found, sheet.asked, isReadSurely(sheet)),
      ...doubts.shown,
      ...(doubts.left > 0 ? [words.moreDoubts(doubts.left)] : []),
      ...read.shown,
    ];
  });
  return [...texts, ...(unlisted > 0 ? [words.moreValues(unlisted)] : [])].join('\n');
}
