import type { FormSection } from '../../../model/form';
import { outcomeTables } from '../../building-blocks/outcome-tables';
import { outcomes as fields } from './outcomes-fields';

/** 附件2 第3部分. */
export const outcomes: FormSection = {
  key: 'outcomes',
  number: '3',
  title: '办学成效和服务能力',
  sheets: [
    {
      key: 'outcomes',
      name: '办学成效和服务能力',
      heading: '3.办学成效和服务能力',
      orientation: 'portrait',
      blocks: outcomeTables({
        fields,
        years: [
          { year: 2025, label: '2025年' },
          { year: 2026, label: '2026年' },
        ],
        // The ministry's form of 2023 heads these rows 资源共建共享; this print has 人才培养质量, and what is printed counts.
        sharing: '人才培养质量',
        research: { label: '校企合作开展技术研发的成果转化率（%）/到账经费（万元）', percent: '%' },
      }),
      footnotes: [],
    },
  ],
};
