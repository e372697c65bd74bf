import { ruleExamples } from '/work/main/test/check/examples';
import { checkRow } from '/work/main/test/check/check-example';
import { writeFileSync } from 'node:fs';
test('dump', () => {
  const out = ruleExamples.map((row) => ({
    name: row.name,
    rule: row.rule,
    variant: row.variant,
    fixes: row.fixes,
    severity: row.severity,
    says: checkRow(row)
      .findings.filter((f) => f.rule === row.rule)
      .map((f) => ({ m: f.message, fix: f.fix?.title, s: f.kind === 'measure' ? f.result : f.severity })),
  }));
  writeFileSync('/tmp/dump.json', JSON.stringify(out, null, 1));
});
