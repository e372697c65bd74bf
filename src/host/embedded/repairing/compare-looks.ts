import type { IStyleData, Nullable } from '@univerjs/core';
import type { PlannedStyle } from '../../../model/workbook-plan';
import { plannedLook } from '../sheet/planned-look';

/** What does not count in a comparison. */
export interface IgnoredLooks {
  /** Programs share out the borders of a merged area among its cells as they like. */
  border: boolean;
  numberFormat: boolean;
}

function side(border: Nullable<{ s: number; cl: { rgb?: Nullable<string> } }>): string {
  return border ? `${border.s}${(border.cl.rgb ?? '').toLowerCase()}` : '';
}

function comparable(look: IStyleData, ignored: IgnoredLooks): string {
  return JSON.stringify([
    look.ff ?? null,
    look.fs ?? null,
    look.bl ?? 0,
    (look.cl?.rgb ?? '').toLowerCase(),
    (look.bg?.rgb ?? '').toLowerCase(),
    look.ht ?? 0,
    look.vt ?? 0,
    look.tb ?? 0,
    ignored.border ? null : [look.bd?.t, look.bd?.r, look.bd?.b, look.bd?.l].map(side),
    ignored.numberFormat ? null : (look.n?.pattern ?? 'General'),
  ]);
}

/** Whether a cell looks as planned. */
export function looksAsPlanned(
  present: Nullable<IStyleData>,
  planned: PlannedStyle,
  ignored: IgnoredLooks,
): boolean {
  return comparable(present ?? {}, ignored) === comparable(plannedLook(planned), ignored);
}
