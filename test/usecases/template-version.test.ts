import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { formatIdentity } from '../../src/model/keys';
import type { WorkbookPlan } from '../../src/model/workbook-plan';
import { programmes } from '../../src/programmes/registry';
import { sampleValues } from '../../src/programmes/samples';
import { canonicalForm, serialise } from '../../src/seal/canonical-form';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';
import { templatePlan } from '../../src/usecases/template-plan';

/**
 * A released template version is frozen: its keys, its field catalogue and its formulas, and one filled workbook that
 * must stay readable. Who changes any of them gives the programme a new templateVersion, lists the old one under
 * acceptedVersions, and writes the new fixtures with `FREEZE_TEMPLATES=1 npx jest test/usecases/template-version`.
 * Existing fixtures are never rewritten, unless the version has not been handed out yet and its files were deleted.
 */

const FOLDER = join('test', 'fixtures', 'templates');
const freezing = process.env['FREEZE_TEMPLATES'] === '1';

/** Everything a workbook in the field depends on, one line each. */
function signature(plan: WorkbookPlan): string[] {
  return plan.sheets.flatMap((sheet) => [
    `sheet ${sheet.sheetKey ?? sheet.name} “${sheet.name}”`,
    ...sheet.cells
      .filter(
        ({ row, column, value }) =>
          (row === 1 || column === 1) && value.kind === 'text' && sheet.key !== null,
      )
      .map(({ row, column, value }) => `  key ${row},${column} ${value.kind === 'text' ? value.text : ''}`),
    ...sheet.fields.map(
      ({ field, year, extent }) => `  field ${field} ${year ?? ''} ${JSON.stringify(extent)}`,
    ),
    ...sheet.cells.flatMap(({ row, column, value }) =>
      value.kind === 'formula' ? [`  formula ${row},${column} =${value.formula}`] : [],
    ),
  ]);
}

describe.each(programmes().map((programme) => ({ id: programme.id, programme })))('$id', ({ programme }) => {
  const identity = formatIdentity(programme.id, programme.templateVersion);
  const catalogue = join(FOLDER, `${identity}.txt`);
  const workbook = join(FOLDER, `${identity}.xlsx`);
  const values = join(FOLDER, `${identity}.canonical.jsonl`);

  beforeAll(async () => {
    if (!freezing || existsSync(catalogue)) return;
    const { plan, problems } = makeTemplate(programme, await sampleValues('clean', programme.id));
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    const bytes = await writePlan(plan);
    const checked = checkWorkbook(readWorkbook(bytes), { today: null, stage: 'check' });
    if (checked.outcome === 'refused') throw new Error(checked.reason);
    writeFileSync(catalogue, `${signature(templatePlan(programme)).join('\n')}\n`);
    writeFileSync(workbook, bytes);
    writeFileSync(values, serialise(canonicalForm(programme, checked.filing)));
  });

  test('keys, fields and formulas are those of the released version', () => {
    expect(`${signature(templatePlan(programme)).join('\n')}\n`).toBe(readFileSync(catalogue, 'utf8'));
  });

  test('the workbook of that version still reads to the very same values', () => {
    const checked = checkWorkbook(readWorkbook(readFileSync(workbook)), { today: null, stage: 'check' });
    if (checked.outcome === 'refused') throw new Error(checked.reason);
    expect(checked.filing.faults).toEqual([]);
    expect(serialise(canonicalForm(programme, checked.filing))).toBe(readFileSync(values, 'utf8'));
  });
});
