import type { z } from 'zod';
import type { ReadingNote } from '../../model/programme';
import { outcomeReadingNotes } from '../building-blocks/outcome-reading-notes';
import { memberKinds, studentsKey } from './recommendation/members';

type Note = z.infer<typeof ReadingNote>;

/** 统计口径. What the notice says is stated; the rest is a proposal the organiser may replace. */
export const readingNotes: Note[] = [
  { field: 'overview.budget.total', text: '2023—2025年填写承诺建成数据，下同。', basis: 'stated' },
  { field: 'overview.park.output', text: '年度数据截止时间为每年12月31日', basis: 'stated' },
  {
    field: 'overview.staff.total',
    text: '按秘书处（办公室）专职、兼职人员合计填写，秘书处负责人在其中的一并计入。',
    basis: 'inferred',
  },
  ...memberKinds
    .filter(({ hasStudents }) => hasStudents)
    .map((kind): Note => ({
      field: studentsKey(kind),
      text: '建议填这一类学校2022年底全日制在校生数之和。',
      basis: 'inferred',
    })),
  {
    field: 'outcomes.enterprises.aboveScale',
    text: '规模以上工业：指年主营业务收入在2000万元及以上的工业企业。',
    basis: 'stated',
  },
  {
    field: 'outcomes.enterprises.aboveQuota',
    text: '限额以上贸易业：①批发业(包括外贸企业)：年商品销售总额在2000万元以上；②零售业：年商品销售总额在500万元以上；③住宿业：年主营业务收入200万元以上；④餐饮业：年主营业务收入200万元以上。',
    basis: 'stated',
  },
  ...outcomeReadingNotes(2023),
];
