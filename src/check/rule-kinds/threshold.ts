import Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { Finding, MeasureFinding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { holds } from '../figure';
import { whereInWords } from '../place-wording';
import { measureFinding } from '../report';
import { sentenceOf } from '../sentence';
import { saysOneOf } from '../table-filter';
import { statedText } from '../text-form';
import { alternatives, demandInWords, valueInWords, withUnit } from '../value-wording';
import { instancesOf } from '../reference-rows';
import { WORDS } from '../messages';

type Measure = RuleCheckOf<'threshold'>['measure'];

const RESULTS = {
  standard: { met: 'met', unmet: 'unmet', unknown: 'noData' },
  veto: { met: 'notTriggered', unmet: 'triggered', unknown: 'open' },
} as const;

function isMet(measure: Measure, cell: FieldCell): boolean | null {
  if (measure.kind === 'number') {
    const figure = figureOf(cell.value);
    return figure === null ? null : holds(figure, measure.operator, new Big(measure.value));
  }
  const { value } = cell;
  if (value.state === 'yesNo' || value.state === 'confirmed') {
    return measure.among.includes(value.value ? WORDS.yes : WORDS.no);
  }
  return statedText(value) === null ? null : saysOneOf(cell, measure.among);
}

function demandOf(measure: Measure, cell: FieldCell): string {
  return measure.kind === 'number'
    ? demandInWords(measure.operator, withUnit(measure.value, cell.of.field.type))
    : alternatives(measure.among);
}

/** 达标 / 未达标 / 无数据, of a veto 触发 / 未触发 / 待确认: always one outcome per place, never a mistake of filling in. */
export function checkThreshold(rule: RuleOf<'threshold'>, { cells }: CheckContext): Finding[] {
  const { reference, measure, sentence } = rule.check;
  return instancesOf(cells, [reference])
    .flat()
    .map((cell): MeasureFinding => {
      const met = isMet(measure, cell);
      const result = RESULTS[rule.check.of][met === null ? 'unknown' : met ? 'met' : 'unmet'];
      const values = {
        where: whereInWords(cell),
        value: valueInWords(cell.value, cell.of.field),
        demand: demandOf(measure, cell),
      };
      return measureFinding(rule, result, sentenceOf('threshold', result, values, sentence), {
        cells: [cell],
      });
    });
}

/** The field a threshold measures. */
export function readByThreshold(check: RuleCheckOf<'threshold'>): ReadFields {
  return [check.reference.field];
}
