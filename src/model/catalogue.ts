import type { Field, FieldType } from './field';
import type { Block, Form, FormSection, FormSheet, Total } from './form';
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

/** Key of the field an entered column of a point table makes for one point: `points.p1_1.basis`. */
export function pointFieldKey(
  table: FieldKey,
  point: Pick<ObservationPoint, 'code'>,
  column: string,
): FieldKey {
  return `${table}.${pointSegment(point)}.${column}`;
}

/** Last segment of a key: the column key of a table's field. */
export function lastSegment(key: FieldKey): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function fieldsOfBlock(block: Block, points: readonly ObservationPoint[]): Field[] {
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
      return points.flatMap((point) =>
        block.columns.flatMap((column) =>
          column.content.kind === 'entry'
            ? [{ ...column.content.field, key: pointFieldKey(block.key, point, column.key), years: null }]
            : [],
        ),
      );
  }
}

/** Every field of a programme in the order of its forms. */
export function catalogueFields(programme: Programme): CataloguedField[] {
  return programme.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.flatMap((sheet) =>
        sheet.blocks.flatMap((block) =>
          fieldsOfBlock(block, programme.indicators.points).map((field) => ({
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
