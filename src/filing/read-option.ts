import type { FieldOption } from '../model/field';
import type { z } from 'zod';
import type { FiledValueOf } from '../model/filing';
import { foldWidth, withoutWhiteSpace } from './character-width';

type Option = z.infer<typeof FieldOption>;

/** What does not tell options apart: widths, white space, brackets, letter case, a full stop at the end. */
function normalised(text: string): string {
  return withoutWhiteSpace(foldWidth(text))
    .replace(/[()[\]【】〔〕]/g, '')
    .replace(/[。.]$/, '')
    .toLowerCase();
}

/** What an option is called without its printed instruction: 其他（注明） → 其他. */
function withoutInstruction(option: string): string {
  return normalised(option.replace(/[（(](?:注明|请注明|请说明|说明)[)）]$/, ''));
}

/**
 * Reads a choice. 高职（专科） is 高职专科; a text that is none of the options is kept as it was written, unlisted, for
 * the rules to judge. Nothing is guessed from part of a word.
 */
export function readOption(options: readonly Option[], text: string): FiledValueOf<'option'> {
  const written = text.trim();
  const sought = normalised(written);
  const found =
    options.find((option) => option.value === written) ??
    options.find((option) => normalised(option.value) === sought) ??
    options.find((option) => withoutInstruction(option.value) === sought);
  return found
    ? { state: 'option', option: found.value, listed: true }
    : { state: 'option', option: written, listed: false };
}
