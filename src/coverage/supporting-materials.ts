import { figureOf, wordsOf } from '../filing/filed-figure';
import type { FilingIndex, FilingRow } from '../filing/filing-index';
import type { FiledValue } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { ObservationPoint } from '../model/programme';

/** Key of the table that lists the supporting material: number, title, pageFrom, pageTo, points, figures. */
const MATERIALS: FieldKey = 'materials';

/** One numbered piece of the supporting material. */
export interface SupportingMaterial {
  /** As written; the row's position where it has none. */
  number: string;
  /** First and last page are both given and in order. */
  hasPages: boolean;
  /** What stands in the column of observation points, brought to one form. */
  points: ReadonlySet<string>;
}

function valueIn(row: FilingRow, column: string): FiledValue {
  return row.entries.get(`${MATERIALS}.${column}`)?.value ?? { state: 'blank' };
}

/** 观测点２．１ → 2.1; 7.其他 → 其他. */
function pointCode(written: string): string {
  const folded = written
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。．]/g, '.');
  return folded.includes('其他') ? DEDUCTION : (/\d+(?:\.\d+)+/.exec(folded)?.[0] ?? folded);
}

/** How the deduction item, which has no code, is named: 7.其他. */
const DEDUCTION = '其他';

function pointsIn(value: FiledValue): ReadonlySet<string> {
  const items =
    value.state === 'list'
      ? value.items
      : (wordsOf(value) ?? figureOf(value)?.toFixed() ?? '').split(/[、,，;；]/);
  return new Set(items.map(pointCode));
}

/** The pieces of supporting material a filing lists, in order; none where the programme has no such table. */
export function supportingMaterials(index: FilingIndex): SupportingMaterial[] {
  return index.rows(MATERIALS).map((row) => {
    const from = figureOf(valueIn(row, 'pageFrom'));
    const to = figureOf(valueIn(row, 'pageTo'));
    const number = valueIn(row, 'number');
    return {
      number: wordsOf(number) ?? figureOf(number)?.toFixed() ?? String(row.position),
      hasPages: from !== null && to !== null && from.gte(1) && to.gte(from),
      points: pointsIn(valueIn(row, 'points')),
    };
  });
}

/** Whether a piece of material names an observation point. */
export function namesPoint({ points }: SupportingMaterial, point: Pick<ObservationPoint, 'code'>): boolean {
  return points.has(point.code ?? DEDUCTION);
}
