import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { plannedValueFor, replacing } from '../fix';
import { WORDS } from '../messages';
import { labelInWords, rowOfCell, sheetInWords, sheetOf } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';
import { comparable, statedText } from '../text-form';
import { shortened, valueInWords } from '../value-wording';

interface Stated {
  cell: FieldCell;
  text: string;
  compared: string;
}

function statedAt({ cell, text }: Stated, label: string): string {
  const own = cell.label === label ? '' : labelInWords(cell);
  const shown =
    cell.value.state === 'number' ? valueInWords(cell.value, cell.of.field) : `“${shortened(text)}”`;
  return `${sheetInWords(sheetOf(cell))}${rowOfCell(cell)}${own}为${shown}`;
}

/** What most places say, where that is plain: all but one of three or more. */
function plainMajority(stated: readonly Stated[]): Stated | null {
  return (
    stated.find(
      ({ compared }) =>
        stated.length > 2 &&
        stated.filter((other) => other.compared === compared).length === stated.length - 1,
    ) ?? null
  );
}

/** One fact that reads differently in several places; blank places say nothing. */
export function checkAgreement(rule: RuleOf<'agreement'>, { cells }: CheckContext): Finding[] {
  const { groups, normalisation, outcomes } = rule.check;
  const outcome = outcomeFor(outcomes, 'different');
  if (outcome === null) return [];
  return groups.flatMap(({ label, places }) => {
    const stated = places.flatMap(({ field, year }) =>
      cells
        .of(field)
        .filter((cell) => cell.year === year)
        .flatMap((cell): Stated[] => {
          const text = statedText(cell.value);
          return text === null ? [] : [{ cell, text, compared: comparable(text, normalisation) }];
        }),
    );
    if (new Set(stated.map(({ compared }) => compared)).size < 2) return [];
    const values = {
      label,
      values: stated.map((one) => statedAt(one, label)).join(WORDS.listSeparator),
    };
    const majority = plainMajority(stated);
    const odd = stated.find(({ compared }) => compared !== majority?.compared);
    const fix =
      majority === null || odd === undefined
        ? null
        : replacing([{ cell: odd.cell, value: plannedValueFor(odd.cell, majority.text) }], majority.text);
    const sentence = sentenceOf('agreement', 'different', values, outcome.sentence);
    return [
      ruleFinding(rule, outcome, sentence, { cells: stated.map(({ cell }) => cell), also: [label], fix }),
    ];
  });
}

/** The fields an agreement rule reads. */
export function readByAgreement(check: RuleCheckOf<'agreement'>): ReadFields {
  return check.groups.flatMap(({ places }) => places.map(({ field }) => field));
}
