import { namedCheckNames, UnknownNamedCheckError } from '../../src/check/named-checks';
import { programmeFaults } from '../../src/check/programme-faults';
import { Programme } from '../../src/model/programme';
import type { Rule } from '../../src/model/rule';
import { Block } from '../../src/model/form';
import { FieldType } from '../../src/model/field';
import { catalogueFields } from '../../src/model/catalogue';
import { programmes } from '../../src/programmes/registry';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';
import { buildFiling } from './build-filing';
import { optionsFor } from './check-example';
import { checkFiling } from '../../src/check/check';

function withRule(change: (rule: Rule) => Rule, id: string): Programme {
  return {
    ...exampleProgramme,
    rules: exampleProgramme.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
  };
}

describe('the example programme', () => {
  test('is valid and comes back from JSON without loss', () => {
    const parsed = Programme.parse(exampleProgramme);
    expect(parsed).toEqual(exampleProgramme);
    expect(Programme.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
  });

  test('has a block of every kind', () => {
    const shown = exampleProgramme.forms.flatMap(({ sections }) =>
      sections.flatMap(({ sheets }) => sheets.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))),
    );
    expect([...new Set(shown)].sort()).toEqual(Block.options.map(({ shape }) => shape.kind.value).sort());
  });

  test('has a field of every type', () => {
    const shown = catalogueFields(exampleProgramme).map(({ field }) => field.type.kind);
    expect([...new Set(shown)].sort()).toEqual(FieldType.options.map(({ shape }) => shape.kind.value).sort());
  });
});

describe('mistakes in the data of a programme', () => {
  test.each([exampleProgramme, ...programmes()])('$id has none', (programme) => {
    expect(programmeFaults(programme)).toEqual([]);
  });

  test('a check nobody wrote is named, and a typed error where it is run', () => {
    const programme = withRule(
      (rule) =>
        rule.check.kind === 'named' ? { ...rule, check: { ...rule.check, name: 'missingCheck' } } : rule,
      'R-EX-31',
    );
    expect(programmeFaults(programme)).toEqual([
      { kind: 'unknownNamedCheck', rule: 'R-EX-31', name: 'missingCheck' },
    ]);
    const filing = buildFiling(programme, {});
    expect(() => checkFiling(programme, filing, optionsFor(filing))).toThrow(UnknownNamedCheckError);
    expect(namedCheckNames()).toContain('leadSchoolLevel');
  });

  test('a field nobody has', () => {
    const programme = withRule(
      (rule) =>
        rule.check.kind === 'range' ? { ...rule, check: { ...rule.check, fields: ['overview.hour'] } } : rule,
      'R-EX-03',
    );
    expect(programmeFaults(programme)).toEqual([
      { kind: 'unknownField', rule: 'R-EX-03', field: 'overview.hour' },
    ]);
  });

  test('a placeholder nobody fills', () => {
    const programme = withRule(
      (rule) =>
        rule.check.kind === 'sum'
          ? {
              ...rule,
              check: {
                ...rule.check,
                outcomes: [{ when: 'different', severity: 'error', sentence: '{where}与{limit}不符。' }],
              },
            }
          : rule,
      'R-EX-09',
    );
    expect(programmeFaults(programme)).toEqual([
      { kind: 'unknownPlaceholder', rule: 'R-EX-09', placeholder: 'limit' },
    ]);
  });

  test('an id used twice', () => {
    const [first] = exampleProgramme.rules;
    const rules = first === undefined ? [] : [...exampleProgramme.rules, first];
    expect(programmeFaults({ ...exampleProgramme, rules })).toEqual([
      { kind: 'duplicateRule', rule: 'R-EX-01' },
    ]);
  });
});
