import type { FieldOption } from '../../model/field';
import type { z } from 'zod';

/**
 * 学校层次. The form prints no values; 附件3 knows 中职, 高职专科 and 高职本科, and the notice asks for 普通本科 among the
 * members. The kinds of school that stand between them say what they count as.
 */
export const schoolLevels: z.infer<typeof FieldOption>[] = [
  { value: '中职', countsAs: null },
  { value: '技工学校', countsAs: '中职' },
  { value: '技师学院', countsAs: '中职' },
  { value: '五年制高职', countsAs: '高职专科' },
  { value: '高职专科', countsAs: null },
  { value: '高职本科', countsAs: null },
  { value: '普通本科', countsAs: null },
  { value: '其他（注明）', countsAs: null },
];
