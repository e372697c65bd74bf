import fc from 'fast-check';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { catalogueFields, lastSegment } from '../../src/model/catalogue';
import type { FillValues } from '../../src/model/command-output';
import type { FieldType } from '../../src/model/field';
import type { FiledValue, Filing } from '../../src/model/filing';
import { fieldAtYear } from '../../src/model/keys';
import type { Programme } from '../../src/model/programme';
import type { WorkbookContent } from '../../src/model/workbook-content';
import { findProgramme } from '../../src/programmes/registry';
import { fillPlan } from '../../src/filing/fill-values';
import type { CellFill } from '../../src/filing/planned-value';
import { contentOfPlan } from '../../src/filing/plan-content';

function known(id: string): Programme {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}

export const PROGRAMME = known('lianyungang-2026');
export const PLAN = layOutProgramme(PROGRAMME);

interface Filled {
  fill: CellFill;
  value: FiledValue;
}

const words = fc
  .string({
    unit: fc.constantFrom(...Array.from('示例园区 产业，。（）a1·“”\u3000')),
    minLength: 1,
    maxLength: 20,
  })
  .map((text) => `示${text}例`);
const items = fc.uniqueArray(fc.constantFrom('示例甲', '示 例乙', '示例丙（兼职，一年）', '示例丁·戊'), {
  minLength: 1,
});

function hundredths(least: number, most: number): fc.Arbitrary<Filled> {
  return fc.integer({ min: least, max: most }).map((digits): Filled => {
    const figure = digits / 100;
    return { fill: figure, value: { state: 'number', decimal: String(figure) } };
  });
}

/** Anything a field may be filled with, and what must be read from it. */
export function fillOf(type: FieldType): fc.Arbitrary<Filled> {
  switch (type.kind) {
    case 'text':
      return words.map((text) => ({ fill: text, value: { state: 'text', text } }));
    case 'longText':
      return fc
        .array(words, { minLength: 1, maxLength: 4 })
        .map((paragraphs) => ({ fill: paragraphs, value: { state: 'paragraphs', paragraphs } }));
    case 'integer':
      return fc
        .integer({ min: -5, max: 9_999_999 })
        .map((figure) => ({ fill: figure, value: { state: 'number', decimal: String(figure) } }));
    case 'decimal':
      return hundredths(-500, 999_999_999);
    case 'percent':
      return hundredths(100, 10_000);
    case 'date':
      return fc
        .tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => ({
          fill: `${year}年${month}月`,
          value: { state: 'date', year, month, day: null, half: null },
        }));
    case 'list':
      return items.map((list) => ({ fill: list, value: { state: 'list', items: list } }));
    case 'option':
      return fc
        .constantFrom(...type.options)
        .map(({ value }) => ({ fill: value, value: { state: 'option', option: value, listed: true } }));
    case 'yesNo':
      return fc.boolean().map((value) => ({ fill: value, value: { state: 'yesNo', value } }));
    case 'confirmation':
      return fc.boolean().map((value) => ({ fill: value, value: { state: 'confirmed', value } }));
    case 'telephone':
      return fc
        .integer({ min: 10_000_000, max: 99_999_999 })
        .map((digits) => ({ fill: `0518-${digits}`, value: { state: 'text', text: `0518-${digits}` } }));
  }
}

/** A values file and what must be read back, by `key@year` or `table[position].column`. */
export interface FilledValues {
  values: FillValues;
  expected: Map<string, FiledValue>;
}

/** Values for some fields and some rows of every table of the programme. */
export const filledValues: fc.Arbitrary<FilledValues> = (() => {
  const single: fc.Arbitrary<[string, Filled | null]>[] = [];
  const tables = new Map<string, [string, FieldType][]>();
  for (const { field, table } of catalogueFields(PROGRAMME)) {
    if (table !== null) {
      tables.set(table, [...(tables.get(table) ?? []), [field.key, field.type]]);
      continue;
    }
    for (const year of field.years ?? [null]) {
      const key = fieldAtYear(field.key, year);
      single.push(fc.option(fillOf(field.type)).map((filled) => [key, filled]));
    }
  }
  const rows = [...tables].map(([table, columns]) =>
    fc
      .array(fc.tuple(...columns.map(([, type]) => fillOf(type))), { maxLength: 6 })
      .map((filled): [string, [string, Filled][][]] => [
        table,
        filled.map((row) => row.map((cell, index) => [columns[index]?.[0] ?? '', cell])),
      ]),
  );
  return fc.tuple(fc.tuple(...single), fc.tuple(...rows)).map(([cells, filledTables]) => {
    const expected = new Map<string, FiledValue>();
    const values: FillValues = {};
    for (const [key, filled] of cells) {
      values[key] = filled?.fill ?? null;
      expected.set(key, filled?.value ?? { state: 'blank' });
    }
    for (const [table, filledRows] of filledTables) {
      values[table] = filledRows.map((row) =>
        Object.fromEntries(row.map(([field, { fill }]) => [lastSegment(field), fill])),
      );
      filledRows.forEach((row, index) => {
        for (const [field, { value }] of row)
          expected.set(`${table}[${index + 1}].${lastSegment(field)}`, value);
      });
    }
    return { values, expected };
  });
})();

/** Everything a filing says, by the same keys. */
export function valuesOf(filing: Filing): Map<string, FiledValue> {
  const positions = new Map(
    filing.tables.flatMap(({ table, rows }) =>
      rows.map((row, index) => [`${table}#${row}`, index + 1] as const),
    ),
  );
  return new Map(
    filing.entries.map(({ field, year, tableRow, value }) => {
      if (tableRow === null) return [fieldAtYear(field, year), value];
      const table = field.slice(0, field.lastIndexOf('.'));
      return [`${table}[${positions.get(`${table}#${tableRow}`) ?? 0}].${lastSegment(field)}`, value];
    }),
  );
}

/** What a host reads from the workbook filled with the values. */
export function filledContent(values: FillValues): WorkbookContent {
  const { plan, problems } = fillPlan(PLAN, PROGRAMME, values);
  expect(problems).toEqual([]);
  return contentOfPlan(plan);
}

/** The sample application every example starts from. */
export const SAMPLE: FillValues = {
  'overview.name': '示例联合体',
  'overview.staff.total': 6,
  'overview.staff.fullTime': 4,
  'overview.staff.partTime': 2,
  'overview.budget.total@2026': 320.5,
  'overview.budget.total@2027': 360,
  'members.enterprises': [
    { name: '示例一公司', employees: 10, assets: 0.1 },
    { name: '示例二公司', employees: 20, assets: 0.2 },
  ],
};
