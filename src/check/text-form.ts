import { figureOf } from '../filing/filed-figure';
import { normaliseUnitName } from '../filing/unit-name';
import type { FiledValue } from '../model/filing';
import type { Normalisation } from '../model/rule-terms';

/** Brings a text to the form in which it is compared. */
export function comparable(text: string, normalisation: Normalisation): string {
  switch (normalisation) {
    case 'exact':
      return text.trim();
    case 'text':
      return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
    case 'unitName':
      return normaliseUnitName(text);
  }
}

/** A remark in brackets at the end of a name: 示例公司（牵头）. */
const REMARK_AT_END = /[(（][^()（）]*[)）]$/;

/** A name without the remark in brackets behind it. */
export function withoutRemark(name: string): string {
  return name.trim().replace(REMARK_AT_END, '');
}

/** The names a value gives: the items of a list, else the one text it is; empty where it gives none. */
export function namesIn(value: FiledValue): readonly string[] {
  if (value.state === 'list') return value.items;
  const text = statedText(value);
  return text === null ? [] : [text];
}

/** The words of a value where it says something that can be compared with another place; null for blanks and the like. */
export function statedText(value: FiledValue): string | null {
  switch (value.state) {
    case 'text':
      return value.text;
    case 'paragraphs':
      return value.paragraphs.join('\n');
    case 'option':
      return value.option;
    case 'list':
      return value.items.length === 0 ? null : value.items.join('、');
    case 'number':
      return figureOf(value)?.toFixed() ?? null;
    case 'date':
      return [value.year, value.month ?? value.half, value.day].filter((part) => part !== null).join('-');
    case 'yesNo':
    case 'confirmed':
      return String(value.value);
    case 'blank':
    case 'answered':
    case 'unreadable':
      return null;
  }
}
