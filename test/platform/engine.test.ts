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
  'es-x/no-array-prototype-toreversed',
  'es-x/no-array-prototype-tosorted',
  'es-x/no-object-hasown',
  'es-x/no-string-prototype-replaceall',
  'es-x/no-weakrefs',
].map((rule) => ({ rule, code: /./u, why: 'provided before any other module runs' }));

const REVIEWED: readonly Exception[] = [
  {
    rule: 'es-x/no-resizable-and-growable-arraybuffers',
    code: /»(?:resize|grow)(?!\([^,()]+\))/u,
    why: 'a name for a look or a property; the method takes exactly one argument, those of the spreadsheet more or none',
  },
  {
    rule: 'es-x/no-resizable-and-growable-arraybuffers',
    code: /_objects\.forEach\((\w+)=>\{\1\.»resize\(/u,
    why: 'what the spreadsheet has drawn',
  },
  {
    rule: 'es-x/no-array-prototype-with',
    code: /»with\((?:[^(),]+\)|$)/u,
    why: 'the method takes two arguments; the spreadsheet asks for its parts with one',
  },
  {
    rule: 'es-x/no-set-prototype-union',
    code: /»union\((?:[^()]|\([^()]*\))*(?:,|\.\.\.)/u,
    why: 'the method takes exactly one set; rectangles and sets of characters are joined by twos and more',
  },
  {
    rule: 'es-x/no-set-prototype-intersection',
    code: /»intersection\(\[/u,
    why: 'shapes the spreadsheet draws; the method takes no array',
  },
  {
    rule: 'es-x/no-set-prototype-difference',
    code: /»difference(?!\(\w*\))/u,
    why: 'a name for a look and a sentence; the method takes one set',
  },
  {
    rule: 'es-x/no-iterator-prototype-take',
    code: /[{,]»take[:,}]/u,
    why: "taken out of a component's properties and a cursor's parts, which are no iterators",
  },
  {
    rule: 'es-x/no-iterator-prototype-drop',
    code: /className:\w+\.»drop\b(?!\()/u,
    why: 'a name for a look',
  },
  {
    rule: 'es-x/no-iterator',
    code: /typeof (?:»Iterator\?|Iterator\?»)Iterator/u,
    why: 'the compiler of a library asks first whether it exists',
  },
  {
    rule: 'no-restricted-properties',
    code: /typeof URL\.»canParse|typeof URL\.canParse\)return URL\.»canParse/u,
    why: 'asks first whether it exists',
  },
  {
    rule: 'no-restricted-properties',
    code: /navigator\.scheduling\.»isInputPending/u,
    why: 'React asks first whether it exists',
  },
  {
    rule: 'no-restricted-properties',
    code: /typeof (?:\w+\.»|(\w+)\.checkVisibility&&\1\.»)checkVisibility|\?!\w+\.»checkVisibility/u,
    why: 'asks first whether it exists',
  },
  {
    rule: 'no-restricted-globals',
    code: /typeof (?:»reportError|reportError\?»)/u,
    why: 'React asks first whether it exists',
  },
  {
    rule: 'es-x/no-uint8array-prototype-tohex',
    code: /»toHex\b/u,
    why: '@noble/hashes asks first whether it exists; exceljs carries a method of its own of that name',
  },
  {
    rule: 'es-x/no-uint8array-fromhex',
    code: /typeof Uint8Array\.»fromHex/u,
    why: '@noble/hashes only asks whether it exists',
  },
  {
    rule: 'es-x/no-arraybuffer-prototype-transfer',
    code: /»transfer(?::void 0|\)\|\||\(\)\))/u,
    why: 'pdf.js brings a structuredClone, which asks first whether it exists',
  },
  {
    rule: 'no-restricted-properties',
    code: /=\w+\.»structuredClone/u,
    why: 'the same',
  },
  {
    rule: 'no-restricted-globals',
    code: /»structuredClone\((?:_class_private_field_get|\w+,null\))/u,
    why: 'the same: pdf.js brings it where it is missing',
  },
  {
    rule: 'no-restricted-properties',
    code: /typeof crypto(?:\?\.»randomUUID|\?\.randomUUID\)return crypto\.»randomUUID)/u,
    why: 'pdf.js asks first whether it exists',
  },
  {
    rule: 'no-restricted-properties',
    code: /this\.editorDiv\.»replaceChildren/u,
    why: 'editing what is drawn on a page, of which only the text is read',
  },
  {
    rule: 'es-x/no-resizable-and-growable-arraybuffers',
    code: /»maxByteLength|in \w+\)\?\{maxByteLength|»resizable\)|\}:void 0,\w+=new »ArrayBuffer\(/u,
    why: 'the same: only where a buffer says it can be resized',
  },
  {
    rule: 'es-x/no-set-prototype-intersection',
    code: /new Set\(\[1,2,3\]\)\.»intersection|»intersection=\d/u,
    why: 'pdf.js tries whether it works; the name of a sign in its list of glyphs',
  },
  {
    rule: 'es-x/no-set-prototype-union',
    code: /»union=\d/u,
    why: 'the name of a sign in the list of glyphs of pdf.js',
  },
  {
    rule: 'es-x/no-array-prototype-with',
    code: /new Int8Array\(1\)\.»with|\}\}\.»with,!function/u,
    why: 'pdf.js tries whether it works',
  },
  {
    rule: 'es-x/no-iterator-prototype-toarray',
    code: /Children\.»toArray|»toArray(?:\(|=|,\w+\.zero2)/u,
    why: "React's Children.toArray; big numbers inside exceljs",
  },
];

/** The scripts of a page by name; office.js is Microsoft's and runs in older engines still. */
const scriptsOf = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe.each([
  ['excel', CHROMIUM_80],
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
  const { folder } = await builtPage('excel');
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
