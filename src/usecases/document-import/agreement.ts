import { FilingIndex } from '../../filing/filing-index';
import { normaliseUnitName } from '../../filing/unit-name';
import { catalogueByKey, catalogueFields } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import { formatPlace } from '../../model/cell-address';
import type { Disagreement, ImportedValue, RecognisedDocument } from '../../model/document-import';
import type { Filing, FilingEntry } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { canonicalValue, shownValue } from '../../seal/canonical-value';
import { filedValue } from './filed-value';
import { importMessages } from './messages';
import { placeLabel } from './place-label';

/** How a workbook and a document stand to each other. */
export interface Agreement {
  /** Fields that say the same in both. */
  same: number;
  differences: Disagreement[];
  /** Ids of the forms the document holds. */
  forms: string[];
}

/** One field as both say it. */
interface Pair {
  of: CataloguedField;
  year: number | null;
  /** Position among the filled rows; null outside tables. */
  row: number | null;
  entry: FilingEntry | null;
  value: ImportedValue | null;
}

function nameIn(entries: ReadonlyMap<FieldKey, FilingEntry>, column: FieldKey): string {
  return normaliseUnitName(entries.get(column)?.raw ?? '');
}

/** Rows of both with the same name belong together, the others by their order. */
function tablePairs(
  programme: Programme,
  filing: Filing,
  document: RecognisedDocument,
  table: FieldKey,
): Pair[] {
  const columns = catalogueFields(programme).filter((of) => of.table === table);
  const block = columns[0]?.block;
  if (block?.kind !== 'repeatingTable') return [];
  const rows = FilingIndex.of(filing).rows(table);
  const ofTable = document.values.filter((value) => value.table === table);
  const numbers = [...new Set(ofTable.map(({ row }) => row ?? 0))].sort((one, other) => one - other);
  const nameOf = (number: number): string =>
    normaliseUnitName(
      ofTable.find(({ row, field }) => row === number && field === block.nameColumn)?.texts.join('') ?? '',
    );
  const left = new Set(numbers);
  const matched = rows.map((row) => {
    const name = nameIn(row.entries, block.nameColumn);
    const number = name === '' ? undefined : [...left].find((each) => nameOf(each) === name);
    if (number !== undefined) left.delete(number);
    return { row, number };
  });
  const inOrder = [...left];
  const paired = matched.map(({ row, number }) => ({ row, number: number ?? inOrder.shift() ?? null }));
  const pairs = paired.flatMap(({ row, number }) =>
    columns.map((of): Pair => ({
      of,
      year: null,
      row: row.position,
      entry: row.entries.get(of.field.key) ?? null,
      value: ofTable.find((value) => value.row === number && value.field === of.field.key) ?? null,
    })),
  );
  const alone = inOrder.flatMap((number) =>
    ofTable
      .filter(({ row }) => row === number)
      .flatMap((value): Pair[] => {
        const of = columns.find(({ field }) => field.key === value.field);
        return of === undefined ? [] : [{ of, year: null, row: number, entry: null, value }];
      }),
  );
  return [...pairs, ...alone];
}

function singlePairs(
  programme: Programme,
  filing: Filing,
  document: RecognisedDocument,
  forms: ReadonlySet<string>,
): Pair[] {
  const index = FilingIndex.of(filing);
  const values = new Map(document.values.map((value) => [fieldAtYear(value.field, value.year), value]));
  return catalogueFields(programme)
    .filter(
      ({ table, form, field }) => table === null && forms.has(form.id) && field.type.kind !== 'confirmation',
    )
    .flatMap((of) =>
      (of.field.years ?? [null]).map((year): Pair => ({
        of,
        year,
        row: null,
        entry: index.entry(of.field.key, year),
        value: values.get(fieldAtYear(of.field.key, year)) ?? null,
      })),
    );
}

function disagreement(programme: Programme, pair: Pair): Disagreement | 'same' | 'blank' {
  const { of, year, row, entry, value } = pair;
  const held = entry === null ? null : canonicalValue(entry.value);
  const said = value === null ? null : canonicalValue(filedValue(of.field, value));
  if (held === said) return held === null ? 'blank' : 'same';
  const [workbook, document] = [held, said].map((each) => (each === null ? null : shownValue(each)));
  const label = placeLabel(programme, of, year, row);
  const shared = {
    field: of.field.key,
    year,
    row,
    label,
    workbook: workbook ?? null,
    document: document ?? null,
    cell: entry?.cell == null ? null : formatPlace(entry.cell),
    place: value?.place ?? null,
  };
  if (said === null) {
    return {
      kind: 'onlyInWorkbook',
      ...shared,
      message: importMessages.onlyInWorkbook(label, workbook ?? ''),
    };
  }
  if (held === null) {
    return {
      kind: 'onlyInDocument',
      ...shared,
      message: importMessages.onlyInDocument(label, document ?? ''),
    };
  }
  return {
    kind: 'different',
    ...shared,
    message: importMessages.different(label, workbook ?? '', document ?? ''),
  };
}

/**
 * Compares a workbook with a document field by field, in the forms the document holds. Spellings do not count: 1,200 and
 * １２００ are the same, and so are 示例（集团） and 示例(集团).
 */
export function compareWithDocument(
  programme: Programme,
  filing: Filing,
  document: RecognisedDocument,
): Agreement {
  const fields = catalogueByKey(programme);
  const forms = new Set(document.values.flatMap(({ field }) => fields.get(field)?.form.id ?? []));
  const tables = new Set(
    catalogueFields(programme).flatMap(({ table, form }) =>
      table !== null && forms.has(form.id) ? [table] : [],
    ),
  );
  const pairs = [
    ...singlePairs(programme, filing, document, forms),
    ...[...tables].flatMap((table) => tablePairs(programme, filing, document, table)),
  ];
  const results = pairs.map((pair) => disagreement(programme, pair));
  return {
    same: results.filter((result) => result === 'same').length,
    differences: results.flatMap((result) => (typeof result === 'string' ? [] : [result])),
    forms: [...forms],
  };
}
