import type { FormSection } from '../../../model/form';
import { outcomeTables } from '../../building-blocks/outcome-tables';
import { enterpriseGrid } from './enterprises';
import { outcomes as fields } from './outcomes-fields';

/** 附件2 第2部分. */
export const outcomes: FormSection = {
  key: 'outcomes',
  number: '2',
  title: '办学成效和服务能力',
  sheets: [
    {
      key: 'outcomes',
      name: '办学成效和服务能力',
      heading: '2.办学成效和服务能力',
      orientation: 'portrait',
      blocks: [
        ...outcomeTables({
          fields,
          years: [
            { year: 2022, label: '2022年' },
            { year: 2023, label: '2023年' },
          ],
          sharing: '资源共建共享',
          research: { label: '校企合作开展技术研发的成果转化率（％）/到账经费（万元）', percent: '％' },
        }),
        enterpriseGrid,
      ],
      footnotes: [
        { mark: '¹', text: '规模以上工业：指年主营业务收入在2000万元及以上的工业企业。' },
        {
          mark: '²',
          text: '限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。',
        },
      ],
    },
  ],
};
