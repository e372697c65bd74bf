/**
 * Units people write behind a figure. Every unit is a power of ten times a base, so conversion is exact; what is not
 * (亩, 美元) is foreign and never converted.
 */
const BASES: readonly { base: string; exponent: number; words: readonly string[] }[] = [
  { base: '元', exponent: 0, words: ['元', '圆', '块', '块钱', '元整', '人民币', 'RMB', 'CNY', '元人民币'] },
  { base: '%', exponent: 0, words: ['%', '％', '个百分点', '百分点'] },
  { base: '%', exponent: -1, words: ['‰'] },
  { base: '㎡', exponent: 0, words: ['㎡', 'm²', 'm2', '平方米', '平米', '平方', '平'] },
  { base: '㎡', exponent: 4, words: ['公顷', 'hm²', 'hm2'] },
  { base: '㎡', exponent: 6, words: ['平方公里', '平方千米', 'km²', 'km2', '㎢'] },
  { base: '人', exponent: 0, words: ['人', '名', '位', '员'] },
  { base: '人次', exponent: 0, words: ['人次', '人/次'] },
  { base: '人日', exponent: 0, words: ['人日', '人天', '人·日', '人/日', '人/天'] },
  { base: '人月', exponent: 0, words: ['人月', '人·月', '人/月'] },
  { base: '课时', exponent: 0, words: ['课时', '课时数', '学时', '节'] },
  {
    base: '个',
    exponent: 0,
    words: ['个', '家', '项', '门', '件', '所', '种', '套', '支', '间', '台', '座'],
  },
  {
    base: '个',
    exponent: 0,
    words: ['本', '篇', '份', '条', '场', '届', '期', '处', '批', '组', '对', '款'],
  },
  { base: '次', exponent: 0, words: ['次', '回'] },
  { base: '年', exponent: 0, words: ['年'] },
];

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

const BASE_OF = new Map(
  BASES.flatMap(({ base, exponent, words }) =>
    words.map((word) => [word.toLowerCase(), { base, exponent }] as const),
  ),
);

/** Bases that 个 may stand for, as people write 35个 where the form prints 家. */
const COUNTED = new Set(['个', '人', '次', '课时', '人次']);

interface Unit {
  /** Null where only a multiplier is written: 1200万. */
  base: string | null;
  exponent: number;
}

function readUnit(text: string): Unit | null {
  const word = text.toLowerCase();
  const whole = BASE_OF.get(word);
  if (whole) return whole;
  for (const [multiplier, places] of MULTIPLIERS) {
    if (!word.startsWith(multiplier)) continue;
    const rest = word.slice(multiplier.length);
    if (rest === '') return { base: null, exponent: places };
    const base = BASE_OF.get(rest);
    return base ? { base: base.base, exponent: base.exponent + places } : null;
  }
  return null;
}

/**
 * - `exact`: multiply by 10^`places` and nothing is lost or guessed.
 * - `otherCount`: a count of something else (人 where 人次 is asked): the figure may be meant, the person must say so.
 * - `foreign`: another kind of quantity, or a multiplier that may mean two things (2千 in a 万元 field).
 * - `unknown`: no unit at all.
 */
export type UnitConversion =
  { kind: 'exact'; places: number } | { kind: 'otherCount' } | { kind: 'foreign' } | { kind: 'unknown' };

const FOREIGN =
  /美元|欧元|英镑|港元|港币|日元|韩元|澳元|加元|usd|eur|亩|平方尺|平方英尺|吨|公斤|千克|小时|天|月|岁|度/i;

/**
 * How a figure with the written unit becomes one in the field's unit.
 *
 * @param fieldUnit as the field declares it, `''` where the form prints none
 * @param written without white space, e.g. `万元`, `万`, `个`
 * @example convertUnit('万元', '亿元') // { kind: 'exact', places: 4 }
 */
export function convertUnit(fieldUnit: string, written: string): UnitConversion {
  if (written === '' || written === fieldUnit) return { kind: 'exact', places: 0 };
  const unit = readUnit(written);
  if (unit === null) return FOREIGN.test(written) ? { kind: 'foreign' } : { kind: 'unknown' };
  const asked = readUnit(fieldUnit) ?? { base: fieldUnit === '' ? '个' : fieldUnit, exponent: 0 };
  if (unit.base === null) {
    if (asked.base === '%') return { kind: 'foreign' };
    const safe = asked.exponent === 0 || unit.exponent === 4 || unit.exponent === 8;
    return safe ? { kind: 'exact', places: unit.exponent - asked.exponent } : { kind: 'foreign' };
  }
  if (unit.base === asked.base) return { kind: 'exact', places: unit.exponent - asked.exponent };
  const general = written === '个' || written === '万个' || fieldUnit === '' || fieldUnit === '个';
  const counts = COUNTED.has(unit.base) && asked.base !== null && COUNTED.has(asked.base);
  if (counts && general) return { kind: 'exact', places: unit.exponent - asked.exponent };
  return counts ? { kind: 'otherCount' } : { kind: 'foreign' };
}
