import Big from 'big.js';
import { figureOf } from '../../filing/filed-figure';
import type { FiledValue } from '../../model/filing';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { Operator } from '../../model/rule-terms';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { mayHold, spanOf } from '../date-span';
import type { FieldCell, FieldCells } from '../field-cells';
import { holds } from '../figure';
import { labelInWords, sheetInWords, sheetOf, whereInWords, yearInWords } from '../place-wording';
import { instancesOf } from '../reference-rows';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { sumViolations } from '../sum-comparison';
import { dateDemandInWords, dateInWords, demandInWords, valueInWords, withUnit } from '../value-wording';

/** The right-hand side of one comparison. */
interface RightSide {
  value: FiledValue;
  words: string;
  cell: FieldCell | null;
}

type Pairs = RuleCheckOf<'comparison'>['pairs'];
/** Two cells each, unlike sums. */
type CellPairs = Exclude<Pairs, { kind: 'sums' }>;

function dateOf(isoDate: string): FiledValue {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return { state: 'date', year, month, day, half: null };
}

function fromCell(cell: FieldCell, left: FieldCell): RightSide {
  const isNear = sheetOf(cell) === sheetOf(left);
  const sheet = isNear ? '' : sheetInWords(sheetOf(cell));
  const isOtherYear = cell.of === left.of && cell.year !== null;
  const label = isOtherYear ? yearInWords(cell.year ?? 0) : labelInWords(cell);
  const words = `${sheet}${label}的${valueInWords(cell.value, cell.of.field)}`;
  return { value: cell.value, words, cell };
}

function pairsOf(pairs: CellPairs, cells: FieldCells): { left: FieldCell; right: RightSide }[] {
  switch (pairs.kind) {
    case 'single': {
      const operand = pairs.right;
      const references = operand.kind === 'field' ? [pairs.left, operand.reference] : [pairs.left];
      return instancesOf(cells, references).flatMap(([left, other]) => {
        if (left === undefined) return [];
        if (operand.kind === 'field')
          return other === undefined ? [] : [{ left, right: fromCell(other, left) }];
        const right: RightSide =
          operand.kind === 'number'
            ? {
                value: { state: 'number', decimal: operand.value },
                words: withUnit(operand.value, left.of.field.type),
                cell: null,
              }
            : { value: dateOf(operand.iso), words: dateInWords(operand.iso), cell: null };
        return [{ left, right }];
      });
    }
    case 'columns':
      return cells.of(pairs.left).flatMap((left) => {
        const other = cells.at({ field: pairs.right, year: null }, left.row);
        return other === null ? [] : [{ left, right: fromCell(other, left) }];
      });
    case 'years':
      return cells.selected(pairs.fields).flatMap(({ field }) => {
        const left = cells.at({ field: field.key, year: pairs.left }, null);
        const other = cells.at({ field: field.key, year: pairs.right }, null);
        return left === null || other === null ? [] : [{ left, right: fromCell(other, left) }];
      });
  }
}

/** Whether the operator is broken for certain; values that cannot be compared break nothing. */
function isViolated(left: FiledValue, operator: Operator, right: FiledValue): boolean {
  if (left.state === 'date' && right.state === 'date') return !mayHold(spanOf(left), operator, spanOf(right));
  const first: Big | null = figureOf(left);
  const second = figureOf(right);
  return first !== null && second !== null && !holds(first, operator, second);
}

/** Figures and dates against each other or against a fixed value. */
export function checkComparison(rule: RuleOf<'comparison'>, { cells }: CheckContext): Finding[] {
  const { pairs, operator, outcomes } = rule.check;
  const outcome = outcomeFor(outcomes, 'violated');
  if (outcome === null) return [];
  if (pairs.kind === 'sums') return sumViolations(rule, outcome, pairs.sums, cells);
  return pairsOf(pairs, cells).flatMap(({ left, right }) => {
    if (!isViolated(left.value, operator, right.value)) return [];
    const values = {
      where: whereInWords(left),
      value: valueInWords(left.value, left.of.field),
      demand:
        left.value.state === 'date'
          ? dateDemandInWords(operator, right.words)
          : demandInWords(operator, right.words),
    };
    const sentence = sentenceOf('comparison', 'violated', values, outcome.sentence);
    const about = right.cell === null ? [left] : [left, right.cell];
    return [ruleFinding(rule, outcome, sentence, { cells: about })];
  });
}

/** The fields a comparison reads. */
export function readByComparison({ pairs }: RuleCheckOf<'comparison'>): ReadFields {
  switch (pairs.kind) {
    case 'single':
      return [pairs.left.field, ...(pairs.right.kind === 'field' ? [pairs.right.reference.field] : [])];
    case 'columns':
      return [pairs.left, pairs.right];
    case 'years':
      return pairs.fields;
    case 'sums':
      return pairs.sums.flatMap(({ left, right }) => [...left, ...right].map(({ field }) => field));
  }
}
