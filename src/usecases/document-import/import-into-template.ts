import type { FillValues } from '../../model/command-output';
import { catalogueByKey, lastSegment } from '../../model/catalogue';
import type { ImportedValue, KeptOut } from '../../model/document-import';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { makeTemplate } from '../make-template';

/** A new workbook with what a document says. */
export interface ImportedTemplate {
  plan: WorkbookPlan;
  filled: ImportedValue[];
  keptOut: KeptOut[];
}

type FillRow = Record<string, string>;

/** Rows in the order of the document, without those of which nothing is filled in. */
function rowsOf(values: readonly ImportedValue[]): { rows: FillRow[]; byCell: Map<string, ImportedValue> } {
  const byRow = new Map<number, Map<string, ImportedValue>>();
  for (const value of values) {
    const cells = byRow.get(value.row ?? 0) ?? new Map<string, ImportedValue>();
    byRow.set(value.row ?? 0, cells.set(lastSegment(value.field), value));
  }
  const byCell = new Map<string, ImportedValue>();
  const ordered = [...byRow].sort(([one], [other]) => one - other);
  const rows = ordered.map(([, cells], index) => {
    for (const [column, value] of cells) byCell.set(`[${index + 1}].${column}`, value);
    return Object.fromEntries([...cells].map(([column, { texts }]) => [column, texts.join('\n')]));
  });
  return { rows, byCell };
}

/** Values as a values file has them, and by the key a problem with one names. */
function fillValues(
  programme: Programme,
  values: readonly ImportedValue[],
): { fills: FillValues; byKey: Map<string, ImportedValue> } {
  const fields = catalogueByKey(programme);
  const fills = new Map<string, FillValues[string]>();
  const byKey = new Map<string, ImportedValue>();
  const byTable = new Map<FieldKey, ImportedValue[]>();
  for (const value of values) {
    if (value.table !== null) {
      byTable.set(value.table, [...(byTable.get(value.table) ?? []), value]);
      continue;
    }
    const key = fieldAtYear(value.field, value.year);
    const isLong = fields.get(value.field)?.field.type.kind === 'longText';
    fills.set(key, isLong ? [...value.texts] : value.texts.join('\n'));
    byKey.set(key, value);
  }
  for (const [table, ofTable] of byTable) {
    const { rows, byCell } = rowsOf(ofTable);
    fills.set(table, rows);
    for (const [cell, value] of byCell) byKey.set(`${table}${cell}`, value);
  }
  return { fills: Object.fromEntries(fills), byKey };
}

/** Lays out the workbook of a notice with the values of a document in it; what does not fit is kept out, with a reason. */
export function importIntoTemplate(programme: Programme, values: readonly ImportedValue[]): ImportedTemplate {
  const { fills, byKey } = fillValues(programme, values);
  const { plan, problems } = makeTemplate(programme, fills);
  const failed = new Map(
    problems.flatMap(({ key, message }) => {
      const value = byKey.get(key);
      return value === undefined ? [] : [[value, message] as const];
    }),
  );
  return {
    plan,
    filled: values.filter((value) => !failed.has(value)),
    keptOut: [...failed].map(([value, reason]) => ({ value, reason })),
  };
}
