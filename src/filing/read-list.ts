import { isInvisible } from './character-width';

const SEPARATORS = new Set(['、', ',', '，', ';', '；', '\n', '\r']);
const OPENING = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
]);
/** Half- and full-width brackets are mixed up in practice: （校企). */
const KIND = new Map(
  [...OPENING].flatMap(([open, close], index) =>
    [open, close].map((mark) => [mark, Math.floor(index / 2) * 2] as const),
  ),
);
const CLOSING = new Set(OPENING.values());

/** Positions between a bracket and its partner. A bracket without partner is an ordinary character. */
function bracketedRanges(text: string): { from: number; to: number }[] {
  const open: { mark: number; at: number }[] = [];
  const ranges: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const kind = KIND.get(mark);
    if (kind === undefined) continue;
    if (!CLOSING.has(mark)) open.push({ mark: kind, at });
    else if (open.at(-1)?.mark === kind) {
      const partner = open.pop();
      if (partner && open.length === 0) ranges.push({ from: partner.at, to: at });
    }
  }
  return ranges;
}

/**
 * Splits what stands in a list cell: at 、 ， , ； ; and line breaks, never at spaces (王 伟 is one person) and never
 * inside brackets. Items are trimmed, empty ones dropped, a full stop behind the last one too. 等 stays where it was
 * written: a list that ends in it is not complete, and only its author can complete it.
 *
 * @example splitList('王 伟、李娜（兼职，2026年起）；') // ['王 伟', '李娜（兼职，2026年起）']
 */
export function splitList(text: string): string[] {
  const ranges = bracketedRanges(text);
  const items: string[] = [];
  let start = 0;
  let range = 0;
  const take = (end: number): void => {
    const item = text.slice(start, end).trim();
    if (!isInvisible(item)) items.push(item);
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const inside = ranges[range];
    if (inside && at === inside.from) {
      at = inside.to;
      range += 1;
    } else if (SEPARATORS.has(text.charAt(at))) take(at);
  }
  take(text.length);
  const last = items
    .pop()
    ?.replace(/[。．]$/, '')
    .trim();
  return last === undefined || last === '' ? items : [...items, last];
}

/**
 * Writes a list so that {@link splitList} reads the same items back.
 *
 * @example joinList(['王伟', '李娜']) === '王伟、李娜'
 */
export function joinList(items: readonly string[]): string {
  return items.join('、');
}
