import { NUMERAL_CLASS } from './number-words';

const BEFORE =
  /^(?:大约|大概|约为|约|近|将近|接近|预计|估计|不少于|不低于|不超过|不足|至少|至多|最多|超过|超|逾|高于|低于|[<>≥≤~～≈±]=?)\s?/;
const BEHIND = /(?:左右|上下|以上|以下|以内|不等|余|多|\+|\?)$/;
const INSIDE = new RegExp(`(\\d|${NUMERAL_CLASS})(?:多|余|来|几)`);
const UNCOUNTED = /[几数][十百千万亿]|[十百千万]几|若干|^[很许]?多(?:个|人|家|项|次)?$/;
const RANGE = /^[+-]?\d[\d,.]*[^\d,.~至到—–-]{0,6}(?:-{1,2}|~|—{1,2}|–|至|到)\d[\d,.]*[^\d,.~至到—–-]{0,6}$/;

/**
 * Tells an estimate from a figure: 约35人, 30左右, 30多人, 近40, >30, 10-20, 几十人.
 *
 * @param text with widths and white space folded
 * @returns `figure` is the text without the words of estimation, null where no single figure is left; null where the
 *   text is no estimate
 */
export function readEstimate(text: string): { figure: string | null } | null {
  if (RANGE.test(text.replace(/\s/g, ''))) return { figure: null };
  if (UNCOUNTED.test(text)) return { figure: null };
  const figure = text.replace(BEFORE, '').replace(BEHIND, '').replace(INSIDE, '$1').trim();
  return figure === text ? null : { figure };
}
