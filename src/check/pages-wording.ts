import type { Pages } from '../filing/page-ranges';
import { fillSentence } from '../model/sentence-template';
import { MATERIAL_WORDS } from './messages';

/** 第3页, 第3—5页. */
export function pagesInWords({ first, last }: Pages): string {
  return first === last
    ? fillSentence(MATERIAL_WORDS.onePage, { first: String(first) })
    : fillSentence(MATERIAL_WORDS.pages, { first: String(first), last: String(last) });
}
