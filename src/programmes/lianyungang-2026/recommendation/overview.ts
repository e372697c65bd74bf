import type { FormSection } from '../../../model/form';
import { overviewSection } from '../../building-blocks/overview-section';
import * as fields from './overview-fields';

/**
 * 附件2 第1部分. Seven columns: the row of 人员总数 has seven cells in truth, its last one was lost in the text.
 */
export const overview: FormSection = overviewSection({
  fields,
  baseline: 2025,
  budgetYears: [
    { year: 2026, label: '2026年²' },
    { year: 2027, label: '2027年' },
    { year: 2028, label: '2028年' },
  ],
  sourcesLabel: '2026年拟投入运行经费来源（万元）',
  between: { rows: [], fields: [] },
  footnotes: [
    { mark: '¹', text: '联合体负责人指所在产业园区管委会负责同志。' },
    { mark: '²', text: '2026—2028年填写承诺建成数据，下同。' },
  ],
});
