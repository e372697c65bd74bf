import { foldWhiteSpace, foldWidth } from '../../filing/character-width';
import { normaliseUnitName } from '../../filing/unit-name';
import type { Expert } from '../../model/scorecard';
import { expertKey } from '../../scoring/expert-key';

/** One person a line; in one line, people are apart by semicolons. */
const BETWEEN_EXPERTS = /[\n\r;；]+/;
/** What separates name and unit without doubt. */
const CLEAR_SEPARATOR = /[\t,，|]/;
const CJK_CHARACTER = /^[\u3400-\u9FFF]$/u;

/** 王 伟 is one name: two single characters at the beginning belong together. */
function splitAtSpace(line: string): [string, string] {
  const [first = '', second = '', ...rest] = line.split(' ');
  return CJK_CHARACTER.test(first) && CJK_CHARACTER.test(second)
    ? [`${first} ${second}`, rest.join(' ')]
    : [first, [second, ...rest].join(' ')];
}

function expertIn(line: string): Expert {
  const separator = CLEAR_SEPARATOR.exec(line);
  const [name, unit] =
    separator === null
      ? splitAtSpace(foldWhiteSpace(foldWidth(line)))
      : [line.slice(0, separator.index), line.slice(separator.index + 1)];
  return { name: foldWhiteSpace(name), unit: foldWhiteSpace(unit) };
}

/**
 * Experts out of lines 姓名 单位, as they are pasted from a list or a table.
 *
 * @example readExpertLines('王伟 示例大学\n李娜\t示例公司')
 */
export function readExpertLines(text: string): Expert[] {
  return text
    .split(BETWEEN_EXPERTS)
    .map(expertIn)
    .filter(({ name }) => name !== '');
}

/** The same expert with the same unit counts once; the first spelling stays. */
export function withoutRepeated(experts: readonly Expert[]): Expert[] {
  const seen = new Set<string>();
  return experts.filter((expert) => {
    const key = `${expertKey(expert)}\n${normaliseUnitName(expert.unit)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
