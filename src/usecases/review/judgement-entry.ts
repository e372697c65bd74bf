import Big from 'big.js';
import { foldWhiteSpace, foldWidth } from '../../filing/character-width';
import type { GivenScore } from '../../model/scorecard';
import type { ScoringScale } from '../../model/scoring';
import type { PlannedValue } from '../../model/workbook-plan';
import type { CellContent } from '../../model/workbook-content';
import { readFigure, readGivenScore } from '../../scoring/given-score';
import { cardMessages } from '../../scoring/messages';
import { reviewMessages } from './messages';

/** What an expert typed in the pane: a value for the cell, or the sentence that says why it is none. */
export type JudgementEntry =
  { outcome: 'usable'; value: PlannedValue } | { outcome: 'refused'; message: string };

/** Which answers there are: a point's scale up to its maximum, or any figure up to the most that is deducted. */
export type Asked =
  { kind: 'score'; scale: ScoringScale; maximum: string } | { kind: 'deduction'; maximum: string };

const PLAIN_FIGURE = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** Far longer than any score; keeps decimal arithmetic from being fed a novel. */
const MOST_DIGITS = 20;

function typedValue(text: string): PlannedValue {
  const written = foldWhiteSpace(foldWidth(text));
  if (written === '') return { kind: 'blank' };
  return PLAIN_FIGURE.test(written) && written.length <= MOST_DIGITS
    ? { kind: 'number', decimal: new Big(written.replace(/^\+/, '')).toFixed() }
    : { kind: 'text', text: written };
}

/** The value as the sheet would hold it, so that what the pane takes and what the reading takes are the same. */
function asCell(value: PlannedValue): CellContent | null {
  if (value.kind === 'number')
    return { row: 1, column: 1, value: { kind: 'number', decimal: value.decimal } };
  return value.kind === 'text' ? { row: 1, column: 1, value: { kind: 'text', text: value.text } } : null;
}

function readAs(cell: CellContent | null, asked: Asked): GivenScore {
  return asked.kind === 'deduction'
    ? readFigure(cell, asked.maximum, null)
    : readGivenScore(cell, asked.scale, asked.maximum);
}

/** Why what stands in a cell is no score, as the end of a sentence; empty where it is one, or blank. */
export function faultWords(given: GivenScore, asked: Asked): string {
  if (given.state !== 'faulty') return '';
  const scale = asked.kind === 'score' ? asked.scale : null;
  return cardMessages.fault(given.fault, {
    maximum: asked.maximum,
    step: scale?.kind === 'points' ? scale.step : null,
    grades: scale?.kind === 'grades' ? scale.grades.map(({ name }) => name) : [],
  });
}

/**
 * What an expert typed, as a value for the card: nothing but a score that counts, or a blank, is usable. Full-width
 * digits are taken for what they are.
 *
 * @example judgementEntry('７.5', { kind: 'score', scale: halves, maximum: '10' })  // 7.5 as a number
 */
export function judgementEntry(text: string, asked: Asked): JudgementEntry {
  const value = typedValue(text);
  const given = readAs(asCell(value), asked);
  if (given.state !== 'faulty') return { outcome: 'usable', value };
  return { outcome: 'refused', message: reviewMessages.refusedEntry(given.raw, faultWords(given, asked)) };
}
