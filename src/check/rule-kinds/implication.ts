import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { Condition } from '../../model/rule-terms';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { conditionHolds, conditionInWords, fieldOfCondition } from '../condition';
import type { FieldCell, FieldCells, TableRow } from '../field-cells';
import { IMPLICATION_WORDS, WORDS } from '../messages';
import { labelInWords, rowInWords, sheetInWords, sheetOf } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { valueInWords } from '../value-wording';

type Case = RuleCheckOf<'implication'>['cases'][number];

/** Any of several: true as soon as one holds, unknown while none does and one is unknown. */
function anyHolds(conditions: readonly Condition[], cells: FieldCells, row: TableRow | null): boolean | null {
  const held = conditions.map((condition) => conditionHolds(condition, cells, row));
  return held.includes(true) ? true : held.includes(null) ? null : false;
}

/** The rows a case is asked for: those of the first table whose column it refers to, else once. */
function rowsOf({ when, then }: Case, cells: FieldCells): readonly (TableRow | null)[] {
  for (const condition of [...when, ...then]) {
    if (condition.kind === 'tableHas') continue;
    const table = cells.tableOf(condition.reference.field);
    if (table !== null) return cells.rows(table);
  }
  return [null];
}

function cellsOf(conditions: readonly Condition[], cells: FieldCells, row: TableRow | null): FieldCell[] {
  const found = conditions.flatMap((condition) =>
    condition.kind === 'tableHas' ? [] : (cells.at(condition.reference, row) ?? []),
  );
  return [...new Set(found)];
}

/** Whether one side holds while the other, for certain, does not. */
function directionBroken(
  given: readonly Condition[],
  demanded: readonly Condition[],
  cells: FieldCells,
  row: TableRow | null,
): boolean {
  return anyHolds(given, cells, row) === true && anyHolds(demanded, cells, row) === false;
}

function broken(
  rule: RuleOf<'implication'>,
  label: string,
  [given, demanded]: readonly [readonly Condition[], readonly Condition[]],
  cells: FieldCells,
  row: TableRow | null,
): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'violated');
  if (outcome === null || !directionBroken(given, demanded, cells, row)) return [];
  const held = given.filter((condition) => conditionHolds(condition, cells, row) === true);
  const inWords = (side: 'given' | 'demanded', conditions: readonly Condition[], joint: string): string =>
    conditions.map((condition) => conditionInWords(condition, side, cells, row)).join(joint);
  const about = [...new Set([...cellsOf(held, cells, row), ...cellsOf(demanded, cells, row)])];
  const [first] = about;
  const values = {
    where: first === undefined ? '' : sheetInWords(sheetOf(first)) + (row === null ? '' : rowInWords(row)),
    label,
    given: inWords('given', held, WORDS.listSeparator),
    demand: inWords('demanded', demanded, IMPLICATION_WORDS.or),
    values: about
      .map((cell) => `${labelInWords(cell)}${valueInWords(cell.value, cell.of.field)}`)
      .join(WORDS.listSeparator),
  };
  const sentence = sentenceOf('implication', 'violated', values, outcome.sentence);
  const places = about.map((cell) => cell.place);
  const tables = demanded.flatMap((condition) =>
    condition.kind === 'tableHas' ? [{ field: condition.where.column, year: null, cell: null }] : [],
  );
  return [
    ruleFinding(rule, outcome, sentence, { cells: about, places: [...places, ...tables], also: [label] }),
  ];
}

/** Where one thing is said, another has to be said too; with `bothWays`, each demands the other. */
export function checkImplication(rule: RuleOf<'implication'>, { cells }: CheckContext): Finding[] {
  return rule.check.cases.flatMap((asked) =>
    rowsOf(asked, cells).flatMap((row) => [
      ...broken(rule, asked.label, [asked.when, asked.then], cells, row),
      ...(asked.bothWays ? broken(rule, asked.label, [asked.then, asked.when], cells, row) : []),
    ]),
  );
}

/** The fields an implication reads. */
export function readByImplication(check: RuleCheckOf<'implication'>): ReadFields {
  return check.cases.flatMap(({ when, then }) => [...when, ...then].map(fieldOfCondition));
}
