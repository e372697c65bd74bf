import type { z } from 'zod';
import type { ReadingNote } from '../../model/programme';
import { outcomeReadingNotes } from '../building-blocks/outcome-reading-notes';

type Note = z.infer<typeof ReadingNote>;

/** 统计口径. What the notice says is stated; the rest is a proposal the organiser may replace. */
export const readingNotes: Note[] = [
  { field: 'overview.budget.total', text: '2026—2028年填写承诺建成数据，下同。', basis: 'stated' },
  { field: 'overview.park.output', text: '年度数据截止时间为每年12月31日', basis: 'stated' },
  {
    field: 'overview.staff.total',
    text: '按秘书处（办公室）专职、兼职人员合计填写，秘书处负责人在其中的一并计入。',
    basis: 'inferred',
  },
  {
    field: 'members.enterprises.sales',
    text: '建议填2025年全年数据。',
    basis: 'inferred',
  },
  {
    field: 'members.schools.students',
    text: '建议填2025年底全日制在校生数。',
    basis: 'inferred',
  },
  ...outcomeReadingNotes(2026),
];
