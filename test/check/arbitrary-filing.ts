import fc from 'fast-check';
import { catalogueFields } from '../../src/model/catalogue';
import type { FiledValue, Filing } from '../../src/model/filing';
import type { Programme } from '../../src/model/programme';
import type { PlainRow, PlainValue, PlainValues, ReadCell } from './build-filing';
import { buildFiling } from './build-filing';

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', ' ', '示例公司', '示例职业学校', '{where}', '__proto__', '（）', '约35人', '否', '2.1'),
);

const values: fc.Arbitrary<FiledValue> = fc.oneof(
  fc.constant<FiledValue>({ state: 'blank' }),
  words.map((answer): FiledValue => ({ state: 'answered', answer })),
  fc
    .oneof(
      fc.integer({ min: -10, max: 1_000_000 }).map(String),
      fc.constantFrom('0', '0.5', '-0.000001', '9'.repeat(30)),
    )
    .map((decimal): FiledValue => ({ state: 'number', decimal })),
  words.map((text): FiledValue => ({ state: 'text', text })),
  fc.array(words, { maxLength: 4 }).map((paragraphs): FiledValue => ({ state: 'paragraphs', paragraphs })),
  fc
    .record({
      year: fc.integer({ min: 2000, max: 2100 }),
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
      half: fc.constantFrom('first' as const, 'second' as const, null),
    })
    .map((date): FiledValue => ({ state: 'date', ...date })),
  fc.array(words, { maxLength: 6 }).map((items): FiledValue => ({ state: 'list', items })),
  fc
    .record({ option: words, listed: fc.boolean() })
    .map((chosen): FiledValue => ({ state: 'option', ...chosen })),
  fc.boolean().map((value): FiledValue => ({ state: 'yesNo', value })),
  fc.boolean().map((value): FiledValue => ({ state: 'confirmed', value })),
  fc
    .record({
      raw: words,
      reason: fc.constantFrom('notANumber' as const, 'approximate' as const, 'errorValue' as const),
      proposal: fc.option(words),
    })
    .map((found): FiledValue => ({ state: 'unreadable', ...found })),
);

const cells: fc.Arbitrary<ReadCell> = fc.record({
  value: values,
  raw: words,
  traces: fc.subarray(['writtenAsText', 'unitWritten'] as const).map((traces) => [...traces]),
});

/** Any filing of a programme: values of any state in fields of any type, tables of any few rows. */
export function arbitraryFiling(programme: Programme): fc.Arbitrary<Filing> {
  const fields = catalogueFields(programme);
  const singles = fields
    .filter(({ table }) => table === null)
    .flatMap(({ field }) =>
      (field.years ?? [null]).map((year) => (year === null ? field.key : `${field.key}@${year}`)),
    );
  const tables = [...new Set(fields.flatMap(({ table }) => table ?? []))];
  const rowsOf = (table: string): fc.Arbitrary<PlainRow[]> => {
    const columns = fields
      .filter((of) => of.table === table)
      .map(({ field }) => field.key.slice(table.length + 1));
    const row = fc.record(Object.fromEntries(columns.map((column) => [column, cells] as const)));
    return fc.array(row, { maxLength: 4 });
  };
  const asked = new Map<string, fc.Arbitrary<PlainValue | PlainRow[]>>();
  for (const key of singles) asked.set(key, cells);
  for (const table of tables) asked.set(table, rowsOf(table));
  return fc.record(Object.fromEntries(asked)).map((plain: PlainValues) => buildFiling(programme, plain));
}
