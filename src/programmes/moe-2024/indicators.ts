import type { Indicators, ObservationPoint } from '../../model/programme';
import { standard } from './standard';
import type { StandardGroup, StandardPart, StandardRow } from './standard/standard-row';
import { pointCode } from './standard/standard-row';

/** A row without observation points, one of the 负面清单, is listed itself. */
function pointsOf(row: StandardRow, group: StandardGroup, part: StandardPart): ObservationPoint[] {
  const shared = { group: group.code, note: null };
  const path = [...part.titles, `${group.code}.${group.title}`];
  if (row.points.length === 0) {
    return [{ ...shared, path, code: row.code, text: row.text, kind: 'veto' }];
  }
  return row.points.map((text, position) => ({
    ...shared,
    path: [...path, `${row.code} ${row.text}`],
    code: pointCode(row, position),
    text,
    kind: 'observation',
  }));
}

/** 附件1: 16 first-level and 44 second-level rows, 116 observation points and the 6 rows of the 负面清单. */
export const indicators: Indicators = {
  title: '市域产教联合体建设标准（试行）',
  groups: standard.flatMap(({ groups }) => groups.map(({ code, title }) => ({ code, title }))),
  points: standard.flatMap((part) =>
    part.groups.flatMap((group) => group.rows.flatMap((row) => pointsOf(row, group, part))),
  ),
};
