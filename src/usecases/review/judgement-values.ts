import type { CellPlace } from '../../model/cell-address';
import type { CellValue } from '../../model/ports';
import { NO_WORDS, YES_WORDS } from '../../model/scorecard-keys';
import type { PlannedValue } from '../../model/workbook-plan';
import type { AnswerPlaces } from './card-places';

const [YES = '是'] = YES_WORDS;
const [NO = '否'] = NO_WORDS;

/** A text for a cell: white space around it is left out, nothing written empties the cell. */
export function textValue(text: string): PlannedValue {
  const written = text.trim();
  return written === '' ? { kind: 'blank' } : { kind: 'text', text: written };
}

/** What says 是 or 否 on a 评审表; null takes the answer back. */
export function answerValue(answer: boolean | null): PlannedValue {
  if (answer === null) return { kind: 'blank' };
  return { kind: 'text', text: answer ? YES : NO };
}

/** Part of what an expert gives; what is left out stays as it is. */
export interface AnswerToWrite {
  given?: PlannedValue;
  remark?: string;
}

/**
 * The writes of an answer.
 *
 * @returns null where a cell that is to be written is gone
 */
export function answerWrites(places: AnswerPlaces, { given, remark }: AnswerToWrite): CellValue[] | null {
  const asked: [CellPlace | null, PlannedValue | null][] = [
    [places.given, given ?? null],
    [places.remark, remark === undefined ? null : textValue(remark)],
  ];
  const writes: CellValue[] = [];
  for (const [place, value] of asked) {
    if (value === null) continue;
    if (place === null) return null;
    writes.push({ place, value });
  }
  return writes;
}
