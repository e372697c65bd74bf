import { normaliseUnitName } from '../filing/unit-name';

/** What many names of a kind end with, which tells none of them apart. */
const GENERIC_END = /(?:\(?筹\)?|市域产教联合体|产教联合体|联合体|管委会|党工委|集团)$/;
const REGION = /^(?:[^省]{1,6}省|[^市]{1,6}市|[^区]{1,6}自治区)+(?=.{2})/;
/** Offices every place has: without the place they are no name. */
const OFFICE = /^(?:教育厅|教育局|教体局|教育体育局|教育和体育局|人民政府)$/;
/** A single character is no name. */
const SHORTEST = 2;

/**
 * What is left of a name without the place before it and the kind behind it: the same for spellings that differ by
 * suffix. Good for asking whether two names are one, never for taking one for the other.
 *
 * @example nameCore('示例市示例经开区管理委员会') === nameCore('示例经开区')
 */
export function nameCore(name: string): string {
  const normalised = normaliseUnitName(name);
  const shortened = normalised.replace(GENERIC_END, '').replace(REGION, '');
  return shortened.length < SHORTEST || OFFICE.test(shortened) ? normalised : shortened;
}

/** Words many names have; without them it shows whether two names are alike. */
const COMMON_WORDS =
  /市域|产教|联合体|职业|技术|高等|专科|中等|专业|技师|大学|学院|学校|有限|责任|股份|公司|集团|经济|高新|产业园|工业园|园区|开发区|管委会|协会|商会/g;

/** The words of a name that few others have; the whole name where all are common. */
export function distinctiveWords(name: string): string {
  const core = nameCore(name);
  const words = core.replace(COMMON_WORDS, '');
  return words.length < SHORTEST ? core : words;
}
