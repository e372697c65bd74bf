import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { appliedAs } from '../countable';
import type { FieldCell } from '../field-cells';
import { WORDS } from '../messages';
import { sheetInWords, sheetOf, whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { comparable, namesIn, statedText } from '../text-form';
import { shortened } from '../value-wording';

function placeOf(cell: FieldCell): string {
  return cell.row === null ? whereInWords(cell) : `${sheetInWords(sheetOf(cell))}第${cell.row.row}行`;
}

/** A name with the cell it stands in. */
interface Named {
  name: string;
  cell: FieldCell;
}

function withinFiling(rule: RuleOf<'uniqueness'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'duplicate');
  if (outcome === null) return [];
  const byName = new Map<string, Named[]>();
  for (const cell of rule.check.fields.flatMap((field) => cells.of(field))) {
    for (const name of namesIn(cell.value)) {
      const compared = comparable(name, rule.check.normalisation);
      if (compared === '') continue;
      const same = byName.get(compared);
      if (same) same.push({ name, cell });
      else byName.set(compared, [{ name, cell }]);
    }
  }
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const cells = [...new Set(same.map(({ cell }) => cell))];
    const values = {
      value: shortened(first.name),
      places: cells.map(placeOf).join(WORDS.listSeparator),
    };
    const sentence = sentenceOf('uniqueness', 'duplicate', values, outcome.sentence);
    // Two names of one list stand in one cell: the name tells the findings apart.
    const also = first.cell.value.state === 'list' ? [first.name] : [];
    return [ruleFinding(rule, outcome, sentence, { cells, also })];
  });
}

function withinRound(rule: RuleOf<'uniqueness'>, { cells, filing, round }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'duplicate');
  if (outcome === null || round === null) return [];
  return rule.check.fields.flatMap((field) => {
    const own = appliedAs(filing, field, rule.check.normalisation);
    const [cell] = cells.of(field);
    if (own === null || own === '' || cell === undefined) return [];
    const count = round.filter((other) => appliedAs(other, field, rule.check.normalisation) === own).length;
    if (count < 2) return [];
    const values = {
      where: whereInWords(cell),
      value: shortened(statedText(cell.value) ?? ''),
      count: String(count),
    };
    const sentence = sentenceOf('uniqueness', 'duplicateInRound', values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell], also: [values.count] })];
  });
}

/** Values that occur more than once: in a table, between tables, or over the applications of a round. */
export function checkUniqueness(rule: RuleOf<'uniqueness'>, context: CheckContext): Finding[] {
  return rule.scope === 'round' ? withinRound(rule, context) : withinFiling(rule, context);
}

/** The fields a uniqueness rule reads. */
export function readByUniqueness(check: RuleCheckOf<'uniqueness'>): ReadFields {
  return check.fields;
}
