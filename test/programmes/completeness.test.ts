import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgramme, programmes } from '../../src/programmes/registry';
import { missingParts, programmeParts } from './programme-parts';

const ROOT = join(__dirname, '..', '..');
const has = (file: string): boolean => existsSync(join(ROOT, file));
const NOTICES = programmes().map((programme) => [programme.id, programme] as const);

test.each(NOTICES)('%s is complete', (_id, programme) => {
  expect(missingParts(programme, has)).toEqual([]);
});

test('every folder of a notice is registered', () => {
  const folders = readdirSync(join(ROOT, 'src', 'programmes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && has(`src/programmes/${entry.name}/notice.ts`))
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(NOTICES.map(([id]) => id).sort());
});

describe('a notice is incomplete', () => {
  const complete = findProgramme('lianyungang-2026');
  if (complete === null) throw new Error('lianyungang-2026 is not in the registry');

  test.each(programmeParts(complete).map(({ file }) => file))('without %s', (file) => {
    const missing = missingParts(complete, (other) => other !== file);
    expect(missing).toHaveLength(1);
    expect(missing.join()).toContain(file);
  });

  test('with an accepted version nobody can read any more', () => {
    const older = { ...complete, acceptedVersions: ['0'] };
    expect(missingParts(older, has).map((sentence) => sentence.split(' ')[0])).toEqual([
      'test/fixtures/templates/lianyungang-2026@0.txt',
      'test/fixtures/templates/lianyungang-2026@0.xlsx',
      'test/fixtures/templates/lianyungang-2026@0.canonical.jsonl',
    ]);
  });

  test.each([
    ['scoring scheme', { scoring: [] }],
    ['reading notes', { readingNotes: [] }],
    ['first sheet', { forms: complete.forms.slice(1, 2) }],
  ])('without its %s', (part, change) => {
    const missing = missingParts({ ...complete, ...change }, has);
    expect(missing).toHaveLength(1);
    expect(missing.join()).toContain(part);
  });
});
