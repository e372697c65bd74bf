import * as fc from 'fast-check';
import { packEntries, unpackEntries } from '../../src/merge/packed-entries';
import { packRecord, unpackRecord } from '../../src/merge/packed-record';

const entry = fc.record({
  field: fc.constantFrom('cover.consortium', 'members.enterprises.name', 'overview.staff.total'),
  year: fc.constantFrom(null, 2026),
  row: fc.constantFrom(null, 1, 20),
  value: fc.string({ unit: 'grapheme', maxLength: 60 }).map((said) => `text:${said}`),
});

test('entries come back as they were', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      expect(unpackEntries(packEntries(entries))).toEqual(entries);
    }),
  );
});

test('a record larger than its limit is not unpacked', () => {
  const packed = packRecord('一'.repeat(1_000_000));
  expect(packed.length).toBeLessThan(20_000);
  expect(unpackRecord(packed, 4_000_000)).toHaveLength(1_000_000);
  expect(() => unpackRecord(packed, 1_000_000)).toThrow(RangeError);
});
