import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../e2e/setup/build-once';
import { engineFaults } from './engine/engine-faults';
import { CHROMIUM_100, CHROMIUM_80 } from './engine/engines';
import type { Engine, Exception } from './engine/engines';

/** src/taskpane/entry/prepare-engine.ts, the first thing a page runs, provides these where they are missing. */
const PROVIDED: readonly Exception[] = [
  'es-x/no-array-prototype-at',
  'es-x/no-string-prototype-at',
  'es-x/no-array-prototype-findlast-findlastindex',
  'es-x/no-object-hasown',
  'es-x/no-string-prototype-replaceall',
  'es-x/no-weakrefs',
].map((rule) => ({ rule, code: /./u, why: 'provided before any other module runs' }));

const REVIEWED: readonly Exception[] = [
  {
    rule: 'es-x/no-resizable-and-growable-arraybuffers',
    code: /resize:|\.resize\(\)/u,
    why: "the property of Fluent's text area, and a chart told of its new size",
  },
  {
    rule: 'es-x/no-uint8array-prototype-tohex',
    code: /\.toHex\b/u,
    why: '@noble/hashes asks first whether it exists; exceljs carries a method of its own of that name',
  },
  {
    rule: 'es-x/no-uint8array-fromhex',
    code: /typeof Uint8Array\.fromHex/u,
    why: '@noble/hashes only asks whether it exists',
  },
  {
    rule: 'es-x/no-iterator-prototype-toarray',
    code: /Children\.toArray|\.toArray\(/u,
    why: "React's Children.toArray; big numbers inside exceljs",
  },
];

/** The scripts of a page by name; office.js is Microsoft's and runs in older engines still. */
const scriptsOf = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe.each([
  ['taskpane', CHROMIUM_80],
  ['workbench', CHROMIUM_100],
] as const)('%s', (page, engine: Engine) => {
  test(`uses nothing that ${engine.name} lacks`, async () => {
    const { folder } = await builtPage(page);
    const faults = scriptsOf(folder).flatMap(([name, script]) =>
      engineFaults(script, engine, [...PROVIDED, ...REVIEWED]).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  }, 900_000);
});

test('the engine check itself is understood by every engine', async () => {
  const { folder } = await builtPage('taskpane');
  const check = scriptsOf(folder).filter(([name]) => name.startsWith('engine.'));
  expect(check).toHaveLength(1);
  for (const [, script] of check) expect(engineFaults(script, { ...CHROMIUM_80, syntax: 5 }, [])).toEqual([]);
});

describe('what looks the scripts through finds', () => {
  test.each<[string, Engine, string]>([
    ['newer syntax', CHROMIUM_80, 'class A { #m() {} }'],
    ['an operator', CHROMIUM_80, 'a ||= b'],
    ['a method', CHROMIUM_80, 'list.toSorted()'],
    ['an object', CHROMIUM_80, 'new WeakRef(a)'],
    ['a part of Intl', CHROMIUM_80, 'new Intl.Segmenter("zh")'],
    ["a function of the browser's", CHROMIUM_80, 'structuredClone(a)'],
    ["a method of the browser's", CHROMIUM_80, 'element.replaceChildren()'],
    ['what the workbench may not use either', CHROMIUM_100, 'list.toSorted()'],
  ])('%s', (_name, engine, script) => {
    expect(engineFaults(script, engine, [])).not.toEqual([]);
  });

  test('nothing in what the workbench may use', () => {
    expect(engineFaults('class A { static { a ||= b.findLast(c) } }', CHROMIUM_100, [])).toEqual([]);
  });
});
