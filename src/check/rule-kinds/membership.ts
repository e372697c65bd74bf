import { resembles } from '../../filing/unit-name';
import type { FieldKey } from '../../model/keys';
import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { Normalisation } from '../../model/rule-terms';
import { fillSentence } from '../../model/sentence-template';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell, FieldCells } from '../field-cells';
import { replacing } from '../fix';
import { MEMBERSHIP_WORDS, WORDS } from '../messages';
import { sheetInWords, whereInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { comparable, namesIn, statedText } from '../text-form';
import { shortened } from '../value-wording';

/** Names by the form in which they are compared: the names as written are only gone through for what is absent. */
function membersOf(cells: FieldCells, among: readonly FieldKey[], form: Normalisation): Map<string, string> {
  const members = new Map<string, string>();
  for (const name of among.flatMap((field) => cells.of(field).flatMap(({ value }) => namesIn(value)))) {
    const compared = comparable(name, form);
    if (compared !== '') members.set(compared, name);
  }
  return members;
}

/** The tables a name is looked for in; a list is named by its label too, a single field among them by its sheet alone. */
function tablesInWords(cells: FieldCells, among: readonly FieldKey[]): string {
  const places = among.flatMap((key) => {
    const of = cells.field(key);
    if (of === null) return [];
    const sheet = sheetInWords(of.sheet.name);
    const isList = of.table === null && of.field.type.kind === 'list';
    return [isList ? fillSentence(MEMBERSHIP_WORDS.list, { sheet, label: of.field.label }) : sheet];
  });
  return [...new Set(places)].join(WORDS.listSeparator);
}

function judged(
  rule: RuleOf<'membership'>,
  cell: FieldCell,
  members: ReadonlyMap<string, string>,
  tables: string,
): Finding[] {
  const name = statedText(cell.value);
  const compared = name === null ? '' : comparable(name, rule.check.normalisation);
  if (name === null || compared === '' || members.has(compared)) return [];
  const member = [...members.values()].find((candidate) => resembles(name, candidate)) ?? null;
  const outcome = outcomeFor(rule.check.outcomes, member === null ? 'absent' : 'near');
  if (outcome === null) return [];
  const values = { where: whereInWords(cell), value: shortened(name), tables };
  const sentence =
    member === null
      ? sentenceOf('membership', 'absent', values, outcome.sentence)
      : sentenceOf('membership', 'near', { ...values, member: shortened(member) }, outcome.sentence);
  const fix = member === null ? null : replacing([{ cell, value: { kind: 'text', text: member } }], member);
  return [ruleFinding(rule, outcome, sentence, { cells: [cell], fix })];
}

/** Names that are in none of the tables they should be in. */
export function checkMembership(rule: RuleOf<'membership'>, { cells }: CheckContext): Finding[] {
  return rule.check.members.flatMap(({ field, among }) => {
    const members = membersOf(cells, among, rule.check.normalisation);
    const tables = tablesInWords(cells, among);
    return cells.of(field).flatMap((cell) => judged(rule, cell, members, tables));
  });
}

/** The fields a membership rule reads. */
export function readByMembership(check: RuleCheckOf<'membership'>): ReadFields {
  return check.members.flatMap(({ field, among }) => [field, ...among]);
}
