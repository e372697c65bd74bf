import type { FieldKey } from '../model/keys';
import type { GridCell } from '../model/form';

/** How many columns and rows of the grid a cell covers; one of each where nothing is said. */
interface Spans {
  columns?: number;
  rows?: number;
}

/** A printed text. */
export function printedCell(text: string, spans: Spans = {}): GridCell {
  return { kind: 'label', text, columnSpan: spans.columns ?? 1, rowSpan: spans.rows ?? 1 };
}

/**
 * A cell to fill in.
 *
 * @param place - `year` where the field has years; `suffix` is printed behind the value: `㎡`
 */
export function entryCell(field: FieldKey, place: Spans & { year?: number; suffix?: string } = {}): GridCell {
  return {
    kind: 'field',
    field,
    year: place.year ?? null,
    columnSpan: place.columns ?? 1,
    rowSpan: place.rows ?? 1,
    suffix: place.suffix ?? null,
  };
}

/** A cell the worksheet computes. */
export function totalCell(total: FieldKey, spans: Spans = {}): GridCell {
  return { kind: 'total', total, columnSpan: spans.columns ?? 1, rowSpan: spans.rows ?? 1 };
}
