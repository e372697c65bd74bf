import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guessProgramme } from '../../../src/document/reading/guess-programme';
import { readDocument } from '../../../src/document/reading/read-document';
import { recogniseDocument } from '../../../src/document/reading/recognise-document';
import type { ReadDocument } from '../../../src/document/reading/document-tree';
import { openDocument } from '../../../src/host/file/document/open-document';
import { findProgramme, programmes } from '../../../src/programmes/registry';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { LIANYUNGANG, LIANYUNGANG_READ, MINISTRY, MINISTRY_READ } from './filled-papers';
import { flatText } from './flat-text';
import { fillIn, lianyungangForm, ministryForm } from './paper-form';
import type { PaperBlock } from './paper-form';

const FORMS: Readonly<Record<string, PaperBlock[]>> = {
  lianyungangBlank: lianyungangForm(),
  ministryBlank: ministryForm(),
  lianyungangFilled: fillIn(lianyungangForm(), LIANYUNGANG),
  ministryFilled: fillIn(ministryForm(), MINISTRY),
};

const documents = new Map<string, ReadDocument>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'official-forms-'));
  try {
    const inputs = Object.entries(FORMS).map(([name, form]) => {
      const path = join(folder, `${name}.fodt`);
      writeFileSync(path, flatText(form));
      return path;
    });
    convertWithLibreOffice(inputs, 'docx:MS Word 2007 XML', folder);
    for (const name of Object.keys(FORMS)) {
      const opening = openDocument(readFileSync(join(folder, `${name}.docx`)));
      if (opening.outcome === 'refused') throw new Error(opening.message);
      documents.set(name, readDocument(opening.parts));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

function recognised(name: string, id: string) {
  const document = documents.get(name);
  const programme = findProgramme(id);
  if (document === undefined || programme === null) throw new Error(name);
  const { values, unread } = recogniseDocument(document, programme);
  return {
    values: Object.fromEntries(values.map(({ key, texts }) => [key, texts.join('\n')])),
    doubtful: values.filter(({ certainty }) => certainty === 'doubtful').map(({ key }) => key),
    unread: unread.map(({ text }) => text),
  };
}

test.each([
  ['lianyungangBlank', 'lianyungang-2026'],
  ['ministryBlank', 'moe-2023'],
])('every word of the blank form %s is known as printed', (name, id) => {
  expect(recognised(name, id)).toEqual({ values: {}, doubtful: [], unread: [] });
});

test.each([
  ['lianyungangFilled', 'lianyungang-2026', LIANYUNGANG_READ],
  ['ministryFilled', 'moe-2023', MINISTRY_READ],
])('what is written into %s comes back, and nothing else', (name, id, read) => {
  expect(recognised(name, id)).toEqual({ values: read, doubtful: [], unread: [] });
});

test.each([
  ['lianyungangBlank', 'lianyungang-2026'],
  ['lianyungangFilled', 'lianyungang-2026'],
  ['ministryBlank', 'moe-2023'],
  ['ministryFilled', 'moe-2023'],
])('the notice of %s is told by what it prints', (name, id) => {
  const document = documents.get(name);
  expect(document && guessProgramme(document, programmes())?.id).toBe(id);
});
