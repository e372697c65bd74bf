import type { FormSection } from '../../../model/form';
import { pointTableOf } from '../../building-blocks/evidence-index';

/** One row per point of 附件2. */
export const pointTable = pointTableOf({
  evidence: '建设规划中的对应内容',
  foundation: {
    label: '已有基础',
    note: '写要点和出处，如“建设方案二、第3段：已成立理事会”。不分已有基础和建设任务的观测点，两栏合为一格。',
  },
  commitment: {
    label: '建设任务',
    note: '写要点和出处，如“建设方案二、第3段：2023年12月底前制定章程”。',
  },
  materials: { label: '佐证材料', note: '写材料名称或编号，多份用顿号隔开。' },
  pages: { label: '页码', note: '佐证材料中的页码，如3-5；多处用顿号隔开，如3-5、12。' },
});

/** The scheme of a consortium held against the indicators. */
export const pointTableSection: FormSection = {
  key: 'points',
  number: null,
  title: '建设指标对照表',
  sheets: [
    {
      key: 'points',
      name: '建设指标对照表',
      heading: '市域产教联合体建设指标对照表',
      orientation: 'landscape',
      blocks: [pointTable],
      footnotes: [],
    },
  ],
};
