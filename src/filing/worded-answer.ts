import { foldWhiteSpace, foldWidth, withoutWhiteSpace } from './character-width';

const REMARK = /^(.*?)[([【](.*)[)\]】]$/;
const NOTHING = /^(?:[-—–―─_/\\、]+|无|没有|暂无|尚无|无此项|不适用|不涉及|未开展|N\/?A|NONE|NULL|NIL)$/i;
const COUNTED_ELSEWHERE = /^(?:由|已由|纳入|并入|计入)?.{0,20}统一(?:核算|统计|填报|管理|结算)$/;

/**
 * An answer in words where a figure, a date or a list is asked for: 无, —, /, 不适用, 集团统一核算,
 * —（集团统一核算）. It is an answer, so the cell is not blank, and it is never 0.
 *
 * @returns the answer as written, without needless spaces; null where the text is none
 */
export function readWordedAnswer(text: string): string | null {
  const written = foldWhiteSpace(text);
  const folded = withoutWhiteSpace(foldWidth(written)).replace(/[。.]$/, '');
  if (NOTHING.test(folded) || COUNTED_ELSEWHERE.test(folded)) return written;
  const [, before, remark] = REMARK.exec(folded) ?? [];
  if (before === undefined || remark === undefined || /\d/.test(remark)) return null;
  return before === '' ? readWordedAnswer(remark) && written : NOTHING.test(before) ? written : null;
}
