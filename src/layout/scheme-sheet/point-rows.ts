import Big from 'big.js';
import type { Programme } from '../../model/programme';
import { SCALE_CHOICES, choiceWord } from '../../model/scheme-choices';
import { SCHEME_FIELDS, maximumField, schemeRowKey, weightField } from '../../model/scheme-fields';
import type { PlannedValue } from '../../model/workbook-plan';
import { printedPoint } from '../scorecard/score-rows';
import { schemeSheetMessages as words } from './messages';
import { TEXT } from './scheme-draft';
import type { SchemeDraft } from './scheme-draft';
import { isWord, maximumState } from './state-formulas';
import { columnRange, layOutHeader, pointsOf, shownSum } from './weight-rows';

/** Highest maximum of a point. */
const MOST_MAXIMUM = 1000;
/** Decimals of a point's share of the total, which is only shown. */
const SHARE_DECIMALS = 2;

/** How many of the 100 points of the total a point comes to. */
function shareOf(draft: SchemeDraft, programme: Programme, point: string, group: string): PlannedValue {
  const maximum = draft.cellOf(maximumField(point));
  const weight = draft.cellOf(weightField(group));
  const sum = draft.cellOf(weightField(group), 'second');
  const formula = `IF(AND(ISNUMBER(${maximum}),ISNUMBER(${weight})),IFERROR(ROUND(${weight}*${maximum}/${sum},${SHARE_DECIMALS}),""),"")`;
  const texts = pointsOf(group, programme, draft).map((code) => draft.textOf(maximumField(code)));
  const total = shownSum(texts);
  const [own, whole] = [shownSum([draft.textOf(maximumField(point))]), draft.textOf(weightField(group))];
  const isShown = total > 0 && own > 0 && /^\d+(\.\d+)?$/.test(whole);
  const cached = isShown
    ? new Big(whole).times(own).div(total).round(SHARE_DECIMALS, Big.roundHalfUp).toNumber()
    : '';
  return { kind: 'formula', formula, cached };
}

/**
 * Every point with its maximum and what it comes to.
 *
 * @returns the columns of the groups and of the maxima
 */
export function layOutPoints(draft: SchemeDraft, programme: Programme): { groups: string; maxima: string } {
  const points = new Map(programme.indicators.points.map((point) => [point.code, point]));
  const { headers } = words;
  draft.startRow(null);
  draft.put('label', 'order', TEXT(words.sections.points), 'heading');
  layOutHeader(draft, 'pointHeader', [
    { from: 'label', text: headers.group },
    { from: 'text', text: headers.point },
    { from: 'value', text: headers.maximum },
    { from: 'second', to: 'order', text: headers.share },
  ]);
  const first = draft.lastRow + 1;
  const rows = { first, last: first + draft.entries.points.length - 1 };
  for (const code of draft.entries.points) {
    const point = points.get(code);
    const group = point?.group ?? '';
    draft.startRow(schemeRowKey('points', code));
    draft.put('label', 'label', TEXT(group), 'label');
    draft.put('text', 'text', TEXT(point === undefined ? code : printedPoint(point)), 'labelLeft');
    const maximum = draft.enter(maximumField(code), 'value', 'figure', 'numberEntry');
    const rule = { kind: 'decimal', minimum: '0', maximum: String(MOST_MAXIMUM) } as const;
    draft.allow('value', rule, words.prompts.maximum);
    draft.put('second', 'order', () => shareOf(draft, programme, code, group), 'total');
    draft.check(() => {
      const isPoints = isWord(draft.cellOf(SCHEME_FIELDS.scale), choiceWord(SCALE_CHOICES, 'points'));
      return maximumState(maximum, MOST_MAXIMUM, isPoints, draft.cellOf(SCHEME_FIELDS.step));
    });
  }
  draft.shadeWrong(rows, { from: 'value', to: 'value' });
  return { groups: columnRange('label', rows), maxima: columnRange('value', rows) };
}
