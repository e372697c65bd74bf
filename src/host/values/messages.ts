import type { CellPlace } from '../../model/cell-address';
import { cellAddress } from '../../model/cell-address';

/** What users read where a value cannot be written into a cell, whatever the host. */
export const VALUE_MESSAGES = {
  tooLong: (place: CellPlace): string =>
    `“${place.sheet}”${cellAddress(place.row, place.column)}：内容超过 32767 个字符，一个单元格放不下。请分段填写。`,
  noDay: (place: CellPlace, iso: string): string =>
    `“${place.sheet}”${cellAddress(place.row, place.column)}：“${iso}”不是有效日期，未写入。请改为年-月-日。`,
} as const;
