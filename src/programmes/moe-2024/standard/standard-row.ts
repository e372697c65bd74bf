/** A 三级指标 as printed: `8.1 专业建设：…` with its observation points. */
export interface StandardRow {
  /** 8.1 */
  code: string;
  /** Verbatim, without the code. */
  text: string;
  /** Verbatim, without their codes, which count up from `8.1.1`; none where the row is itself what is judged. */
  points: readonly string[];
}

/** A 二级指标: `8.“五金”建设`, with what is printed in brackets below it. */
export interface StandardGroup {
  /** 8 */
  code: string;
  title: string;
  /** 【支持市域产教联合体开展…】; null where nothing is printed. */
  purpose: string | null;
  rows: readonly StandardRow[];
}

/** A 一级指标, for 二、实质性指标 one of its four 合作. */
export interface StandardPart {
  /** Printed titles from the outside in: 二、实质性指标, 合作办学. */
  titles: readonly string[];
  groups: readonly StandardGroup[];
}

/** Code of a point: `pointCode(row, 0) === '8.1.1'`. */
export function pointCode(row: StandardRow, position: number): string {
  return `${row.code}.${position + 1}`;
}
