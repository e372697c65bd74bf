import type { FieldType } from '../../../model/field';
import type { FieldKey } from '../../../model/keys';

/** One cell, or one per year, that answers an observation point or a part of it. */
export interface Answer {
  key: FieldKey;
  type: FieldType;
  /** The words of the point this cell answers, where the point asks for several things; null where it is the whole. */
  part: string | null;
  /** One cell per year; what is so or not so is answered once, as it stands. */
  isYearly: boolean;
  note: string | null;
}

/** How an observation point is answered: its code, and one or several cells. */
export type PointAnswers = readonly [code: string, ...answers: Answer[]];

interface Besides {
  part?: string;
  note?: string;
}

function answer(key: FieldKey, type: FieldType, isYearly: boolean, { part, note }: Besides): Answer {
  return { key, type, isYearly, part: part ?? null, note: note ?? null };
}

/** 是 or 否, as it stands. */
export function yesNo(key: FieldKey, besides: Besides = {}): Answer {
  return answer(key, { kind: 'yesNo' }, false, besides);
}

/** 是 or 否 for each year. */
export function yearlyYesNo(key: FieldKey, besides: Besides = {}): Answer {
  return answer(key, { kind: 'yesNo' }, true, besides);
}

/** Whole things, for each year. */
export function count(key: FieldKey, unit: string, besides: Besides = {}): Answer {
  return answer(key, { kind: 'integer', unit }, true, besides);
}

/** An amount with decimals, for each year. */
export function amount(key: FieldKey, unit: string, besides: Besides & { decimals?: number } = {}): Answer {
  return answer(key, { kind: 'decimal', unit, decimals: besides.decimals ?? 2 }, true, besides);
}

/** One amount over all years. */
export function amountOverYears(key: FieldKey, unit: string, besides: Besides = {}): Answer {
  return answer(key, { kind: 'decimal', unit, decimals: 2 }, false, besides);
}

/** A share, for each year. */
export function percent(key: FieldKey, besides: Besides = {}): Answer {
  return answer(key, { kind: 'percent' }, true, besides);
}

/** What the point calls 情况, in a few words. */
export function text(key: FieldKey, besides: Besides = {}): Answer {
  return answer(key, { kind: 'text', maxLength: 100 }, false, besides);
}

/** A level or kind out of those the standard names. */
export function choice(key: FieldKey, options: readonly string[], besides: Besides = {}): Answer {
  const type: FieldType = {
    kind: 'option',
    options: options.map((value) => ({ value, countsAs: null })),
    open: false,
  };
  return answer(key, type, false, besides);
}
