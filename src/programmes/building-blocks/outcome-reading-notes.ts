import type { z } from 'zod';
import type { FieldKey } from '../../model/keys';
import type { ReadingNote } from '../../model/programme';

type Note = z.infer<typeof ReadingNote>;

const proposed = (fields: readonly FieldKey[], text: string): Note[] =>
  fields.map((field) => ({ field, text, basis: 'inferred' }));

/** Teachers and appraisals, which every notice so far counts; none says whether persons or occasions are meant. */
export const timesOfPersonsNotes: readonly Note[] = proposed(
  [
    'outcomes.partTimeTeachers.enterprise.persons',
    'outcomes.partTimeTeachers.interSchool.persons',
    'outcomes.skillAppraisals',
  ],
  '建议填当年发生数，按人次计，同一人多次的分别计算。',
);

/**
 * 统计口径 of the outcomes a 推荐书 asks for, as we propose it: the notices do not say.
 *
 * @param commitment the year after the baseline, whose figures are promised
 */
export function outcomeReadingNotes(commitment: number): Note[] {
  return [
    ...proposed(
      [
        'outcomes.jointMajors',
        'outcomes.jointCourses',
        'outcomes.jointTextbooks',
        'outcomes.jointTrainingBases',
        'outcomes.jointIndustryColleges',
        'outcomes.technologyPlatforms',
        'outcomes.masterStudios',
      ],
      `建议填当年12月31日的累计数；${commitment}年填承诺达到的总数，不填新增数。`,
    ),
    ...timesOfPersonsNotes,
    ...proposed(
      [
        'outcomes.jointTraining.apprenticeship',
        'outcomes.jointTraining.fieldEngineers',
        'outcomes.jointTraining.other',
      ],
      '建议填当年在培人数，按人计，同一学生只计入一类。',
    ),
    ...proposed(
      ['outcomes.demandReports', 'outcomes.research.results', 'outcomes.research.income'],
      '建议填当年发生数。',
    ),
  ];
}
