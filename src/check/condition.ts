import { figureOf } from '../filing/filed-figure';
import type { FieldKey } from '../model/keys';
import type { Condition } from '../model/rule-terms';
import type { FieldCell, FieldCells, TableRow } from './field-cells';
import { CONDITION_WORDS, DEMAND_WORDS, WORDS } from './messages';
import { labelInWords } from './place-wording';
import { fillSentence } from '../model/sentence-template';
import { matchingCells, saysOneOf } from './table-filter';
import { alternatives } from './value-wording';

function yesNoOf({ value }: FieldCell): string | null {
  if (value.state !== 'yesNo' && value.state !== 'confirmed') return null;
  return value.value ? WORDS.yes : WORDS.no;
}

/**
 * Whether a condition holds.
 *
 * | value | positive | zero | filled | answer |
 * |---|---|---|---|---|
 * | blank | false | unknown | false | unknown |
 * | answer in words, unreadable | unknown | unknown | true | as written |
 * | figure, text … | compared | compared | true | compared |
 *
 * @returns null where it cannot be known: that is held against nobody
 */
export function conditionHolds(
  condition: Condition,
  cells: FieldCells,
  row: TableRow | null,
): boolean | null {
  if (condition.kind === 'tableHas') return matchingCells(cells, condition.where).length > 0;
  const cell = cells.at(condition.reference, row);
  if (cell === null || cell.entry?.foundBy === 'notFound') return null;
  const figure = figureOf(cell.value);
  switch (condition.kind) {
    case 'positive':
      return figure === null ? (cell.value.state === 'blank' ? false : null) : figure.gt(0);
    case 'zero':
      return figure === null ? null : figure.eq(0);
    case 'filled':
      return cell.value.state !== 'blank';
    case 'answer':
      if (cell.value.state === 'blank' || cell.value.state === 'unreadable') return null;
      return yesNoOf(cell) === condition.value || saysOneOf(cell, [condition.value]);
  }
}

/** The field a condition looks at. */
export function fieldOfCondition(condition: Condition): FieldKey {
  return condition.kind === 'tableHas' ? condition.where.column : condition.reference.field;
}

/** A condition as a clause: “课时数”大于0 where it is given, “课时数”应大于0 where it is demanded. */
export function conditionInWords(
  condition: Condition,
  side: 'given' | 'demanded',
  cells: FieldCells,
  row: TableRow | null,
): string {
  const words = side === 'given' ? CONDITION_WORDS : DEMAND_WORDS;
  if (condition.kind === 'tableHas') {
    const of = cells.field(condition.where.column);
    return fillSentence(words.tableHas, {
      sheet: of?.sheet.name ?? '',
      column: of?.field.label ?? '',
      values: alternatives(condition.where.among),
    });
  }
  const cell = cells.at(condition.reference, row);
  const label = cell === null ? '' : labelInWords(cell);
  return fillSentence(words[condition.kind], {
    label,
    value: condition.kind === 'answer' ? condition.value : '',
  });
}
