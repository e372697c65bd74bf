import fc from 'fast-check';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { openDocument } from '../../../src/host/file/document/open-document';
import { catalogueFields, lastSegment } from '../../../src/model/catalogue';
import type { CataloguedField } from '../../../src/model/catalogue';
import { FillValues } from '../../../src/model/command-output';
import type { DocumentFormId } from '../../../src/model/document';
import type { FieldType } from '../../../src/model/field';
import { fieldAtYear } from '../../../src/model/keys';
import type { Programme } from '../../../src/model/programme';
import { programmes } from '../../../src/programmes/registry';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { documentBytes } from '../../../src/usecases/document/document-bytes';
import { printedForm, printedForms } from '../../../src/usecases/document/printed-form';
import { ACCEPT_ALL, acceptValues } from '../../../src/usecases/document-import/accepted-values';
import { compareWithDocument } from '../../../src/usecases/document-import/agreement';
import { importIntoTemplate } from '../../../src/usecases/document-import/import-into-template';
import { readFormDocument } from '../../../src/usecases/document-import/read-form-document';
import { makeTemplate } from '../../../src/usecases/make-template';
import '../../setup/property-seed';

/** Workbooks with something drawn at random in every field: to Word and back without a loss. */

/** Begins with 示例, so that it is no number, no prompt and no label of the form. */
const words = fc
  .array(
    fc.constantFrom('产教融合', '（集团）', '园区', 'A1', '&<>"', '、', '，', ' ', '𠮷', '3,600', '98.5%'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => `示例${parts.join('')}业`.replace(/ +/g, ' '));
const figure = fc.integer({ min: 0, max: 900_000 });
/** Bare, also as the share a workbook takes times a hundred; and with a sign, which makes 0.1% a tenth of one per cent. */
const percentage = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 100_000 })),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('', '%'),
  )
  .map(([drawn, decimals, sign]) => `${(drawn / 1000).toFixed(decimals)}${sign}`);
const day = fc.tuple(fc.integer({ min: 2023, max: 2028 }), fc.integer({ min: 1, max: 12 }));

function valueOf(type: FieldType): fc.Arbitrary<FillValues[string]> {
  switch (type.kind) {
    case 'integer':
      return figure;
    case 'decimal':
      return figure.map((drawn) =>
        (drawn / 10 ** Math.min(type.decimals, 2)).toFixed(Math.min(type.decimals, 2)),
      );
    case 'percent':
      return percentage;
    case 'date':
      return day.map(([year, month]) => `${year}年${month}月${type.precision === 'day' ? '15日' : ''}`);
    case 'option':
      return fc.constantFrom(...type.options.map(({ value }) => value));
    case 'yesNo':
      return fc.constantFrom('是', '否');
    case 'confirmation':
      return fc.constant('');
    case 'telephone':
      return figure.map((drawn) => `1990000${String(drawn % 10_000).padStart(4, '0')}`);
    case 'longText':
      return fc.array(words, { minLength: 1, maxLength: 3 });
    case 'list':
    case 'text':
      return words;
  }
}

/** What is filled into the fields of a form: values by key and year, rows for each table. */
function fillings(fields: readonly CataloguedField[]): fc.Arbitrary<FillValues> {
  const single = fields
    .filter(({ table }) => table === null)
    .flatMap(({ field }) =>
      (field.years ?? [null]).map((year) => [fieldAtYear(field.key, year), valueOf(field.type)] as const),
    );
  const tables = [...new Set(fields.flatMap(({ table }) => table ?? []))].map((table) => {
    const columns = fields.filter((of) => of.table === table);
    const row = fc.record(
      Object.fromEntries(columns.map(({ field }) => [lastSegment(field.key), valueOf(field.type)])),
    );
    return [table, fc.array(row, { minLength: 1, maxLength: 4 })] as const;
  });
  return fc
    .record(Object.fromEntries<fc.Arbitrary<unknown>>([...single, ...tables]))
    .map((drawn) => FillValues.parse(drawn));
}

function filled(programme: Programme, values: FillValues): ReadableWorkbook {
  const { plan, problems } = makeTemplate(programme, values);
  expect(problems).toEqual([]);
  return readable(plan);
}

function readable(plan: Parameters<typeof contentOfPlan>[0]): ReadableWorkbook {
  const checked = checkWorkbook(
    { outcome: 'read', content: contentOfPlan(plan) },
    { today: null, stage: 'fill' },
  );
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

const FORMS = programmes().flatMap((programme) =>
  printedForms(programme).map(({ id }): [string, DocumentFormId, Programme] => [programme.id, id, programme]),
);

test.each(FORMS)(
  '%s: a %s with anything in it comes back from Word as it was',
  async (_, form, programme) => {
    const fields = catalogueFields(programme).filter((of) => of.form.id === form);
    await fc.assert(
      fc.asyncProperty(fillings(fields), async (values) => {
        const workbook = filled(programme, values);
        const printed = printedForm(workbook, form);
        if (printed.outcome !== 'printed') throw new Error(printed.message);
        const reading = readFormDocument(openDocument(await documentBytes(printed.document)), programme.id);
        if (reading.outcome !== 'read') throw new Error(reading.message);
        const { recognised } = reading;
        expect(recognised.unread).toEqual([]);
        const before = compareWithDocument(programme, workbook.filing, recognised);
        expect(before.differences).toEqual([]);
        const { chosen } = acceptValues(recognised.values, new Map([[ACCEPT_ALL, null]]));
        const { plan, keptOut } = importIntoTemplate(programme, chosen);
        expect(keptOut).toEqual([]);
        expect(compareWithDocument(programme, readable(plan).filing, recognised)).toEqual(before);
        expect(before.same).toBeGreaterThan(0);
      }),
      { numRuns: 1 },
    );
  },
);
