import { printedForm } from '../../filing/plan-index';
import { isNumeric } from '../../model/catalogue';
import type { Field } from '../../model/field';
import type { FieldKey } from '../../model/keys';
import type { ColumnMapping } from './column-mapping';
import { unitIn } from './header-likeness';
import { pastingMessages } from './messages';
import type { FigureWriting, LandedCell } from './pasted-cell';
import { landCell } from './pasted-cell';
import type { PastedCell, PastedGrid } from './pasted-content';

/** Why a pasted row is passed over. */
export type SkipReason = 'blank' | 'total' | 'header' | 'remark' | 'sameRow' | 'known';

/** A row of data as it would land. */
export interface LandedRow {
  /** 1-based row of what was pasted. */
  line: number;
  /** By field; blank cells included. */
  cells: ReadonlyMap<FieldKey, LandedCell>;
}

export type ReadRow =
  ({ kind: 'data' } & LandedRow) | { kind: 'passedOver'; line: number; reason: SkipReason; text: string };

const TOTAL = /^(?:合计|总计|小计|共计|累计|总和|汇总)/;
const REMARK = /^(?:注|备注|说明|填表说明|填表人|填报人|审核人|制表人|单位负责人|联系人|联系电话)[:：\d]/;

/** What of a merged cell counts in this row: repeated words do, a repeated figure would count twice. */
function textOf(cell: PastedCell | undefined, field: Field): { text: string; isLeftOut: boolean } {
  if (cell === undefined || cell.merged === 'across') return { text: '', isLeftOut: false };
  const isLeftOut = cell.merged === 'below' && isNumeric(field.type) && cell.text.trim() !== '';
  return { text: isLeftOut ? '' : cell.text, isLeftOut };
}

function passedOver(row: readonly PastedCell[], isHeader: boolean): SkipReason | null {
  const filled = row.filter(({ text, merged }) => text.trim() !== '' && merged !== 'across');
  const [first] = filled;
  if (first === undefined) return 'blank';
  const text = printedForm(first.text);
  if (TOTAL.test(text) || filled.some((cell) => /^(?:合计|总计|小计)$/.test(printedForm(cell.text))))
    return 'total';
  if (isHeader) return 'header';
  return filled.length === 1 && row.length > 1 && REMARK.test(text) ? 'remark' : null;
}

/** Whether a row repeats one of the header's, as Word does on every page. */
function repeatsHeader(row: readonly PastedCell[], header: PastedGrid): boolean {
  if (row.every(({ text }) => text.trim() === '')) return false;
  return header.some((printed) =>
    row.every(({ text }, column) => {
      const written = printedForm(text);
      return written === '' || written === printedForm(printed[column]?.text ?? '');
    }),
  );
}

/** Reads the rows below the header as rows of the table; totals, remarks, blank rows and repeated headers are named. */
export function readPastedRows(
  grid: PastedGrid,
  mapping: ColumnMapping,
  fields: readonly Field[],
  figures: FigureWriting,
): ReadRow[] {
  const header = grid.slice(0, mapping.headerRows);
  const targets = mapping.columns.flatMap(({ field, header: words }, column) => {
    const found = fields.find(({ key }) => key === field);
    if (found === undefined) return [];
    const unit = unitIn(words, found.type);
    return [{ field: found, column, unit: unit?.isExact === true ? unit.unit : null }];
  });
  return grid.slice(mapping.headerRows).map((row, index): ReadRow => {
    const line = mapping.headerRows + index + 1;
    const reason = passedOver(row, repeatsHeader(row, header));
    if (reason !== null) {
      const text = [...new Set(row.map((cell) => cell.text.trim()))].filter((each) => each !== '').join(' ');
      return { kind: 'passedOver', line, reason, text };
    }
    const cells = new Map<FieldKey, LandedCell>();
    for (const { field, column, unit } of targets) {
      const { text, isLeftOut } = textOf(row[column], field);
      const landed = landCell(field, text, unit, figures);
      cells.set(field.key, isLeftOut ? { ...landed, note: pastingMessages.mergedFigure } : landed);
    }
    return [...cells.values()].every(({ value }) => value.kind === 'blank')
      ? { kind: 'passedOver', line, reason: 'blank', text: '' }
      : { kind: 'data', line, cells };
  });
}
