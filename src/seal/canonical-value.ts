import Big from 'big.js';
import { z } from 'zod';
import type { FiledValue, FiledValueOf } from '../model/filing';
import { canonicalText } from './canonical-text';
import { valueMessages } from './messages';

type Tag = Exclude<FiledValue['state'], 'blank'>;

const Texts = z.array(z.string());

const tagged = (tag: Tag, content: string): string => `${tag}:${content}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2026`, `2026-05`, `2026-05-01`, `2026-H2`; a part that is missing before a given one is written `00`. */
function canonicalDate(date: FiledValueOf<'date'>): string {
  const half = date.half === null ? '' : date.half === 'first' ? '-H1' : '-H2';
  const month = date.month === null && date.day === null ? '' : `-${twoDigits(date.month ?? 0)}`;
  const day = date.day === null ? '' : `-${twoDigits(date.day)}`;
  return `${date.year}${half}${month}${day}`;
}

function canonicalTexts(tag: Tag, texts: readonly string[]): string | null {
  const filled = texts.map(canonicalText).filter((text) => text !== '');
  return filled.length === 0 ? null : tagged(tag, JSON.stringify(filled));
}

function canonicalSingleText(tag: Tag, text: string): string | null {
  const content = canonicalText(text);
  return content === '' ? null : tagged(tag, content);
}

/**
 * The canonical value of what one cell says; null for a blank.
 *
 * Every value begins with its state, so that what could not be read never equals what could:
 * `number:1200`, `text:示例园区`, `unreadable:约35人`. Why something is unreadable, what it probably means and whether an
 * option is listed are judgements of the reader, not words of the applicant, and stay out.
 *
 * @example canonicalValue({ state: 'number', decimal: '1200.0' }) === 'number:1200'
 */
export function canonicalValue(value: FiledValue): string | null {
  switch (value.state) {
    case 'blank':
      return null;
    case 'answered':
      return canonicalSingleText('answered', value.answer);
    case 'number':
      return tagged('number', new Big(value.decimal).toFixed());
    case 'text':
      return canonicalSingleText('text', value.text);
    case 'paragraphs':
      return canonicalTexts('paragraphs', value.paragraphs);
    case 'date':
      return tagged('date', canonicalDate(value));
    case 'list':
      return canonicalTexts('list', value.items);
    case 'option':
      return canonicalSingleText('option', value.option);
    case 'yesNo':
      return tagged('yesNo', String(value.value));
    case 'confirmed':
      return tagged('confirmed', String(value.value));
    case 'unreadable':
      return tagged('unreadable', canonicalText(value.raw));
  }
}

function shownTexts(json: string, separator: string): string | null {
  try {
    const texts = Texts.safeParse(JSON.parse(json));
    return texts.success ? texts.data.join(separator) : null;
  } catch {
    return null;
  }
}

function shownDate(content: string): string | null {
  const match = /^(\d{4})(?:-H([12]))?(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(content);
  if (match?.[1] === undefined) return null;
  return valueMessages.date({
    year: Number(match[1]),
    half: match[2] === undefined ? null : match[2] === '1' ? 'first' : 'second',
    month: Number(match[3] ?? 0) || null,
    day: Number(match[4] ?? 0) || null,
  });
}

/**
 * A canonical value as people read it: `date:2026-H2` → 2026年下半年. What is no canonical value, as a damaged snapshot
 * may hold, is shown as it stands.
 */
export function shownValue(canonical: string): string {
  const end = canonical.indexOf(':');
  const content = canonical.slice(end + 1);
  switch (canonical.slice(0, Math.max(end, 0))) {
    case 'number':
    case 'text':
    case 'answered':
    case 'option':
      return content;
    case 'paragraphs':
      return shownTexts(content, '\n') ?? canonical;
    case 'list':
      return shownTexts(content, '、') ?? canonical;
    case 'date':
      return shownDate(content) ?? canonical;
    case 'yesNo':
    case 'confirmed':
      return valueMessages.yesNo(content === 'true');
    case 'unreadable':
      return valueMessages.unreadable(content);
    default:
      return canonical;
  }
}
