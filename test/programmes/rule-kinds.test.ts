import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuleCheck, RuleId, Scope, Stage } from '../../src/model/rule';
import { programmes } from '../../src/programmes/registry';

/** Every rule of the four notices and the standard, with the mechanism that checks it. */
const rows = readFileSync(join(__dirname, '../fixtures/rule-kinds.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', kind = '', scope = '', stage = '', note = ''] = line.split('\t');
    return { id, kind, scope, stage, note };
  });

const COUNTS = { LYG: 59, MOE: 34, SD: 13, N24: 7, STD: 27 };
const kinds: string[] = RuleCheck.options.map((option) => option.shape.kind.value);

describe('the table of rule kinds', () => {
  it('names 140 rules, each once', () => {
    expect(rows).toHaveLength(140);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(140);
  });

  it.each(Object.entries(COUNTS))('names every rule of %s, %i of them', (group, count) => {
    const expected = Array.from(
      { length: count },
      (_, index) => `R-${group}-${String(index + 1).padStart(2, '0')}`,
    );
    expect(rows.filter(({ id }) => id.startsWith(`R-${group}-`)).map(({ id }) => id)).toEqual(expected);
  });

  it.each(rows)('maps $id to what the model knows', ({ id, kind, scope, stage, note }) => {
    expect(RuleId.safeParse(id).success).toBe(true);
    expect(kinds).toContain(kind);
    expect(Scope.options).toContain(scope);
    expect(Stage.options).toContain(stage);
    expect(note).not.toBe('');
  });

  it('uses every kind, so that none is there for nothing', () => {
    const used = new Set([
      ...rows.map(({ kind }) => kind),
      ...programmes().flatMap(({ rules }) => rules.map(({ check }) => check.kind)),
    ]);
    expect([...used].sort()).toEqual([...kinds].sort());
  });
});

describe('rules of the programmes', () => {
  const table = new Map(rows.map((row) => [row.id, row]));
  const rules = programmes().flatMap((programme) => programme.rules);

  it.each(rules.filter(({ id }) => table.has(id)))('$id agrees with the table', (rule) => {
    const row = table.get(rule.id);
    expect({ kind: rule.check.kind, scope: rule.scope, stage: rule.stage }).toEqual({
      kind: row?.kind,
      scope: row?.scope,
      stage: row?.stage,
    });
  });

  it('beyond the table are ours and say so', () => {
    const beyond = rules.filter(({ id }) => !table.has(id) && !/[a-z]$/.test(id));
    expect(beyond.map(({ basis }) => basis)).toEqual(beyond.map(() => 'inferred'));
  });

  it.each([
    ['连云港 2026', 'R-LYG-'],
    ['教育部 2023', 'R-MOE-'],
    ['山东 2023', 'R-SD-'],
    ['教育部 2024', 'R-N24-'],
    ['教育部 2024 建设标准', 'R-STD-'],
  ])('cover %s completely', (_, prefix) => {
    const known = new Set(rules.map(({ id }) => id));
    const missing = rows.filter(({ id }) => id.startsWith(prefix) && !known.has(id));
    expect(missing).toEqual([]);
  });
});
