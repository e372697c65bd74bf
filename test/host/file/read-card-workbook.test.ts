import { readCardWorkbook } from '../../../src/host/file/reading/read-card-workbook';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { READING_LIMITS } from '../../../src/host/file/package/reading-limits';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { WorkbookContent, WorkbookReading } from '../../../src/model/workbook-content';
import { programmes } from '../../../src/programmes/registry';
import { readCards } from '../../../src/usecases/review/read-cards';
import { templatePlan } from '../../../src/usecases/template-plan';
import { isReadForCards } from '../../../src/model/review-package-keys';
import { packagePlan, roundOf, submissions } from '../../usecases/review-package/packages';
import { application, everyPoint, scored, withCard } from '../../usecases/review/scored-workbooks';

const ID = 'lianyungang-2026';
let inPlace: Uint8Array;
let packed: Uint8Array;

beforeAll(async () => {
  inPlace = await scored(await withCard(await application(ID), '示例专家甲'), everyPoint(ID, '8'));
  packed = await writePlan(packagePlan(roundOf(await submissions(ID, 2))));
}, 60_000);

function contentOf(reading: WorkbookReading): WorkbookContent {
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

const readNames = (content: WorkbookContent): string[] =>
  content.sheets.flatMap(({ name, kind }) => (kind === 'worksheet' ? [name] : []));

test('of a workbook with a card, the card and the sheet with the title are read, exactly as in full', () => {
  const [light, full] = [contentOf(readCardWorkbook(inPlace)), contentOf(readWorkbook(inPlace))];
  expect(readNames(light)).toEqual(['联合体概况', '评审表']);
  for (const sheet of light.sheets.filter(({ kind }) => kind === 'worksheet')) {
    expect(sheet).toEqual(full.sheets.find(({ name }) => name === sheet.name));
  }
  expect(light.sheets.map(({ name, state }) => [name, state])).toEqual(
    full.sheets.map(({ name, state }) => [name, state]),
  );
  expect([light.names, light.notes]).toEqual([full.names, full.notes]);
});

test('a package is read whole', () => {
  expect(readCardWorkbook(packed)).toEqual(readWorkbook(packed));
});

test.each([
  ['in place', () => inPlace],
  ['package', () => packed],
])('%s: the cards are the same as with everything read', (_, bytes) => {
  const light = readCards('甲.xlsx', readCardWorkbook(bytes()), 'titles');
  expect(light).toEqual(readCards('甲.xlsx', readWorkbook(bytes())));
});

test('the fields that name an application stand on sheets that are read, in every notice', () => {
  for (const programme of programmes()) {
    const named = templatePlan(programme).sheets.filter(({ fields }) =>
      fields.some(({ field }) =>
        ['overview.name', 'identity.hostPark', 'identity.leadSchool'].includes(field),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { key } of named)
      expect([programme.id, key !== null && isReadForCards(key)]).toEqual([programme.id, true]);
  }
});

test('the limits of reading hold', () => {
  const few = readCardWorkbook(inPlace, { ...READING_LIMITS, cells: 100 });
  expect(few).toMatchObject({ outcome: 'refused', code: 'tooManyCells' });
  const small = readCardWorkbook(inPlace, { ...READING_LIMITS, totalBytes: 100_000 });
  expect(small).toMatchObject({ outcome: 'refused', code: 'tooLarge' });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('不是工作簿')],
])('%s is refused with a sentence', (_, bytes) => {
  expect(readCardWorkbook(bytes)).toEqual(readWorkbook(bytes));
});

test('bytes cut off or changed anywhere are an answer, never an exception', () => {
  for (let at = 1; at < 24; at += 1) {
    const cut = inPlace.subarray(0, Math.floor((inPlace.length * at) / 24));
    expect(readCardWorkbook(cut).outcome).toBe('refused');
    const changed = inPlace.slice();
    const place = Math.floor((changed.length * at) / 24);
    changed[place] = (changed[place] ?? 0) ^ 0xff;
    expect(['read', 'refused']).toContain(readCardWorkbook(changed).outcome);
  }
});
