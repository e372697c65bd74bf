import type { z } from 'zod';
import type { ReadingNote } from '../../model/programme';
import { timesOfPersonsNotes } from '../building-blocks/outcome-reading-notes';

type Note = z.infer<typeof ReadingNote>;

/** What the standard prints at its points; the rest is a proposal whoever asks for the self-check may replace. */
export const readingNotes: Note[] = [
  {
    field: 'leadEnterprise.investment',
    text: '以校企共建产教融合生产性实训基地或者捐赠教学设施设备等方式，近3年内累计投入100万元以上',
    basis: 'stated',
  },
  {
    field: 'leadEnterprise.training.fundRate',
    text: '按照不少于职工工资总额2.5%提取职工教育经费',
    basis: 'stated',
  },
  ...[
    'outcomes.jointMajors',
    'outcomes.jointCourses',
    'outcomes.jointTextbooks',
    'outcomes.jointTrainingBases',
    'jointSchooling.industryColleges',
    'jointSchooling.practiceCentres',
    'skills.masterStudios',
  ].map((field): Note => ({ field, text: '建议填当年12月31日的累计数。', basis: 'inferred' })),
  ...timesOfPersonsNotes,
  {
    field: 'jointTraining.trained',
    text: '建议填当年在培人数；与委托、订单、学徒制等培养可以交叉，各项不相加。',
    basis: 'inferred',
  },
  {
    field: 'funds.dedicated.planned',
    text: '建议填三年投入规划中各年的计划数。',
    basis: 'inferred',
  },
  { field: 'funds.daily.planned', text: '建议填三年投入规划中各年的计划数。', basis: 'inferred' },
];
