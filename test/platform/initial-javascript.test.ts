import { builtPage } from '../e2e/setup/build-once';
import { compressedSize, contents, initialScripts, moduleNames } from './chunk-contents';

/** What the pane may load before it is drawn, compressed; a web view starts cold with every opening of Excel. */
const INITIAL_LIMIT = 230 * 1024;

/** What is fetched when it is needed: the notices, the engine, writing and reading files, charts, the spreadsheet. */
const LAZY: readonly [string, RegExp][] = [
  ['notices', /\/src\/programmes\//u],
  ['checks', /\/src\/check\//u],
  ['layout', /\/src\/layout\//u],
  ['the way to Excel', /\/src\/host\/excel\//u],
  [
    'reading and writing .xlsx',
    /\/src\/host\/file\/(?!workbook-files|document\/document-files|pdf\/portable-files)|\/exceljs\/|\/saxes\/|\/fflate\//u,
  ],
  ['the Word form', /\/src\/document\/|\/node_modules\/docx\//u],
  ['reading PDF', /\/node_modules\/pdfjs-dist\//u],
  ['charts', /\/@fluentui\/react-charts\//u],
  ['the embedded spreadsheet', /\/@univerjs\//u],
];

test('the initial JavaScript of the pane stays within its limit', async () => {
  const build = await builtPage('excel');
  const size = initialScripts(build).reduce((sum, file) => sum + compressedSize(build, file), 0);
  const initial = build.statistics.chunks.filter((chunk) => chunk.initial);
  // A failure lists what the initial chunks hold.
  expect(size <= INITIAL_LIMIT ? [] : [`${size} of ${INITIAL_LIMIT} bytes`, ...contents(initial)]).toEqual(
    [],
  );
}, 900_000);

test.each(LAZY)(
  '%s come later',
  async (_name, modules) => {
    const { statistics } = await builtPage('excel');
    const names = statistics.chunks.map((chunk) => ({
      chunk,
      names: moduleNames(chunk).filter((name) => modules.test(name)),
    }));
    expect(names.filter(({ chunk }) => chunk.initial).flatMap((found) => found.names)).toEqual([]);
  },
  900_000,
);

test('what comes later is there at all', async () => {
  const { statistics } = await builtPage('excel');
  const later = statistics.chunks.filter((chunk) => !chunk.initial).flatMap(moduleNames);
  for (const part of ['/src/programmes/', '/src/check/', '/src/host/excel/', '/src/host/file/reading/']) {
    expect(later.some((name) => name.includes(part))).toBe(true);
  }
}, 900_000);
