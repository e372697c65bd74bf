import Big from 'big.js';
import { foldWidth, withoutWhiteSpace } from '../filing/character-width';
import { figureOf, wordsOf } from '../filing/filed-figure';
import type { FilingEntry } from '../model/filing';
import { collectionMessages } from './messages';

/** What an entry says, as it is shown to people and written into another cell: figures plain, texts as they stand. */
export function wordsOfEntry({ value, raw }: FilingEntry): string {
  switch (value.state) {
    case 'blank':
      return '';
    case 'number':
      return value.decimal;
    case 'yesNo':
    case 'confirmed':
      return value.value ? collectionMessages.yes : collectionMessages.no;
    case 'text':
    case 'answered':
    case 'option':
    case 'list':
    case 'paragraphs':
      return wordsOf(value) ?? raw;
    case 'date':
    case 'unreadable':
      return raw.trim();
  }
}

/** What an entry writes into a cell of the same field. */
export function fillOfEntry(entry: FilingEntry): string | string[] {
  return entry.value.state === 'list' ? entry.value.items : wordsOfEntry(entry);
}

/**
 * The form in which two entries of one field are compared: figures by their value, words without regard to widths and
 * white space; `null` where nothing is said.
 */
export function comparableEntry(entry: FilingEntry): string | null {
  if (entry.value.state === 'blank') return null;
  const figure = figureOf(entry.value);
  if (figure !== null) return `=${new Big(figure).toFixed()}`;
  const words = withoutWhiteSpace(foldWidth(wordsOfEntry(entry)));
  return words === '' ? null : words;
}
