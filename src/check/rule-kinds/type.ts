import Big from 'big.js';
import { figureText } from '../../filing/read-number';
import { catalogueTotals, isNumeric, unitOf } from '../../model/catalogue';
import type { FieldType } from '../../model/field';
import type { Finding } from '../../model/finding';
import type { Total } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { plannedValueFor, replacing } from '../fix';
import { EXPECTED_SENTENCES, UNREADABLE_CLAUSES } from '../messages';
import { whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { fillSentence } from '../../model/sentence-template';
import { sentenceOf } from '../sentence';
import { shortened, valueInWords } from '../value-wording';

function columnsOf({ of }: Total): FieldKey[] {
  switch (of.kind) {
    case 'fields':
      return of.fields.map(({ field }) => field);
    case 'column':
    case 'unfilled':
      return [of.column];
    case 'difference':
      return [of.from.field];
    case 'pages':
      return [of.from, of.to];
    case 'rows':
      return [];
  }
}

/** The fields whose numbers a formula of the sheet adds up: text in them is left out there. */
function summedFields(programme: Programme): ReadonlySet<FieldKey> {
  return new Set(catalogueTotals(programme).flatMap(({ total }) => columnsOf(total)));
}

function expectedOf(type: FieldType): string {
  const unit = unitOf(type);
  if (isNumeric(type)) {
    return unit === null || unit === ''
      ? EXPECTED_SENTENCES.number
      : fillSentence(EXPECTED_SENTENCES.numberWithUnit, { unit });
  }
  if (type.kind === 'date') return EXPECTED_SENTENCES.date;
  return type.kind === 'yesNo' || type.kind === 'confirmation'
    ? EXPECTED_SENTENCES.yesNo
    : EXPECTED_SENTENCES.other;
}

/** What a proposal looks like in its cell: a share below one per cent keeps its sign. */
const shownProposal = ({ of }: FieldCell, proposal: string): string =>
  isNumeric(of.field.type) ? figureText(of.field.type, proposal) : proposal;

function unreadable(rule: RuleOf<'type'>, cell: FieldCell): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'unreadable');
  const { value } = cell;
  if (outcome === null || value.state !== 'unreadable') return [];
  const expected =
    value.reason === 'errorValue' || value.reason === 'notCalculated'
      ? EXPECTED_SENTENCES.calculated
      : expectedOf(cell.of.field.type);
  const proposal =
    value.proposal === null
      ? ''
      : fillSentence(EXPECTED_SENTENCES.proposal, { value: shortened(shownProposal(cell, value.proposal)) });
  const values = {
    where: whereInWords(cell),
    value: shortened(value.raw),
    reason: UNREADABLE_CLAUSES[value.reason],
    expected: `${expected}${proposal}`,
  };
  const fix =
    value.proposal === null
      ? null
      : replacing(
          [{ cell, value: plannedValueFor(cell, value.proposal) }],
          shownProposal(cell, value.proposal),
        );
  const sentence = sentenceOf('type', 'unreadable', values, outcome.sentence);
  return [ruleFinding(rule, outcome, sentence, { cells: [cell], fix })];
}

/** 0.985 in a cell that asks for per cent; in a cell formatted as per cent it stands there as 98.5%. */
const isBareFraction = ({ entry }: FieldCell): boolean =>
  entry !== null && entry.traces.includes('fractionToPercent') && !entry.raw.endsWith('%');

function writtenAsText(rule: RuleOf<'type'>, cell: FieldCell, isSummed: boolean): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'writtenAsText');
  const { value, entry } = cell;
  if (outcome === null || value.state !== 'number' || !entry?.traces.includes('writtenAsText')) return [];
  if (isBareFraction(cell)) return [];
  // 0.5% can be said as a text only: the number 0.5 would be read as fifty per cent.
  if (figureText(cell.of.field.type, value.decimal) !== value.decimal) return [];
  const values = {
    where: whereInWords(cell),
    value: shortened(entry.raw),
    number: value.decimal,
  };
  const sentence = isSummed
    ? sentenceOf('type', 'writtenAsText', values, outcome.sentence)
    : sentenceOf('type', 'writtenAsTextAlone', values, null);
  const fix = replacing([{ cell, value: { kind: 'number', decimal: value.decimal } }], value.decimal);
  const severity = isSummed ? outcome.severity : 'hint';
  return [ruleFinding(rule, { ...outcome, severity }, sentence, { cells: [cell], fix })];
}

function bareFraction(rule: RuleOf<'type'>, cell: FieldCell): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'bareFraction');
  const { value, entry } = cell;
  if (outcome === null || value.state !== 'number' || entry === null || !isBareFraction(cell)) return [];
  const values = { where: whereInWords(cell), value: shortened(entry.raw), number: value.decimal };
  const sentence = sentenceOf('type', 'bareFraction', values, outcome.sentence);
  const fix = replacing([{ cell, value: { kind: 'number', decimal: value.decimal } }], value.decimal);
  return [ruleFinding(rule, outcome, sentence, { cells: [cell], fix })];
}

/** A digit other than 0 behind the point. */
const FRACTION = /\.\d*[1-9]/;

function impossibleFigures(rule: RuleOf<'type'>, cell: FieldCell): Finding[] {
  const { value } = cell;
  const { type } = cell.of.field;
  if (value.state !== 'number') return [];
  // Asked of every figure of every row, and nearly always of a sound one: the text tells without calculating.
  const broken = {
    negative: value.decimal.startsWith('-') && !new Big(value.decimal).eq(0),
    notWhole: type.kind === 'integer' && FRACTION.test(value.decimal),
    overHundred: type.kind === 'percent' && new Big(value.decimal).gt(100),
  };
  return (['negative', 'notWhole', 'overHundred'] as const).flatMap((when) => {
    const outcome = outcomeFor(rule.check.outcomes, when);
    if (!broken[when] || outcome === null) return [];
    const values = { where: whereInWords(cell), value: valueInWords(cell.value, cell.of.field) };
    const sentence = sentenceOf('type', when, values, outcome.sentence);
    return [ruleFinding(rule, outcome, sentence, { cells: [cell] })];
  });
}

/** Cells that cannot be read as what their field asks for, or hold a figure that cannot be. */
export function checkType(rule: RuleOf<'type'>, { cells, programme }: CheckContext): Finding[] {
  const summed = summedFields(programme);
  return cells
    .ofAll(rule.check.fields)
    .flatMap((cell) => [
      ...unreadable(rule, cell),
      ...(isNumeric(cell.of.field.type)
        ? [
            ...writtenAsText(rule, cell, summed.has(cell.of.field.key)),
            ...bareFraction(rule, cell),
            ...impossibleFigures(rule, cell),
          ]
        : []),
    ]);
}

/** The fields a type rule reads. */
export function readByType(check: RuleCheckOf<'type'>): ReadFields {
  return check.fields;
}
