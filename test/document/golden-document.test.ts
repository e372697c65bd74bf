import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeDocument } from '../../src/document/compose-document';
import { dumpDocument } from './document-dump';
import { DRAFT, FILLINGS, FINAL, filledFiling, formsOnPaper, programmesOnPaper } from './printed-samples';

/**
 * The printed forms of every notice, blank and filled in, as texts to read beside the notice. After a wanted change run
 * `UPDATE_GOLDEN=1 npx jest test/document` and read the difference.
 */
describe.each(programmesOnPaper().map((programme) => [programme.id, programme] as const))(
  '%s',
  (id, programme) => {
    test.each(FILLINGS)('%s is printed as recorded', async (filling) => {
      const filing = await filledFiling(programme, filling);
      const standing = filling === 'clean' ? FINAL : DRAFT;
      const dump = formsOnPaper(programme)
        .map((form) => dumpDocument(composeDocument(programme, form, filing, standing)))
        .join('\n');
      const file = join(__dirname, '..', 'golden', `${id}.${filling}.document.txt`);
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, dump);
      }
      expect(existsSync(file)).toBe(true);
      expect(dump).toBe(readFileSync(file, 'utf8'));
    });
  },
);
