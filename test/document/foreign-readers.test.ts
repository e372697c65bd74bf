import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeDocument } from '../../src/document/compose-document';
import { writeDocx } from '../../src/document/docx/write-docx';
import { convertWithLibreOffice, runPython } from '../setup/run-foreign-program';
import { DRAFT, FINAL, filledFiling, formsOnPaper, programmesOnPaper } from './printed-samples';

/** Prints per file the texts of all cells, one line each, as the standard library of Python reads them. */
const READ_CELLS = `
import json, sys, zipfile
import xml.etree.ElementTree as tree
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
read = {}
for name in sys.argv[1:]:
    with zipfile.ZipFile(name) as package:
        assert package.testzip() is None
        parts = {part: package.read(part) for part in package.namelist()}
    for part in parts.values():
        tree.fromstring(part)
    types = tree.fromstring(parts['[Content_Types].xml'])
    declared = {element.get('PartName', '').lstrip('/') for element in types}
    body = tree.fromstring(parts['word/document.xml'])
    read[name] = {
        'cells': ['\\n'.join(''.join(text.text or '' for text in line.iter(W + 't')) for line in cell.findall(W + 'p')) for cell in body.iter(W + 'tc')],
        'missing': sorted(part for part in declared if part and part not in parts),
    }
print(json.dumps(read, ensure_ascii=False))
`;

interface PythonReading {
  cells: string[];
  missing: string[];
}

function isReading(value: unknown): value is Record<string, PythonReading> {
  return typeof value === 'object' && value !== null;
}

const folder = mkdtempSync(join(tmpdir(), 'printed-forms-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Written {
  file: string;
  /** Words that must be found on paper. */
  words: string[];
}

async function writtenForms(): Promise<Written[]> {
  const written: Written[] = [];
  for (const programme of programmesOnPaper()) {
    for (const filling of ['blank', 'clean'] as const) {
      const filing = await filledFiling(programme, filling);
      for (const form of formsOnPaper(programme)) {
        const document = composeDocument(programme, form, filing, filling === 'clean' ? FINAL : DRAFT);
        const file = join(folder, `${programme.id}.${form.id}.${filling}.docx`);
        writeFileSync(file, await writeDocx(document));
        written.push({
          file,
          words: [form.title, document.footer.slice(0, 3), ...(document.header === null ? [] : ['草稿'])],
        });
      }
    }
  }
  return written;
}

test('LibreOffice and Python read every printed form', async () => {
  const written = await writtenForms();
  const files = written.map(({ file }) => file);
  const read: unknown = JSON.parse(runPython(READ_CELLS, files));
  if (!isReading(read)) throw new Error('not what was printed');
  for (const file of files) {
    expect(read[file]?.missing).toEqual([]);
    expect(read[file]?.cells.length).toBeGreaterThan(8);
  }
  expect(read[join(folder, 'lianyungang-2026.recommendation.clean.docx')]?.cells).toEqual(
    expect.arrayContaining(['示例重工集团有限公司', '86人次', '38.6/1260.8', '政府部门\n示例市教育局']),
  );

  // One call for all: what LibreOffice cannot open it does not write.
  convertWithLibreOffice(files, 'fodt', folder);
  for (const { file, words } of written) {
    const page = readFileSync(file.replace(/docx$/, 'fodt'), 'utf8');
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
  }
  convertWithLibreOffice(files, 'pdf', folder);
  for (const { file } of written) {
    const pages = readFileSync(file.replace(/docx$/, 'pdf'), 'latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    // Cover, 说明 and a page for each part at least; a table by itself takes one.
    const atLeast = file.includes('recommendation') ? 7 : 1;
    expect(pages.length).toBeGreaterThanOrEqual(atLeast);
    expect(pages.length).toBeLessThanOrEqual(atLeast + 4);
  }
}, 300_000);
