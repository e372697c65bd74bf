import { foldWidth, withoutWhiteSpace } from './character-width';

const YES = new Set(['是', '有', '对', '已', '√', '✓', '✔', '☑', '🗹', 'y', 'yes', 'true', 't', '是的']);
const NO = new Set([
  '否',
  '无',
  '不是',
  '没有',
  '未',
  '错',
  '×',
  '✗',
  '✘',
  '☒',
  '✕',
  'x',
  'n',
  'no',
  'false',
  'f',
]);
const CONFIRMING = new Set(['确认', '已确认', '同意', '属实', '承诺', '已阅', '情况属实', '已知悉']);

function word(text: string): string {
  return withoutWhiteSpace(foldWidth(text))
    .replace(/\uFE0F/g, '')
    .replace(/[。.!]$/, '')
    .toLowerCase();
}

/** 是/否, 有/无, √/×, Y/N, TRUE/FALSE; null for any other text. */
export function readYesNo(text: string): boolean | null {
  const said = word(text);
  return YES.has(said) ? true : NO.has(said) ? false : null;
}

/** A tick beside a printed sentence: 是, √, 确认, 同意, 属实; null for any other text. */
export function readConfirmation(text: string): boolean | null {
  return CONFIRMING.has(word(text)) ? true : readYesNo(text);
}

/** 是（已落实） begins with an answer: proposed, never taken, as the remark may take it back. */
export function proposeYesNo(text: string): string | null {
  const said = /^(.*?)[(,;:，。；：]/.exec(word(text))?.[1];
  const answer = said === undefined ? null : readYesNo(said);
  return answer === null ? null : answer ? '是' : '否';
}
