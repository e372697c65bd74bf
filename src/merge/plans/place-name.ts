import { foldWidth, withoutWhiteSpace } from '../../filing/character-width';

/** The same kind of place is written in many ways; each is brought to the short one people use. */
const KINDS: readonly [RegExp, string][] = [
  [/国家级?(?=.)/g, ''],
  [/经济技术开发区|经技开发区/g, '经开区'],
  [/高新技术产业开发区|高新技术开发区|高技术产业开发区|高新技术产业区/g, '高新区'],
  [/管理委员会|管委会|党工委/g, ''],
];
const PROVINCE = /^[^省市区县]{2,3}省(?=.)/;
const WHOLE_CITY = /(?<=市)(?:域|全域|全市|市域|本级|市本级|全境)$/;
const REMARK_AT_END = /(?<=.)\([^()]*\)$/;

/** A text in which each kind of place is called by its short name: 经济技术开发区 is 经开区. */
export function shortKinds(text: string): string {
  return KINDS.reduce((short, [written, meant]) => short.replace(written, meant), text);
}

/** 济南市 → 济南: how a city is called in the names of its parks. */
export function shortCityName(city: string): string {
  return city.length > 2 && city.endsWith('市') ? city.slice(0, -1) : city;
}

/**
 * A place's name in the form in which names are compared: 经济技术开发区 is 经开区, 高新技术产业开发区 is 高新区, and
 * neither 国家级, the province, 市 behind the city's name nor 管委会 counts.
 *
 * @example placeKey('山东省青岛市 国家级经济技术开发区管委会') === '青岛经开区'
 */
export function placeKey(name: string): string {
  const plain = withoutWhiteSpace(foldWidth(name))
    .replace(REMARK_AT_END, '')
    .replace(/["“”'‘’《》]/g, '');
  const unmarked = shortKinds(plain.replace(PROVINCE, '').replace(WHOLE_CITY, ''));
  const city = /^([^市]{2,4})市/.exec(unmarked)?.[1];
  if (city === undefined) return unmarked;
  const rest = unmarked.slice(city.length + 1);
  // 青岛市青岛经济技术开发区
  return rest.startsWith(city) ? rest : city + rest;
}

/** Kinds of places without a name: 经开区 alone may be any. */
const NAMELESS: ReadonlySet<string> = new Set([
  '',
  '经开区',
  '高新区',
  '新区',
  '开发区',
  '园区',
  '工业园',
  '产业园',
]);

/** Whether a key says a kind of place and no more. */
export function isNameless(key: string): boolean {
  return NAMELESS.has(key);
}
