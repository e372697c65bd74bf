import type { Field, FieldType } from '../../model/field';
import type { FieldKey } from '../../model/keys';
import { statedField } from '../field-record';

interface OutcomeRecord {
  key: FieldKey;
  /** Position in the numbering of the printed cells; two numbers of one cell share it. */
  position: number;
  type: FieldType;
  /** One cell over all years. */
  spansYears?: true;
}

function count(position: number, key: FieldKey, unit: string): OutcomeRecord {
  return { key, position, type: { kind: 'integer', unit } };
}

function amount(position: number, key: FieldKey, unit: string): OutcomeRecord {
  return { key, position, type: { kind: 'decimal', unit, decimals: 2 } };
}

function percent(position: number, key: FieldKey): OutcomeRecord {
  return { key, position, type: { kind: 'percent' } };
}

function text(position: number, key: FieldKey, maxLength: number): OutcomeRecord {
  return { key, position, type: { kind: 'text', maxLength } };
}

/** 办学成效和服务能力 asks the same of every consortium: one key, unit and limit each; the words are each notice's own. */
const OUTCOMES = {
  jointMajors: count(1, 'outcomes.jointMajors', '个'),
  jointCourses: count(2, 'outcomes.jointCourses', '个'),
  jointTextbooks: count(3, 'outcomes.jointTextbooks', '个'),
  jointTrainingBases: count(4, 'outcomes.jointTrainingBases', '个'),
  jointIndustryColleges: count(5, 'outcomes.jointIndustryColleges', '个'),
  enterpriseTeachers: count(6, 'outcomes.partTimeTeachers.enterprise.persons', '人次'),
  enterpriseTeachingHours: amount(6, 'outcomes.partTimeTeachers.enterprise.hours', '课时'),
  interSchoolTeachers: count(7, 'outcomes.partTimeTeachers.interSchool.persons', '人次'),
  interSchoolTeachingHours: amount(7, 'outcomes.partTimeTeachers.interSchool.hours', '课时'),
  teacherPractice: amount(8, 'outcomes.teacherPractice', '人月'),
  teamAwards: { ...text(9, 'outcomes.teamAwards', 100), spansYears: true },
  apprenticeship: count(10, 'outcomes.jointTraining.apprenticeship', '人'),
  fieldEngineers: count(11, 'outcomes.jointTraining.fieldEngineers', '人'),
  otherJointTraining: count(12, 'outcomes.jointTraining.other', '人'),
  demandReports: count(13, 'outcomes.demandReports', '个'),
  demandPlatform: text(14, 'outcomes.demandPlatform', 200),
  newMethods: text(15, 'outcomes.newMethods', 200),
  apprenticePosts: percent(16, 'outcomes.apprenticePosts'),
  internships: amount(17, 'outcomes.internships', '人月'),
  secondaryToCollege: count(18, 'outcomes.progression.secondaryToCollege', '人'),
  secondaryToBachelor: count(19, 'outcomes.progression.secondaryToBachelor', '人'),
  bachelorAdmissions: count(20, 'outcomes.progression.bachelorAdmissions', '人'),
  examProgressionRate: percent(21, 'outcomes.progression.examRate'),
  employmentRate: percent(22, 'outcomes.employmentRate'),
  contestAwards: text(23, 'outcomes.contestAwards', 100),
  technologyPlatforms: count(24, 'outcomes.technologyPlatforms', '个'),
  conversionRate: percent(25, 'outcomes.research.conversionRate'),
  researchIncome: amount(25, 'outcomes.research.income', '万元'),
  researchResults: count(26, 'outcomes.research.results', '个'),
  skillAppraisals: count(27, 'outcomes.skillAppraisals', '人次'),
  masterStudios: count(28, 'outcomes.masterStudios', '个'),
  employeeTraining: amount(29, 'outcomes.training.employees', '人日'),
  publicTraining: amount(30, 'outcomes.training.public', '人日'),
} satisfies Record<string, OutcomeRecord>;

export type OutcomeName = keyof typeof OUTCOMES;

interface OutcomeTexts {
  /** In front of the numbers of the printed cells: `L3.` */
  printPrefix: string;
  /** Baseline and first commitment. */
  years: number[];
  /** The labels as the notice prints them. */
  labels: Record<OutcomeName, string>;
  notes: Partial<Record<OutcomeName, string>>;
}

/** The fields of 办学成效和服务能力 by name, in the order of the form. */
export type OutcomeFields = ReadonlyMap<OutcomeName, Field>;

function isOutcomeName(name: string): name is OutcomeName {
  return name in OUTCOMES;
}

/** The fields of 办学成效和服务能力 in the words of one notice. */
export function outcomeFields({ printPrefix, years, labels, notes }: OutcomeTexts): OutcomeFields {
  return new Map(
    Object.keys(OUTCOMES)
      .filter(isOutcomeName)
      .map((name): [OutcomeName, Field] => {
        const { key, position, type, spansYears }: OutcomeRecord = OUTCOMES[name];
        const note = notes[name];
        const field = statedField(`${printPrefix}${position}`, {
          key,
          label: labels[name],
          type,
          ...(spansYears ? {} : { years }),
          ...(note === undefined ? {} : { note }),
        });
        return [name, field];
      }),
  );
}
