import type { FormSection } from '../../../model/form';
import { overviewSection } from '../../building-blocks/overview-section';
import { memberFields, memberRows } from './members';
import * as fields from './overview-fields';

/** 附件2 第1部分. The mark of the first footnote is lost in the text; it belongs to 联合体负责人. */
export const overview: FormSection = overviewSection({
  fields,
  baseline: 2022,
  budgetYears: [
    { year: 2023, label: '2023年²' },
    { year: 2024, label: '2024年' },
    { year: 2025, label: '2025年' },
  ],
  sourcesLabel: '2023年拟投入运行经费来源（万元）',
  between: { rows: memberRows, fields: memberFields },
  footnotes: [
    { mark: '¹', text: '联合体负责人指所在产业园区管委会负责同志。' },
    { mark: '²', text: '2023—2025年填写承诺建成数据，下同。' },
  ],
});
