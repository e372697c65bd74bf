import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { fullPlan } from './sample-plan';

/** The moment a file was saved, as far as the program that saved it noted one. */

let written: Record<string, Uint8Array>;

beforeAll(async () => {
  written = unzipSync(await writePlan(fullPlan()));
});

function savedAt(change: (xml: string) => string | null): string | null | undefined {
  const part = 'docProps/core.xml';
  const changed = change(strFromU8(written[part] ?? new Uint8Array()));
  const others = Object.fromEntries(Object.entries(written).filter(([name]) => name !== part));
  const reading = readWorkbook(zipSync(changed === null ? others : { ...others, [part]: strToU8(changed) }));
  return reading.outcome === 'read' ? reading.content.savedAt : null;
}

const modified =
  (moment: string) =>
  (xml: string): string =>
    xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${moment}`);

test.each([
  ['2026-05-12T09:30:15Z', '2026-05-12T09:30:15.000Z'],
  ['2026-05-12T09:30:15.25Z', '2026-05-12T09:30:15.250Z'],
  ['2026-05-12T17:30:15+08:00', '2026-05-12T09:30:15.000Z'],
])('%s', (moment, expected) => {
  expect(savedAt(modified(moment))).toBe(expected);
});

test.each<[string, (xml: string) => string | null]>([
  ['a file of ours, which notes the same whenever it is written', (xml) => xml],
  ['no properties at all', () => null],
  ['a moment nobody knows the zone of', modified('2026-05-12T09:30:15')],
  ['no moment', modified('2026-13-45T99:99:99Z')],
  ['a formula', modified('=HYPERLINK("http://example.invalid")')],
  ['a part that is no markup', () => '<<<'],
  ['a part that is far too large', (xml) => modified('2026-05-12T09:30:15Z')(xml) + ' '.repeat(100_000)],
])('none: %s', (_, change) => {
  expect(savedAt(change)).toBeUndefined();
});
