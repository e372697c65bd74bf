import { writeFileSync, mkdirSync } from 'node:fs';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import { makeTemplate } from '../../src/usecases/make-template';
import { makeCollectionWorkbooks } from '../../src/usecases/make-collection-workbook';
import { templatePlan } from '../../src/usecases/template-plan';
import { FillValues } from '../../src/model/command-output';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
test('x', async () => {
  const p = findProgramme('lianyungang-2026'); if (!p) throw new Error();
  const { plan } = makeTemplate(p, FillValues.parse(clean));
  const filing = readFiling(templatePlan(p), p, contentOfPlan(plan));
  const made = makeCollectionWorkbooks(p, filing, '2026年5月10日');
  console.log(made.workbooks.map((w) => w.problems), made.unnamed, made.repeated);
  mkdirSync('/tmp/collect', { recursive: true });
  for (const i of [0, 5, 9]) { const w = made.workbooks[i]; if (w) writeFileSync(`/tmp/collect/w${i}.xlsx`, await writePlan(w.plan)); }
});
