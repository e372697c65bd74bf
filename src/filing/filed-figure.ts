import Big from 'big.js';
import type { FiledValue } from '../model/filing';

/** The figure a value gives, for calculating; null for blanks, answers in words and everything unreadable. */
export function figureOf(value: FiledValue): Big | null {
  return value.state === 'number' ? new Big(value.decimal) : null;
}

/** Whether anything at all stands in the cell, an answer in words or an unreadable text included. */
export function isFilled(value: FiledValue): boolean {
  return value.state !== 'blank';
}

/**
 * The words a value gives, for lengths, membership and comparing names; list items joined by 、, paragraphs by line
 * breaks. Null for figures, dates, ticks and everything blank or unreadable.
 */
export function wordsOf(value: FiledValue): string | null {
  switch (value.state) {
    case 'text':
      return value.text;
    case 'answered':
      return value.answer;
    case 'option':
      return value.option;
    case 'list':
      return value.items.join('、');
    case 'paragraphs':
      return value.paragraphs.join('\n');
    case 'blank':
    case 'number':
    case 'date':
    case 'yesNo':
    case 'confirmed':
    case 'unreadable':
      return null;
  }
}
