import { foldWidth, isInvisible } from '../../filing/character-width';
import { isNumeric } from '../../model/catalogue';
import type { Field } from '../../model/field';
import { matchAt, matchBefore } from './folded-match';
import type { TextRange } from './folded-match';

/** What a cell says beside what is printed in it. */
export interface EntryRange {
  /** Null where nothing is filled in. */
  value: TextRange | null;
  printed: TextRange[];
  /** A note behind a figure: 注：含兼职. Nobody's value, to be shown. */
  note: TextRange | null;
}

const LIMIT = /[(（[［]\s*(?:不超过|限)?\s*\d+\s*字\s*(?:以内|之内|内)?\s*[)）\]］]/;
const LEADING_LIMIT = new RegExp(`^${LIMIT.source}`);
const TRAILING_LIMIT = new RegExp(`${LIMIT.source}$`);
const NOTE = /[(（]?\s*(?:注|备注|说明)\s*[:：]/;

const isBlankSign = (sign: string): boolean => isInvisible(sign) || sign === '_' || sign === '＿';

/** A stretch without blanks and lines to write on at its ends. */
function trimmed(text: string, { from, to }: TextRange): TextRange {
  let [start, end] = [from, to];
  while (start < end && isBlankSign(text.charAt(start))) start += 1;
  while (end > start && isBlankSign(text.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}

/**
 * A unit is printed behind a figure; behind 约86人次 somebody wrote it, and it is part of what they say. So is the sign of
 * a percentage: 0.1% is a tenth of one per cent, 0.1 may be a share.
 */
function mayPart(before: string, unit: string, type: Field['type']): boolean {
  if (type.kind === 'percent' && foldWidth(unit) === '%') return before === '';
  return !isNumeric(type) || /^[-+\d,，.．\s０-９_＿]*$/.test(before);
}

/**
 * Tells what was filled in from what is printed in a cell: units, prompts such as （不超过200字）, the place of a seal.
 *
 * @param printed texts printed in the field's cell: 个, 课时数, ㎡, （公章）
 */
export function entryRange(
  text: string,
  { type }: Pick<Field, 'type'>,
  printed: readonly string[],
  within: TextRange = { from: 0, to: text.length },
): EntryRange {
  const taken: TextRange[] = [];
  let note: TextRange | null = null;
  let rest = trimmed(text, within);
  const noteAt = isNumeric(type) ? NOTE.exec(text.slice(rest.from, rest.to)) : null;
  if (noteAt !== null) {
    note = { from: rest.from + noteAt.index, to: rest.to };
    rest = trimmed(text, { from: rest.from, to: note.from });
  }
  for (let isChanged = true; isChanged && rest.from < rest.to;) {
    const before = rest;
    const slice = text.slice(rest.from, rest.to);
    const [leading] = LEADING_LIMIT.exec(slice) ?? [];
    const [trailing] = TRAILING_LIMIT.exec(slice) ?? [];
    if (leading !== undefined) {
      taken.push({ from: rest.from, to: rest.from + leading.length });
      rest = trimmed(text, { from: rest.from + leading.length, to: rest.to });
    } else if (trailing !== undefined) {
      taken.push({ from: rest.to - trailing.length, to: rest.to });
      rest = trimmed(text, { from: rest.from, to: rest.to - trailing.length });
    } else {
      for (const unit of printed) {
        const start = matchBefore(text, rest.to, unit);
        if (start !== null && start >= rest.from && mayPart(text.slice(rest.from, start), unit, type)) {
          taken.push({ from: start, to: rest.to });
          rest = trimmed(text, { from: rest.from, to: start });
        }
        const end = isNumeric(type) ? matchAt(text, rest.from, unit) : null;
        if (end !== null && end <= rest.to && end > rest.from) {
          taken.push({ from: rest.from, to: end });
          rest = trimmed(text, { from: end, to: rest.to });
        }
      }
    }
    isChanged = rest.from !== before.from || rest.to !== before.to;
  }
  return { value: rest.from < rest.to ? rest : null, printed: taken, note };
}
