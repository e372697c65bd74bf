import type { z } from 'zod';
import type { ReadingNote } from '../../model/programme';

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
  ...[
    'outcomes.jointMajors',
    'outcomes.jointCourses',
    'outcomes.jointTextbooks',
    'outcomes.jointTrainingBases',
    'outcomes.jointIndustryColleges',
    'outcomes.technologyPlatforms',
    'outcomes.masterStudios',
  ].map((field): Note => ({
    field,
    text: '建议填当年12月31日的累计数；2026年填承诺达到的总数，不填新增数。',
    basis: 'inferred',
  })),
  ...[
    'outcomes.partTimeTeachers.enterprise.persons',
    'outcomes.partTimeTeachers.interSchool.persons',
    'outcomes.skillAppraisals',
  ].map((field): Note => ({
    field,
    text: '建议填当年发生数，按人次计，同一人多次的分别计算。',
    basis: 'inferred',
  })),
  ...[
    'outcomes.jointTraining.apprenticeship',
    'outcomes.jointTraining.fieldEngineers',
    'outcomes.jointTraining.other',
  ].map((field): Note => ({
    field,
    text: '建议填当年在培人数，按人计，同一学生只计入一类。',
    basis: 'inferred',
  })),
  ...['outcomes.demandReports', 'outcomes.research.results', 'outcomes.research.income'].map(
    (field): Note => ({ field, text: '建议填当年发生数。', basis: 'inferred' }),
  ),
];
