import type { Aggregation, ScoringScale, ScoringScheme } from './scoring';

/** One of a few: what it is, and the word people choose it by. */
export interface SchemeChoice<Value extends string> {
  value: Value;
  word: string;
}

/** 按分值 or 按等级. */
export const SCALE_CHOICES: readonly SchemeChoice<ScoringScale['kind']>[] = [
  { value: 'points', word: '按分值' },
  { value: 'grades', word: '按等级' },
];

export const AGGREGATION_CHOICES: readonly SchemeChoice<Aggregation['kind']>[] = [
  { value: 'mean', word: '平均分' },
  { value: 'median', word: '中位数' },
  { value: 'trimmedMean', word: '去掉最高分和最低分后平均' },
];

/** What counts while there are too few experts to leave two totals out. */
export const FEWER_CHOICES: readonly SchemeChoice<'mean' | 'median'>[] = [
  { value: 'mean', word: '平均分' },
  { value: 'median', word: '中位数' },
];

export const VETO_CHOICES: readonly SchemeChoice<ScoringScheme['vetoCarries']>[] = [
  { value: 'anyExpert', word: '一名专家认定即否决' },
  { value: 'majority', word: '过半数专家认定才否决' },
];

export const YES_NO_CHOICES: readonly SchemeChoice<'yes' | 'no'>[] = [
  { value: 'yes', word: '是' },
  { value: 'no', word: '否' },
];

/** The word of a choice. */
export function choiceWord<Value extends string>(
  choices: readonly SchemeChoice<Value>[],
  value: Value,
): string {
  return choices.find((choice) => choice.value === value)?.word ?? value;
}

/** What stands where a scheme does not use it yet, so that choosing another way of scoring is one choice. */
export const UNUSED_DEFAULTS = {
  step: '0.5',
  grades: [
    { name: '优', factor: '1' },
    { name: '良', factor: '0.8' },
    { name: '中', factor: '0.6' },
    { name: '差', factor: '0.3' },
  ],
  deductionMaximum: '10',
  fromExperts: 5,
  withFewer: 'mean',
} as const;
