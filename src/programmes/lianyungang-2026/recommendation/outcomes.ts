import type { FormSection, YearTable } from '../../../model/form';
import { twoLineRow, yearRow } from '../../year-row';
import * as fields from './outcomes-fields';

const TALENT = '人才培养质量';
const TEACHERS = '师资共建共享';
const JOINT_TRAINING = '联合培养情况';
const SERVICE = '服务发展能力';

function yearTable(key: string, itemHeader: string, rows: YearTable['rows']): YearTable {
  return {
    kind: 'yearTable',
    key,
    years: [
      { year: 2025, label: '2025年' },
      { year: 2026, label: '2026年' },
    ],
    besides: [],
    itemHeader,
    rows,
  };
}

/**
 * The ministry's form of 2023 heads these rows 资源共建共享; this print has 人才培养质量 beside them, and what is printed
 * counts.
 */
const sharing = yearTable('outcomes.sharing', '项目名称', [
  yearRow([TALENT], fields.jointMajors, '个'),
  yearRow([TALENT], fields.jointCourses, '个'),
  yearRow([TALENT], fields.jointTextbooks, '个'),
  yearRow([TALENT], fields.jointTrainingBases, '个'),
  yearRow([TALENT], fields.jointIndustryColleges, '个'),
  twoLineRow(
    [TALENT, TEACHERS],
    '企业兼职教师',
    [fields.enterpriseTeachers, '人次'],
    [fields.enterpriseTeachingHours, '课时数'],
  ),
  twoLineRow(
    [TALENT, TEACHERS],
    '校际兼职教师',
    [fields.interSchoolTeachers, '人次'],
    [fields.interSchoolTeachingHours, '课时数'],
  ),
  yearRow([TALENT, TEACHERS], fields.teacherPractice, '人月'),
  yearRow([TALENT, TEACHERS], fields.teamAwards, '（不超过100字）'),
]);

const training = yearTable('outcomes.talent', '类型', [
  yearRow([TALENT, JOINT_TRAINING], fields.apprenticeship, '人'),
  yearRow([TALENT, JOINT_TRAINING], fields.fieldEngineers, '人'),
  yearRow([TALENT, JOINT_TRAINING], fields.otherJointTraining, '人'),
  yearRow([TALENT], fields.demandReports),
  yearRow([TALENT], fields.demandPlatform, '（不超过200字）'),
  yearRow([TALENT], fields.newMethods, '（不超过200字）'),
  yearRow([TALENT], fields.apprenticePosts),
  yearRow([TALENT], fields.internships),
  yearRow([TALENT], fields.secondaryToCollege),
  yearRow([TALENT], fields.secondaryToBachelor),
  yearRow([TALENT], fields.bachelorAdmissions),
  yearRow([TALENT], fields.examProgressionRate),
  yearRow([TALENT], fields.employmentRate),
  yearRow([TALENT], fields.contestAwards, '（不超过100字）'),
]);

const service = yearTable('outcomes.service', '项目名称', [
  yearRow([SERVICE], fields.technologyPlatforms),
  twoLineRow(
    [SERVICE],
    '校企合作开展技术研发的成果转化率（%）/到账经费（万元）',
    [fields.conversionRate, '%'],
    [fields.researchIncome, '万元'],
  ),
  yearRow([SERVICE], fields.researchResults),
  yearRow([SERVICE], fields.skillAppraisals),
  yearRow([SERVICE], fields.masterStudios),
  yearRow([SERVICE], fields.employeeTraining),
  yearRow([SERVICE], fields.publicTraining),
]);

/** 附件2 第3部分. Three tables, because the print heads its item column anew at 类型 and at 服务发展能力. */
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
      blocks: [sharing, training, service],
      footnotes: [],
    },
  ],
};
