import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellContent, CellScalar } from '../../../model/workbook-content';
import type { PlannedValue } from '../../../model/workbook-plan';
import { dateSerial } from '../../values/date-serial';

function typed(value: string | number | boolean): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** What a cell holds, as the spreadsheet keeps it; null where it holds nothing. */
export function cellData(value: PlannedValue): ICellData | null {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'text':
      return value.text === '' ? null : typed(value.text);
    case 'number':
      return typed(Number(value.decimal));
    case 'boolean':
      return typed(value.value);
    case 'date':
      return typed(dateSerial(value.iso, false) ?? value.iso);
    case 'formula':
      return { f: `=${value.formula}`, ...typed(value.cached) };
  }
}

/** What a cell of a file holds, as the spreadsheet keeps it. */
export function contentData({ value, formula }: CellContent): ICellData {
  const held = scalarData(value);
  return formula === undefined ? held : { f: `=${formula}`, ...held };
}

function scalarData(value: CellScalar): ICellData {
  switch (value.kind) {
    case 'text':
      return typed(value.text);
    case 'number':
      return typed(Number(value.decimal));
    case 'boolean':
      return typed(value.value);
    case 'date':
      return typed(value.serial);
    case 'error':
      return typed(value.code);
    case 'empty':
      return {};
  }
}
