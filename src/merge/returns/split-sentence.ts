/** What is wrong, and how to mend it; either may be empty. */
export interface SplitSentence {
  what: string;
  how: string;
}

/** Behind the sentence of a rule that stands in no notice: （依表内关系推定）. */
const BASIS_REMARK = /（[^（）]*推定[^（）]*）$/;
const BEGINS_HOW = /^(?:请|是否|最接近|应由)/;

/** Sentences of a text; a full stop inside quotation marks ends none, for it is the applicant's. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let sentence = '';
  for (const sign of text) {
    sentence += sign;
    if (sign === '“') depth += 1;
    else if (sign === '”') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === '。' || sign === '？')) {
      sentences.push(sentence);
      sentence = '';
    }
  }
  return sentence === '' ? sentences : [...sentences, sentence];
}

/**
 * Parts the sentence of a finding into what is wrong and what is to be done about it.
 *
 * @example splitSentence('“人员总数”为7人，应为6人。请核对。') // { what: '“人员总数”为7人，应为6人。', how: '请核对。' }
 */
export function splitSentence(message: string): SplitSentence {
  const sentences = sentencesOf(message.replace(BASIS_REMARK, ''));
  const at = sentences.findIndex((sentence) => BEGINS_HOW.test(sentence));
  if (at < 0) return { what: sentences.join(''), how: '' };
  // A sentence that is all of it says both.
  if (at === 0) return { what: sentences.join(''), how: '' };
  return { what: sentences.slice(0, at).join(''), how: sentences.slice(at).join('') };
}
