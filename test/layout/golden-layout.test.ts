import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { programmes } from '../../src/programmes/registry';
import { dumpPlan } from './plan-dump';

/**
 * The layout of every programme as a text to read. After a wanted change run `UPDATE_GOLDEN=1 npx jest test/layout` and
 * read the difference; a change of keys, fields or formulas of a released template needs a new template version.
 */
describe.each(programmes().map((programme) => [programme.id, programme] as const))('%s', (id, programme) => {
  test('is laid out as recorded', () => {
    const file = join(__dirname, '..', 'golden', `${id}.layout.txt`);
    const dump = dumpPlan(layOutProgramme(programme));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, dump);
    }
    expect(existsSync(file)).toBe(true);
    expect(dump).toBe(readFileSync(file, 'utf8'));
  });
});
