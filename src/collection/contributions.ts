import Big from 'big.js';
import { figureOf } from '../filing/filed-figure';
import { readWordedAnswer } from '../filing/worded-answer';
import { formatPlace } from '../model/cell-address';
import { unitOf } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import type { CollectedField, Contribution, LeftOut, MemberUnit } from '../model/collection';
import { fieldLabel } from '../model/field-label';
import type { FilingEntry } from '../model/filing';
import type { Programme } from '../model/programme';
import { collectedYear, treatmentOf } from './collected-parts';
import type { Treatment } from './collected-parts';
import { collectionMessages } from './messages';
import type { ReturnedUnit, Saying } from './returned-units';
import { wordsOfEntry } from './value-words';

function singleContribution({ entry, from }: Saying): Contribution {
  const figure = figureOf(entry.value);
  const text = wordsOfEntry(entry);
  if (figure !== null) return { state: 'number', decimal: figure.toFixed(), from };
  if (entry.value.state === 'unreadable') return { state: 'unreadable', text, from };
  const isAnswer = entry.value.state === 'answered' || readWordedAnswer(text) !== null;
  return { state: isAnswer ? 'answered' : 'text', text, from };
}

/**
 * What one member gives for a field.
 *
 * @param unit null where the member handed in nothing
 */
export function contributionOf(
  unit: ReturnedUnit | null,
  { field }: Pick<CataloguedField, 'field'>,
  year: number | null,
): Contribution {
  if (unit === null) return { state: 'missing' };
  const [first, ...others] = unit.said(field.key, year);
  if (first === undefined) return { state: 'blank' };
  if (others.length === 0) return singleContribution(first);
  return {
    state: 'contradictory',
    values: [first, ...others].map(({ entry, from }) => ({ text: wordsOfEntry(entry), from })),
  };
}

/** Who is not in a sum, and why; a text where a number is asked for is unreadable. */
export function leftOutOf(contributions: readonly Contribution[]): LeftOut {
  const count = (...states: Contribution['state'][]): number =>
    contributions.filter(({ state }) => states.includes(state)).length;
  return {
    unfilled: count('blank', 'answered'),
    unreadable: count('unreadable', 'text'),
    contradictory: count('contradictory'),
    missing: count('missing'),
  };
}

function sumOf(contributions: readonly Contribution[]): string | null {
  const figures = contributions.flatMap((given) => (given.state === 'number' ? [given.decimal] : []));
  return figures.length === 0
    ? null
    : figures.reduce((sum, decimal) => sum.plus(decimal), new Big(0)).toFixed();
}

function resultOf(
  treatment: Treatment,
  contributions: readonly Contribution[],
  members: readonly MemberUnit[],
): CollectedField['result'] {
  switch (treatment) {
    case 'sum':
      return { kind: 'sum', sum: sumOf(contributions), leftOut: leftOutOf(contributions) };
    case 'listed':
      return { kind: 'listed' };
    case 'text':
      return {
        kind: 'text',
        paragraphs: contributions.flatMap((given, index) => {
          const isSaid = given.state === 'text' || given.state === 'number';
          const text = given.state === 'number' ? given.decimal : given.state === 'text' ? given.text : '';
          return isSaid ? [collectionMessages.paragraph(members[index]?.name ?? '', text)] : [];
        }),
      };
  }
}

/**
 * A field of the application with every member's contribution and what they come to. Sums are exact decimals over
 * what can be read as a number; nothing else is ever counted as 0.
 *
 * @param members with the files of each, null where there are none
 * @param application what the application itself says
 */
export function collectField(
  programme: Programme,
  of: CataloguedField,
  members: readonly { unit: MemberUnit; returned: ReturnedUnit | null }[],
  application: FilingEntry | null,
): CollectedField {
  const { field } = of;
  const year = collectedYear(field, programme);
  const contributions = members.map(({ returned }) => contributionOf(returned, of, year));
  const units = members.map(({ unit }) => unit);
  const isSaid = application !== null && application.value.state !== 'blank';
  return {
    field: field.key,
    year,
    label: fieldLabel(of, programme, year),
    unit: unitOf(field.type),
    contributions,
    result: resultOf(treatmentOf(field), contributions, units),
    application: isSaid
      ? { text: wordsOfEntry(application), cell: application.cell && formatPlace(application.cell) }
      : null,
  };
}
