import { SENTENCES } from '../../src/check/messages';
import { placeholdersIn } from '../../src/model/sentence-template';
import { RuleCheck } from '../../src/model/rule';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';
import { checkRow } from './check-example';
import { ruleExamples } from './examples';

const kindOf = new Map(exampleProgramme.rules.map(({ id, check }) => [id, check.kind]));

describe('every rule kind, by example', () => {
  test.each(ruleExamples.map((row) => [`${row.rule} ${row.name}`, row] as const))('%s', (_, row) => {
    const findings = checkRow(row).findings.filter(({ rule }) => rule === row.rule);
    expect(findings.map(({ message }) => message)).toEqual(row.says);
    expect(row.says.length > 0).toBe(row.variant !== null);
    if (row.fixes !== undefined) {
      expect(findings.flatMap(({ fix }) => (fix === null ? [] : [fix.title]))).toEqual(row.fixes);
    }
    if (row.severity !== undefined) {
      expect(findings).toEqual(findings.map((finding) => ({ ...finding, severity: row.severity })));
    }
  });
});

/** The sentence of the catalogue a message was told by. */
function tells(sentence: string, message: string): boolean {
  const parts = sentence.split(/\{[a-zA-Z]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}`).test(message);
}

describe('the table of examples', () => {
  const kinds = RuleCheck.options.map(({ shape }) => shape.kind.value);

  test('the example programme has a rule of every kind', () => {
    expect([...new Set(kindOf.values())].sort()).toEqual([...kinds].sort());
  });

  test.each(kinds)('%s: every sentence is shown by a row, and some row passes', (kind) => {
    const rows = ruleExamples.filter(({ rule }) => kindOf.get(rule) === kind);
    const shown = rows.flatMap(({ variant }) => variant ?? []);
    expect(Object.keys(SENTENCES[kind]).filter((variant) => !shown.includes(variant))).toEqual([]);
    // A threshold always says something: 达标, 未达标 or 无数据. A lapse is 触发, 未触发 or 待确认.
    expect(rows.some(({ variant }) => variant === null)).toBe(kind !== 'threshold' && kind !== 'lapse');
  });

  test.each(
    ruleExamples.flatMap((row) =>
      row.variant === null || row.rule === 'R-EX-28' ? [] : [[row.name, row] as const],
    ),
  )('%s is told by the sentence it names', (_, row) => {
    const kind = kindOf.get(row.rule) ?? 'required';
    const sentence = new Map<string, string>(Object.entries(SENTENCES[kind])).get(row.variant ?? '') ?? '';
    expect(row.says.some((message) => tells(sentence, message))).toBe(true);
  });

  test('no sentence is left with a placeholder in it', () => {
    expect(
      ruleExamples.flatMap(({ says }) => says).filter((message) => placeholdersIn(message).length > 0),
    ).toEqual([]);
  });
});
