import type { Field, FieldType } from '../../../model/field';
import type { FieldKey } from '../../../model/keys';
import { statedField } from '../../field-record';

/** Baseline and first commitment; the form has no columns for 2027 and 2028. */
const YEARS = [2025, 2026];

function yearly(printId: string, key: FieldKey, label: string, type: FieldType): Field {
  return statedField(printId, { key, label, type, years: YEARS });
}

function count(unit: string): FieldType {
  return { kind: 'integer', unit };
}

function amount(unit: string): FieldType {
  return { kind: 'decimal', unit, decimals: 2 };
}

const percent: FieldType = { kind: 'percent' };

export const jointMajors = yearly('L3.1', 'outcomes.jointMajors', '共建专业', count('个'));
export const jointCourses = yearly('L3.2', 'outcomes.jointCourses', '共建课程', count('个'));
export const jointTextbooks = yearly('L3.3', 'outcomes.jointTextbooks', '共建教材', count('个'));
export const jointTrainingBases = yearly('L3.4', 'outcomes.jointTrainingBases', '共建实训基地', count('个'));
export const jointIndustryColleges = yearly(
  'L3.5',
  'outcomes.jointIndustryColleges',
  '共建产业学院',
  count('个'),
);
export const enterpriseTeachers = yearly(
  'L3.6',
  'outcomes.partTimeTeachers.enterprise.persons',
  '企业兼职教师',
  count('人次'),
);
export const enterpriseTeachingHours = yearly(
  'L3.6',
  'outcomes.partTimeTeachers.enterprise.hours',
  '企业兼职教师',
  amount('课时'),
);
export const interSchoolTeachers = yearly(
  'L3.7',
  'outcomes.partTimeTeachers.interSchool.persons',
  '校际兼职教师',
  count('人次'),
);
export const interSchoolTeachingHours = yearly(
  'L3.7',
  'outcomes.partTimeTeachers.interSchool.hours',
  '校际兼职教师',
  amount('课时'),
);
export const teacherPractice = yearly('L3.8', 'outcomes.teacherPractice', '教师企业实践', amount('人月'));
export const teamAwards = statedField('L3.9', {
  key: 'outcomes.teamAwards',
  label: '教师教学团队获国家级奖励情况',
  type: { kind: 'text', maxLength: 100 },
});

export const apprenticeship = yearly(
  'L3.10',
  'outcomes.jointTraining.apprenticeship',
  '中国特色学徒制培养',
  count('人'),
);
export const fieldEngineers = yearly(
  'L3.11',
  'outcomes.jointTraining.fieldEngineers',
  '现场工程师培养',
  count('人'),
);
export const otherJointTraining = yearly(
  'L3.12',
  'outcomes.jointTraining.other',
  '其他联合培养',
  count('人'),
);
export const demandReports = yearly('L3.13', 'outcomes.demandReports', '发布人才需求报告（个）', count('个'));
export const demandPlatform = yearly(
  'L3.14',
  'outcomes.demandPlatform',
  '搭建人才供需信息平台，完善职业教育专业动态调整机制情况',
  { kind: 'text', maxLength: 200 },
);
export const newMethods = yearly(
  'L3.15',
  'outcomes.newMethods',
  '联合体各类主体深入合作，及时把新方法、新技术、新工艺、新标准引入教育教学实践情况',
  { kind: 'text', maxLength: 200 },
);
export const apprenticePosts = yearly(
  'L3.16',
  'outcomes.apprenticePosts',
  '联合体内企业设立学徒岗位占岗位总量的比例（%）',
  percent,
);
export const internships = yearly(
  'L3.17',
  'outcomes.internships',
  '联合体内企业为学生提供实习实训量（人月）',
  amount('人月'),
);
export const secondaryToCollege = yearly(
  'L3.18',
  'outcomes.progression.secondaryToCollege',
  '中高职贯通培养（人数）',
  count('人'),
);
export const secondaryToBachelor = yearly(
  'L3.19',
  'outcomes.progression.secondaryToBachelor',
  '中高本衔接培养（人数）',
  count('人'),
);
export const bachelorAdmissions = yearly(
  'L3.20',
  'outcomes.progression.bachelorAdmissions',
  '联合体内普通本科学校招收中高职毕业生和企业一线优秀员工就读本科和专业学位研究生（人数）',
  count('人'),
);
export const examProgressionRate = yearly(
  'L3.21',
  'outcomes.progression.examRate',
  '通过“文化素质+职业技能”考试招生学生升学比例（%）',
  percent,
);
export const employmentRate = yearly(
  'L3.22',
  'outcomes.employmentRate',
  '联合体学校整体就业率（%）',
  percent,
);
export const contestAwards = statedField('L3.23', {
  key: 'outcomes.contestAwards',
  label: '职业院校技能大赛获奖情况',
  type: { kind: 'text', maxLength: 100 },
  years: YEARS,
  note: '字数要求原表只印在2025年一格，两年均按100字以内填写。',
});

export const technologyPlatforms = yearly(
  'L3.24',
  'outcomes.technologyPlatforms',
  '共性技术服务平台（个）',
  count('个'),
);
export const conversionRate = yearly('L3.25', 'outcomes.research.conversionRate', '成果转化率（%）', percent);
export const researchIncome = yearly('L3.25', 'outcomes.research.income', '到账经费（万元）', amount('万元'));
export const researchResults = yearly(
  'L3.26',
  'outcomes.research.results',
  '研究成果数量（个）',
  count('个'),
);
export const skillAppraisals = yearly(
  'L3.27',
  'outcomes.skillAppraisals',
  '技能鉴定量（人次）',
  count('人次'),
);
export const masterStudios = yearly('L3.28', 'outcomes.masterStudios', '大师工作室数量（个）', count('个'));
export const employeeTraining = yearly(
  'L3.29',
  'outcomes.training.employees',
  '面向企业员工开展培训数（人日）',
  amount('人日'),
);
export const publicTraining = yearly(
  'L3.30',
  'outcomes.training.public',
  '面向农民工、退役军人、下岗职工等培训数（人日）',
  amount('人日'),
);
