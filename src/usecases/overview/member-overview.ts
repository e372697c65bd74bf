import { catalogueTotals, unitOf } from '../../model/catalogue';
import { catalogueFields } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import type { ReadableWorkbook } from '../check-workbook';

/** What a table of members adds up to. */
export interface MemberTable {
  table: FieldKey;
  /** Name of its sheet: 成员企业. */
  title: string;
  /** Number of named rows, with its unit: 家. */
  count: string;
  unit: string;
  /** Sums of its columns; `unfilled` counts the named rows without a figure: 不含 n 家未填. */
  sums: { label: string; sum: string; unit: string; unfilled: number }[];
}

/** Members and what they bring, students among it, one entry per table; sums as on the sheet. */
export function memberOverview({ programme, result: { totals } }: ReadableWorkbook): MemberTable[] {
  const fields = new Map(catalogueFields(programme).map((of) => [of.field.key, of]));
  const known = catalogueTotals(programme);
  return known.flatMap(({ total, sheet }): MemberTable[] => {
    if (total.of.kind !== 'rows' || fields.get(total.of.column)?.section.key !== 'members') return [];
    const table = fields.get(total.of.column)?.table;
    if (table === null || table === undefined) return [];
    const sums = known.flatMap(({ total: { key, of } }) => {
      if (of.kind !== 'column') return [];
      const column = fields.get(of.column);
      if (column === undefined || column.table !== table) return [];
      const unfilled = known.find(
        ({ total: other }) => other.of.kind === 'unfilled' && other.of.column === of.column,
      );
      return [
        {
          label: column.field.label,
          sum: totals.get(key) ?? '0',
          unit: unitOf(column.field.type) ?? '',
          unfilled: Number((unfilled && totals.get(unfilled.total.key)) ?? 0),
        },
      ];
    });
    return [{ table, title: sheet.name, count: totals.get(total.key) ?? '0', unit: total.unit, sums }];
  });
}
