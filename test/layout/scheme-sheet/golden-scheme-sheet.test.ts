import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatePlan } from '../../../src/host/plan/validate-plan';
import { programmes } from '../../../src/programmes/registry';
import { schemeWorkbook } from '../../../src/usecases/scheme/scheme-workbook';
import { dumpPlan } from '../plan-dump';

/**
 * The 评分方案 of every notice as a text to read. After a wanted change run
 * `UPDATE_GOLDEN=1 npx jest test/layout/scheme-sheet` and read the difference.
 */
test.each(programmes().map((programme) => [programme.id, programme] as const))(
  'the scheme sheet of %s is laid out as recorded, and every host takes it',
  (id, programme) => {
    const plan = schemeWorkbook(programme, null);
    if (plan === null) throw new Error(`${id} has no scheme`);
    expect(validatePlan(plan)).toEqual([]);
    const file = join(__dirname, '..', '..', 'golden', `${id}.scheme-sheet.txt`);
    const dump = dumpPlan(plan);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, dump);
    expect(existsSync(file)).toBe(true);
    expect(dump).toBe(readFileSync(file, 'utf8'));
  },
);
