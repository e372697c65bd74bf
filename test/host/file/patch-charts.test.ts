import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { patchPackage } from '../../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { bareSheet } from '../../../src/model/bare-sheet';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { MAIN, RELATIONSHIPS, buildPackage, zip } from './build-package';
import { compareParts } from './compare-parts';
import { CHARTS, SHEET, chartedPlan } from './writing/charts/charted-plan';
import { chartsSeenIn } from './writing/charts/seen-charts';

/** Charts of sheets that are added to a file, whoever wrote it. */

const Q = "'评''分&<图>'!";
const OWN = '原图';

/** A workbook that has charts of its own already, and no sheet that is called like those of the plan. */
function withOwnCharts(): WorkbookPlan {
  const plan = chartedPlan();
  const renamed = JSON.parse(
    JSON.stringify(plan).replaceAll(SHEET, OWN).replaceAll('"首页"', '"原首页"'),
  ) as WorkbookPlan;
  return renamed;
}

function withoutCharts(): WorkbookPlan {
  return { ...chartedPlan([]), sheets: [bareSheet('原表', [])] };
}

const STRICT_NAMES = [
  [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
] as const;

/** A workbook in the namespaces of the strict standard. */
async function strictWorkbook(): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await writePlan(withoutCharts()))).map(([name, part]) => {
    const text = STRICT_NAMES.reduce((xml, [from, to]) => xml.replaceAll(from, to), strFromU8(part));
    return [name, text] as const;
  });
  return buildPackage(Object.fromEntries(parts));
}

async function patched(bytes: Uint8Array, plan: WorkbookPlan): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells: [], names: [], plan });
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

const OPENPYXL_SAVES = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])`;

const folder = mkdtempSync(join(tmpdir(), 'patch-charts-'));
const at = (name: string): string => join(folder, `${name}.xlsx`);
const TARGETS = ['plain', 'charted', 'strict', 'openpyxl', 'office'];
const targets = new Map<string, Uint8Array>();
const results = new Map<string, Uint8Array>();

const bytesOf = (of: Map<string, Uint8Array>, name: string): Uint8Array => {
  const bytes = of.get(name);
  if (bytes === undefined) throw new Error(`no ${name}`);
  return bytes;
};

beforeAll(async () => {
  targets.set('plain', await writePlan(withoutCharts()));
  targets.set('charted', await writePlan(withOwnCharts()));
  targets.set('strict', await strictWorkbook());
  writeFileSync(at('charted'), bytesOf(targets, 'charted'));
  runPython(OPENPYXL_SAVES, [at('charted'), at('openpyxl')]);
  targets.set('openpyxl', new Uint8Array(readFileSync(at('openpyxl'))));
  convertWithLibreOffice([at('charted')], 'xlsx', join(folder, 'resaved'));
  targets.set('office', new Uint8Array(readFileSync(join(folder, 'resaved', 'charted.xlsx'))));
  for (const name of TARGETS) {
    const bytes = await patched(bytesOf(targets, name), chartedPlan());
    results.set(name, bytes);
    writeFileSync(at(`${name}-patched`), bytes);
  }
  convertWithLibreOffice(
    TARGETS.map((name) => at(`${name}-patched`)),
    'xlsx',
    join(folder, 'opened'),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const chartParts = (bytes: Uint8Array): string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => /^xl\/(charts|drawings)\//.test(name));

describe.each(TARGETS)('sheets with charts added to a workbook: %s', (name) => {
  test('LibreOffice draws them from the cells they refer to, beside those that were there', () => {
    const seen = chartsSeenIn(join(folder, 'opened', `${name}-patched.xlsx`));
    const own = seen[OWN] ?? [];
    expect(own).toHaveLength(['plain', 'strict'].includes(name) ? 0 : CHARTS.length);
    const [ranking, columns, lines, ...more] = seen[SHEET] ?? [];
    expect(more).toEqual([]);
    expect(ranking).toMatchObject({ kind: 'BarChart', title: '得分与专家评分的范围' });
    expect(ranking?.series[0]).toMatchObject({ values: [88.5, 80, 71.25] });
    expect(ranking?.series[0]?.reference).toContain('$B$1:$B$3');
    expect(ranking?.series[0]?.above).toContain('$D$1:$D$3');
    expect([columns?.kind, lines?.kind]).toEqual(['BarChart', 'LineChart']);
  });

  test('every part that is new is referred to once, has a type, and everything is well-formed', () => {
    const before = bytesOf(targets, name);
    const after = bytesOf(results, name);
    const { added, changed, removed } = compareParts(before, after);
    expect(removed).toEqual([]);
    expect(changed.filter((part) => /charts|drawings|worksheets/.test(part))).toEqual([]);
    const types = part(after, '[Content_Types].xml');
    const typed = added.filter((part) => !part.endsWith('.rels'));
    expect(typed.filter((part) => part.includes('/charts/'))).toHaveLength(CHARTS.length);
    expect(typed.filter((part) => part.includes('/drawings/'))).toHaveLength(1);
    for (const part of typed) expect(types.split(`PartName="/${part}"`)).toHaveLength(2);
    const source = `
import sys, zipfile, posixpath, xml.dom.minidom as minidom
package = zipfile.ZipFile(sys.argv[1])
names = package.namelist()
assert len(set(name.lower() for name in names)) == len(names), names
for name in names:
    if not name.endswith(('.xml', '.rels')): continue
    document = minidom.parseString(package.read(name))
    if not name.endswith('.rels'): continue
    folder = posixpath.dirname(posixpath.dirname(name))
    for relationship in document.getElementsByTagName('Relationship'):
        target = relationship.getAttribute('Target')
        if relationship.getAttribute('TargetMode') == 'External': continue
        path = target[1:] if target.startswith('/') else posixpath.normpath(posixpath.join(folder, target))
        assert path in names, (name, target)
print('sound')`;
    expect(runPython(source, [at(`${name}-patched`)]).trim()).toBe('sound');
  });

  test('our reader reads what it read before, and the cells of the new sheets', () => {
    const sheets = (bytes: Uint8Array) => {
      const reading = readWorkbook(bytes);
      if (reading.outcome !== 'read') throw new Error(reading.message);
      return reading.content.sheets;
    };
    const before = sheets(bytesOf(targets, name));
    const after = sheets(bytesOf(results, name));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((sheet) => [sheet.name, sheet.cells.length])).toEqual([
      ['首页', 1],
      [SHEET, 12],
    ]);
  });
});

test('openpyxl finds every chart with its references and its place', () => {
  const [ranking, columns, lines] = chartsSeenIn(at('charted-patched'))[SHEET] ?? [];
  expect(ranking).toMatchObject({ kind: 'BarChart', anchor: [4, 0, 20, 4] });
  expect(ranking?.series).toEqual([
    {
      name: '得分',
      reference: `${Q}$B$1:$B$3`,
      values: [88.5, 80, 71.25],
      above: `${Q}$D$1:$D$3`,
      categories: `${Q}$A$1:$A$3`,
    },
  ]);
  expect(columns?.series.map(({ name }) => name)).toEqual(['得分 & 其他', '低']);
  expect(lines?.kind).toBe('LineChart');
});

test('a strict file gets strict charts', () => {
  const after = bytesOf(results, 'strict');
  const transitional = /schemas\.openxmlformats\.org\/(?!package)/;
  const ours = [...chartParts(after), 'xl/worksheets/sheet3.xml', 'xl/worksheets/_rels/sheet3.xml.rels'];
  for (const name of ours) {
    expect(part(after, name)).not.toBe('');
    expect(part(after, name).replace(/ xmlns:(?:mc|x14ac)="[^"]*"/g, '')).not.toMatch(transitional);
  }
  expect(part(after, 'xl/drawings/drawing1.xml')).toContain('http://purl.oclc.org/ooxml/drawingml/chart');
});

test('the drawing stands where a sheet has it: behind print set-up and page breaks', () => {
  const sheet = part(bytesOf(results, 'plain'), 'xl/worksheets/sheet3.xml');
  const order = ['<sheetData', '<pageMargins', '<pageSetup', '<rowBreaks', '<drawing ', '</worksheet>'];
  const places = order.map((tag) => sheet.indexOf(tag));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('names of parts that are taken, and relationships of parts that are gone, are left alone', async () => {
  const orphan = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const before = zip({
    ...unzipSync(bytesOf(targets, 'plain')),
    'xl/charts/chart1.xml': '<other/>',
    'xl/worksheets/_rels/sheet2.xml.rels': orphan,
  });
  const after = await patched(before, chartedPlan());
  expect(part(after, 'xl/charts/chart1.xml')).toBe('<other/>');
  expect(part(after, 'xl/worksheets/_rels/sheet2.xml.rels')).toBe(orphan);
  expect(compareParts(before, after).added).toEqual(
    expect.arrayContaining(['xl/charts/chart2.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']),
  );
});
