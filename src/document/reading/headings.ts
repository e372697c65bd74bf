import { readNumberWords } from '../../filing/number-words';
import type { FormSection } from '../../model/form';
import { labelWithoutLimit } from './label-form';

/** Number and words of a heading: 4.建设规划, 四、建设规划, （四）建设规划, 建设规划. */
const HEADING = /^[(（第]?([一二三四五六七八九十]{1,3}|\d{1,2})?(?:部分|章)?[)）]?[.．、:： ]?(.+)$/;

/** How surely a text is the heading of a section: its number and title, or the title alone. */
export type HeadingMatch = 'numbered' | 'titled' | 'otherNumber' | null;

function numberOf(text: string): string {
  return /^\d+$/.test(text) ? String(Number(text)) : (readNumberWords(text) ?? '');
}

/** Whether a text is the heading of a section of a form. */
export function headingMatch(
  text: string,
  { number, title }: Pick<FormSection, 'number' | 'title'>,
): HeadingMatch {
  const written = labelWithoutLimit(text);
  const asked = labelWithoutLimit(title);
  if (written === '' || asked === '' || !written.endsWith(asked)) return null;
  if (written === asked) return 'titled';
  const [, digits = '', words = ''] = HEADING.exec(written) ?? [];
  if (words !== asked) return null;
  if (digits === '') return 'titled';
  return numberOf(digits) === number ? 'numbered' : 'otherNumber';
}
