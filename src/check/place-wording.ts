import type { FieldCell, TableRow } from './field-cells';
import { shortened } from './value-wording';

/** 「成员企业」 */
export function sheetInWords(name: string): string {
  return `「${name}」`;
}

/** 第7行“示例公司”: the worksheet's row number, as its margin shows it. */
export function rowInWords(row: TableRow): string {
  return `第${row.row}行${row.name === null ? '' : `“${shortened(row.name)}”`}`;
}

/** The row of a cell: by its name, except for the cell that holds the name. */
export function rowOfCell({ row, of }: FieldCell): string {
  if (row === null) return '';
  return rowInWords(of.field.key === row.table.nameColumn ? { ...row, name: null } : row);
}

/** “拟投入运行经费总额”（2026年）, without the sheet. */
export function labelInWords(cell: FieldCell): string {
  const year =
    cell.year === null || cell.label.includes(yearInWords(cell.year)) ? '' : `（${yearInWords(cell.year)}）`;
  return `“${cell.label}”${year}`;
}

/** 2026年 */
export function yearInWords(year: number): string {
  return `${year}年`;
}

/** Name of the sheet a cell stands on: as it is called in the workbook, which users may have renamed. */
export function sheetOf(cell: FieldCell): string {
  return cell.place.cell?.sheet ?? cell.of.sheet.name;
}

/**
 * Where a cell is, for a person.
 *
 * @example 「联合体概况」的“人员总数”
 * @example 「成员企业」第7行“示例公司”的“企业职工总数”
 */
export function whereInWords(cell: FieldCell): string {
  return `${sheetInWords(sheetOf(cell))}${rowOfCell(cell)}的${labelInWords(cell)}`;
}
