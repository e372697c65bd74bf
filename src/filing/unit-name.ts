import { foldWidth, withoutWhiteSpace } from './character-width';

/** Legal forms at the end of a company's name; the group (集团) is another legal person and stays. */
const LEGAL_FORM = /(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司)$/;
const REGION = /^(?:[^省]{1,6}省|[^市]{1,6}市|[^区]{1,6}自治区)+(?=.{2})/;

/** From how much of the longer name two names are taken for spellings of one. */
const ALIKE = 0.7;

/**
 * A unit's name in the form in which names are compared: widths, white space and brackets do not count, 管理委员会 is
 * 管委会, and the company's legal form is left out.
 *
 * @example normaliseUnitName('示例（江苏） 科技有限责任公司') === '示例江苏科技'
 */
export function normaliseUnitName(name: string): string {
  const folded = withoutWhiteSpace(foldWidth(name))
    .replace(/[()[\]【】〔〕《》"“”'‘’]/g, '')
    .replace(/管理委员会/g, '管委会')
    .replace(/[。.]$/, '')
    .toLowerCase();
  const short = folded.replace(LEGAL_FORM, '');
  return short === '' ? folded : short;
}

/** Whether two names are the same after {@link normaliseUnitName}; blank names are like nothing. */
export function isSameUnit(first: string, second: string): boolean {
  const normalised = normaliseUnitName(first);
  return normalised !== '' && normalised === normaliseUnitName(second);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const characters = Array.from(text);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of neighbouring character pairs two texts have in common, 0 … 1 (Sørensen–Dice). */
export function likeness(first: string, second: string): number {
  const pairs = pairsOf(first);
  const others = pairsOf(second);
  let common = 0;
  let all = 0;
  for (const [pair, count] of pairs) {
    common += Math.min(count, others.get(pair) ?? 0);
    all += count;
  }
  for (const count of others.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

function core(name: string): string {
  const normalised = normaliseUnitName(name);
  const shortened = normalised.replace(/集团$/, '').replace(/^中国/, '').replace(REGION, '');
  return shortened.length < 2 ? normalised : shortened;
}

/**
 * Whether two names look like spellings of one unit: same after normalising, one the short form of the other
 * (连云港示例科技 / 示例科技), or nearly the same characters. Good for proposing, never for taking one for the other.
 */
export function resembles(first: string, second: string): boolean {
  if (isSameUnit(first, second)) return true;
  const one = core(first);
  const other = core(second);
  if (one === '' || other === '') return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (short.length >= 3 && long.includes(short)) || short === long || likeness(one, other) >= ALIKE;
}
