import type { Field } from '../../model/field';
import type { YearTable } from '../../model/form';
import { twoLineRow, yearRow } from '../year-row';
import type { OutcomeFields, OutcomeName } from './outcome-fields';

const TALENT = '人才培养质量';
const TEACHERS = '师资共建共享';
const JOINT_TRAINING = '联合培养情况';
const SERVICE = '服务发展能力';

interface OutcomeTexts {
  fields: OutcomeFields;
  years: YearTable['years'];
  /** What is printed beside the first rows. */
  sharing: string;
  /** 校企合作开展技术研发的成果转化率（%）/到账经费（万元）, and the sign printed for its first number. */
  research: { label: string; percent: string };
}

/** A row whose limit the notices print in the cell of the first year only; it holds for every year. */
function withUnitInFirstYear(row: YearTable['rows'][number], years: YearTable['years']) {
  const printedYears = years.slice(0, 1).map(({ year }) => year);
  return { ...row, lines: row.lines.map((line) => ({ ...line, printedYears })) };
}

/** The rows of 办学成效和服务能力. Three tables, because the print heads its item column anew at 类型 and at 服务发展能力. */
export function outcomeTables({ fields, years, sharing, research }: OutcomeTexts): YearTable[] {
  const field = (name: OutcomeName): Field => {
    const found = fields.get(name);
    if (found === undefined) throw new RangeError(`no outcome is called ${name}`);
    return found;
  };
  const rows = (groups: string[], printedUnit: string | null, ...names: OutcomeName[]) =>
    names.map((name) => yearRow(groups, field(name), printedUnit));
  const table = (key: string, itemHeader: string, of: YearTable['rows']): YearTable => ({
    kind: 'yearTable',
    key,
    years,
    besides: [],
    itemHeader,
    rows: of,
  });
  const teachers = (persons: OutcomeName, hours: OutcomeName) =>
    twoLineRow([sharing, TEACHERS], field(persons).label, [field(persons), '人次'], [field(hours), '课时数']);
  return [
    table('outcomes.sharing', '项目名称', [
      ...rows(
        [sharing],
        '个',
        'jointMajors',
        'jointCourses',
        'jointTextbooks',
        'jointTrainingBases',
        'jointIndustryColleges',
      ),
      teachers('enterpriseTeachers', 'enterpriseTeachingHours'),
      teachers('interSchoolTeachers', 'interSchoolTeachingHours'),
      ...rows([sharing, TEACHERS], '人月', 'teacherPractice'),
      ...rows([sharing, TEACHERS], '（不超过100字）', 'teamAwards'),
    ]),
    table('outcomes.talent', '类型', [
      ...rows([TALENT, JOINT_TRAINING], '人', 'apprenticeship', 'fieldEngineers', 'otherJointTraining'),
      ...rows([TALENT], null, 'demandReports'),
      ...rows([TALENT], '（不超过200字）', 'demandPlatform', 'newMethods'),
      ...rows(
        [TALENT],
        null,
        'apprenticePosts',
        'internships',
        'secondaryToCollege',
        'secondaryToBachelor',
        'bachelorAdmissions',
        'examProgressionRate',
        'employmentRate',
      ),
      ...rows([TALENT], '（不超过100字）', 'contestAwards').map((row) => withUnitInFirstYear(row, years)),
    ]),
    table('outcomes.service', '项目名称', [
      ...rows([SERVICE], null, 'technologyPlatforms'),
      twoLineRow(
        [SERVICE],
        research.label,
        [field('conversionRate'), research.percent],
        [field('researchIncome'), '万元'],
      ),
      ...rows(
        [SERVICE],
        null,
        'researchResults',
        'skillAppraisals',
        'masterStudios',
        'employeeTraining',
        'publicTraining',
      ),
    ]),
  ];
}
