import type { Field } from '../model/field';
import type { Total } from '../model/form';
import { lastSegment, unitOf } from '../model/catalogue';
import type { FieldKey } from '../model/keys';

/** The table whose totals are made: who is counted, and in which word. */
interface CountedTable {
  key: FieldKey;
  nameColumn: FieldKey;
  /** 企业数 */
  countLabel: string;
  /** 家 */
  countUnit: string;
}

/** 企业职工总数（人） → 企业职工总数: a total names its unit apart. */
function withoutUnit(figure: Field): string {
  return figure.label.replace(`（${unitOf(figure.type) ?? ''}）`, '');
}

/**
 * The totals of a member table: how many units, and for each figure column its sum and how many units gave no figure
 * (不含 n 家未填), so that a sum never hides a blank.
 *
 * @returns keys `<table>.totals.count`, `<table>.totals.<column>`, `<table>.totals.<column>Unfilled`
 */
export function tableTotals(table: CountedTable, figures: readonly Field[]): Total[] {
  const count: Total = {
    key: `${table.key}.totals.count`,
    label: table.countLabel,
    unit: table.countUnit,
    decimals: 0,
    of: { kind: 'rows', column: table.nameColumn },
  };
  return [
    count,
    ...figures.flatMap((figure): Total[] => {
      const key = `${table.key}.totals.${lastSegment(figure.key)}`;
      return [
        {
          key,
          label: `${withoutUnit(figure)}合计`,
          unit: unitOf(figure.type) ?? '',
          decimals: figure.type.kind === 'decimal' ? figure.type.decimals : 0,
          of: { kind: 'column', column: figure.key },
        },
        {
          key: `${key}Unfilled`,
          label: `${withoutUnit(figure)}未填`,
          unit: table.countUnit,
          decimals: 0,
          of: { kind: 'unfilled', name: table.nameColumn, column: figure.key },
        },
      ];
    }),
  ];
}
