import Big from 'big.js';
import { unitOf } from '../model/catalogue';
import type { Fix } from '../model/finding';
import type { FieldCell } from './field-cells';
import { replacing } from './fix';
import { SCALE_WORDS } from './messages';
import { labelInWords, rowOfCell } from './place-wording';
import { fillSentence } from '../model/sentence-template';
import { withUnit } from './value-wording';

/** Units of money a figure is typed in by mistake, with what one of them is in the field's unit. */
const MISTAKEN_UNITS: ReadonlyMap<string, readonly { unit: string; factor: Big }[]> = new Map([
  [
    '万元',
    [
      { unit: '元', factor: new Big('0.0001') },
      { unit: '亿元', factor: new Big('10000') },
    ],
  ],
  [
    '亿元',
    [
      { unit: '万元', factor: new Big('0.0001') },
      { unit: '元', factor: new Big('0.00000001') },
    ],
  ],
  ['元', [{ unit: '万元', factor: new Big('10000') }]],
]);

/** What a figure is once it is taken for another unit. */
export interface Rescaled {
  cell: FieldCell;
  /** The unit it was probably typed in. */
  unit: string;
  /** In the field's unit. */
  figure: Big;
}

/** What a figure would be, had it been typed in another unit of money; nothing for other units. */
export function rescalings(cell: FieldCell, figure: Big): Rescaled[] {
  const units = MISTAKEN_UNITS.get(unitOf(cell.of.field.type) ?? '') ?? [];
  return units.map(({ unit, factor }) => ({ cell, unit, figure: figure.times(factor) }));
}

/** How many times as much the larger of two positive figures is. */
export function timesApart(one: Big, other: Big): Big {
  return one.gt(other) ? one.div(other) : other.div(one);
}

/** Whether the larger of two positive figures is so many times the smaller, or more. */
export function isApart(one: Big, other: Big, times: string): boolean {
  return one.gt(other) ? one.gte(other.times(times)) : other.gte(one.times(times));
}

/** The sentence and the fix that propose another reading of figures; without one, a plain request to look again. */
export function proposalFor(rescaled: readonly Rescaled[]): { proposal: string; fix: Fix | null } {
  const [first] = rescaled;
  if (first === undefined) return { proposal: SCALE_WORDS.noProposal, fix: null };
  const shown = withUnit(first.figure.toFixed(), first.cell.of.field.type);
  const more = rescaled.length > 1 ? fillSentence(SCALE_WORDS.more, { count: String(rescaled.length) }) : '';
  const row = rowOfCell(first.cell);
  const label = `${row === '' ? '' : `${row}的`}${labelInWords(first.cell)}`;
  return {
    proposal: fillSentence(SCALE_WORDS.proposal, { label, unit: first.unit, value: shown, more }),
    fix: replacing(
      rescaled.map(({ cell, figure }) => ({ cell, value: { kind: 'number', decimal: figure.toFixed() } })),
      `${shown}${more}`,
    ),
  };
}
