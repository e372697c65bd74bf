import type { Field, FieldType } from './field';
import type { Block, Form, FormSection, FormSheet, PointEntryRole, PointTable, Total } from './form';
import type { FieldKey } from './keys';
import type { ObservationPoint, Programme } from './programme';

/** A field with the place it has in its programme. */
export interface CataloguedField {
  field: Field;
  form: Form;
  section: FormSection;
  sheet: FormSheet;
  block: Block;
  /** Key of the repeating table it is a column of, else null. */
  table: FieldKey | null;
}

/**
 * Key segment of an observation point, for fields that exist once per point.
 *
 * @example pointSegment({ code: '1.1' … }) === 'p1_1'; the deduction item is 'deduction'
 */
export function pointSegment(point: Pick<ObservationPoint, 'code'>): string {
  return point.code === null ? 'deduction' : `p${point.code.replace(/\./g, '_')}`;
}

/** Key of the field an entered column of a point table makes for one point: `points.p1_1.pages`. */
export function pointFieldKey(
  table: FieldKey,
  point: Pick<ObservationPoint, 'code'>,
  column: string,
): FieldKey {
  return `${table}.${pointSegment(point)}.${column}`;
}

/** A cell of a point table that is filled in for one point. */
export interface PointEntry {
  /** Key of its column. */
  column: string;
  role: PointEntryRole | null;
  field: Field;
}

interface KnownEntries {
  evidence: Programme['evidence'];
  entries: readonly PointEntry[];
}

const entriesByTable = new WeakMap<PointTable, Map<string | null, KnownEntries>>();

/** The cells a point table has for one point, in the order of its columns; put together once, as programmes never change. */
export function pointEntries(
  table: PointTable,
  point: Pick<ObservationPoint, 'code'>,
  evidence: Programme['evidence'],
): readonly PointEntry[] {
  const ofTable = entriesByTable.get(table) ?? new Map<string | null, KnownEntries>();
  entriesByTable.set(table, ofTable);
  const known = ofTable.get(point.code);
  if (known?.evidence === evidence) return known.entries;
  const entries = makePointEntries(table, point, evidence);
  ofTable.set(point.code, { evidence, entries });
  return entries;
}

function makePointEntries(
  table: PointTable,
  point: Pick<ObservationPoint, 'code'>,
  evidence: Programme['evidence'],
): PointEntry[] {
  const strength = evidence.find((mapped) => mapped.point === point.code)?.strength ?? 'C';
  return table.columns.flatMap(({ key, content }) => {
    if (content.kind !== 'entry' || (strength === 'C' && content.role === 'commitment')) return [];
    const field = { ...content.field, key: pointFieldKey(table.key, point, key), years: null };
    return [{ column: key, role: content.role, field }];
  });
}

/** Last segment of a key: the column key of a table's field. */
export function lastSegment(key: FieldKey): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function fieldsOfBlock(block: Block, { indicators, evidence }: Programme): Field[] {
  switch (block.kind) {
    case 'fieldGrid':
      return block.fields;
    case 'yearTable':
      return block.rows.flatMap((row) =>
        row.lines.flatMap((line) => [line.field, ...line.besides.map((beside) => beside.field)]),
      );
    case 'repeatingTable':
      return block.columns.map((column) => column.field);
    case 'longText':
    case 'declaration':
      return [block.field];
    case 'signatures':
      return block.field === null ? [] : [block.field];
    case 'prose':
      return [];
    case 'pointTable':
      return indicators.points.flatMap((point) =>
        pointEntries(block, point, evidence).map(({ field }) => field),
      );
  }
}

const catalogues = new WeakMap<Programme, readonly CataloguedField[]>();

function collectFields(programme: Programme): readonly CataloguedField[] {
  return programme.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.flatMap((sheet) =>
        sheet.blocks.flatMap((block) =>
          fieldsOfBlock(block, programme).map((field) => ({
            field,
            form,
            section,
            sheet,
            block,
            table: block.kind === 'repeatingTable' ? block.key : null,
          })),
        ),
      ),
    ),
  );
}

/** Every field of a programme in the order of its forms; gathered once, because programmes never change. */
export function catalogueFields(programme: Programme): readonly CataloguedField[] {
  const known = catalogues.get(programme) ?? collectFields(programme);
  catalogues.set(programme, known);
  return known;
}

const fieldsByKey = new WeakMap<Programme, ReadonlyMap<FieldKey, CataloguedField>>();

/** Every field of a programme by its key, in the order of its forms. */
export function catalogueByKey(programme: Programme): ReadonlyMap<FieldKey, CataloguedField> {
  const known =
    fieldsByKey.get(programme) ?? new Map(catalogueFields(programme).map((of) => [of.field.key, of]));
  fieldsByKey.set(programme, known);
  return known;
}

/** Of rules and of the evidence mapping, which stand in the programme's data: each is looked up for every check. */
const selections = new WeakMap<Programme, WeakMap<readonly FieldKey[], readonly CataloguedField[]>>();

/** The fields with one of the keys or prefixes, in the order of the forms. */
export function selectedFields(
  programme: Programme,
  selection: readonly FieldKey[],
): readonly CataloguedField[] {
  const ofProgramme =
    selections.get(programme) ?? new WeakMap<readonly FieldKey[], readonly CataloguedField[]>();
  selections.set(programme, ofProgramme);
  const known =
    ofProgramme.get(selection) ??
    catalogueFields(programme).filter(({ field }) => isSelected(selection, field.key));
  ofProgramme.set(selection, known);
  return known;
}

/** Every total of a programme in the order of its forms, with the sheet it stands on. */
export function catalogueTotals(programme: Programme): { total: Total; sheet: FormSheet }[] {
  return programme.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.flatMap((sheet) =>
        sheet.blocks.flatMap((block) =>
          block.kind === 'fieldGrid' || block.kind === 'repeatingTable'
            ? block.totals.map((total) => ({ total, sheet }))
            : [],
        ),
      ),
    ),
  );
}

/** Unit of a field's numbers, null for fields without one. */
export function unitOf(type: FieldType): string | null {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
      return type.unit === '' ? null : type.unit;
    case 'percent':
      return '%';
    case 'text':
    case 'longText':
    case 'date':
    case 'list':
    case 'option':
    case 'yesNo':
    case 'telephone':
    case 'confirmation':
      return null;
  }
}

/** Limit of a text in 字, null for fields without one. */
export function maxLengthOf(type: FieldType): number | null {
  return type.kind === 'text' || type.kind === 'longText' ? type.maxLength : null;
}

/** Whether a field asks for a figure. */
export function isNumeric(type: FieldType): boolean {
  return type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'percent';
}

/** Whether a field key is selected by `all` or by a list of keys and key prefixes (`overview` takes `overview.name`). */
export function isSelected(selection: 'all' | readonly FieldKey[], key: FieldKey): boolean {
  return selection === 'all' || selection.some((chosen) => key === chosen || key.startsWith(`${chosen}.`));
}
