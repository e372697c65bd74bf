import { normaliseUnitName } from '../filing/unit-name';
import { withoutConfusables } from './confusable-characters';
import { isNameless, shortKinds } from './plans/place-name';

/** A name in the parts by which it is compared with others; characters mistyped for each other are one in them. */
export interface NameParts {
  /** Province and city above the place; empty where they are not named. */
  province: string;
  city: string;
  /** The nearest place that is marked as one (市, 县, 区), without the mark. */
  place: string;
  /** The name without places, and without what its kind may end with or not. */
  own: string;
}

const PUNCTUATION = /[-—–_·•・.,，、:：;；/／\\]/g;
/** What a name may end with or not: not one of them tells two units apart. */
const END =
  /(?:筹建处|筹备处|筹备组|筹|(?:市域)?(?:产教(?:融合)?)?联合体|管委会|党工委|集团|股份|控股|总公司|公司)$/;
/** Kinds that are written in full or short. Those of different levels stay apart: 中专 is no 职院. */
const KINDS: readonly [RegExp, string][] = [
  [/(?:产业|工业)园区$/, '园'],
  [/行业协会$/, '协会'],
  [/(?:教体局|教育体育局|教育和体育局)$/, '教育局'],
  [/(?:高等师范专科学校|师范高等专科学校|师专)$/, '师范高专'],
  [/幼专$/, '幼儿师范高专'],
  [/医专$/, '医学高专'],
  [/(?:高等专科学校|专科学校)$/, '高专'],
  [/(?:高等职业技术学校|高等职业学校|高职)$/, '高职校'],
  [/(?:中等专业学校|中专校)$/, '中专'],
  [/(?:中等职业技术学校|中等职业学校|中职)$/, '中职校'],
  [/(?:职业技术教育中心|职业教育中心|职教中心)(?:学校|校)?$/, '职教中心'],
  [/技工学校$/, '技校'],
  [/(?:职业技术|职业)大学$/, '职大'],
  [/(?:(?:职业技术|职业|职技)(?:学院|学校|院校)|职校)$/, '职院'],
];
const PROVINCE =
  /^(?:(河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)?(?!市|州|藏族|蒙古族)|([^省市县区]{2,3})省)(?=.{2})/;
const CITY = /^([^省市县区]{2,6})市(?!域|场|政)(?=.{2})/;
/** 开发区 and the like are kinds of parks, and no place by themselves. */
const COUNTY =
  /^([^省市县区]{1,4})(?:新区|县|旗|(?<!开发|经开|高新|新|园|产业|示范|保税|试验|合作|工业|片)区)(?=.{2})/;
const WHOLE_PLACE = /^(.{2,})[市县]$/;
/** Without the place before it, this is no name. */
const COMMON =
  /^(?:教育厅|教育局|人民政府|大学|学院|学校|师范高专|幼儿师范高专|医学高专|高专|高职校|中专|中职校|职教中心|技师学院|技校|职大|职院|协会|商会|产业园|工业园|园)$/;

function withoutEnds(name: string): string {
  const shorter = name.replace(END, '');
  return shorter === name || shorter.length < 2 ? name : withoutEnds(shorter);
}

function shortKind(name: string): string {
  for (const [written, short] of KINDS) {
    if (written.test(name)) return name.replace(written, (found) => kindOf(found, short));
  }
  return name;
}

/** 产业园区 is 产业园, and no 工业园. */
function kindOf(found: string, short: string): string {
  return short === '园' ? found.slice(0, -1) : short;
}

/**
 * The parts of a name: 江苏省连云港市中医药职业技术学院 is 中医药职院 in 连云港, in 江苏.
 *
 * Two names that differ in these differ in more than suffix, spacing, width, punctuation, legal form or a character that
 * is easily mistyped.
 */
export function nameParts(name: string): NameParts {
  const plain = shortKinds(normaliseUnitName(name.replace(PUNCTUATION, '')));
  const parts = { province: '', city: '', place: '', own: shortKind(withoutEnds(plain)) };
  const province = PROVINCE.exec(parts.own);
  if (province !== null) {
    parts.province = province[1] ?? province[2] ?? '';
    parts.own = parts.own.slice(province[0].length);
  }
  const city = CITY.exec(parts.own);
  if (city !== null) {
    parts.place = city[1] ?? '';
    parts.own = parts.own.slice(city[0].length);
  }
  const county = COUNTY.exec(parts.own);
  if (county !== null) {
    parts.city = parts.place;
    parts.place = county[1] ?? '';
    parts.own = parts.own.slice(county[0].length);
  }
  const { own, place } = parts;
  return {
    province: parts.province,
    city: withoutConfusables(parts.city),
    place: withoutConfusables(place),
    own: withoutConfusables(own.replace(WHOLE_PLACE, '$1')),
  };
}

/** The name with its nearest place, marked as one or not: 连云港市石化 and 连云港石化 are the same. */
export function placedName({ place, own }: NameParts): string {
  return own.startsWith(place) ? own : `${place}${own}`;
}

/** Whether a name says something without the place before it. */
export function isTelling({ own }: NameParts): boolean {
  return own.length >= 2 && !COMMON.test(own) && !isNameless(own);
}
