import type { PointAnswers } from '../answer';
import { amount, count, percent, text, yesNo } from '../answer';

/** 合作育人. Keys that begin with `outcomes` are those of the same quantity in the 推荐书. */
export const jointEducationAnswers: readonly PointAnswers[] = [
  ['8.1.1', yesNo('majors.planningMechanism')],
  ['8.1.2', yesNo('majors.jointCurricula')],
  ['8.1.3', count('outcomes.jointMajors', '个')],
  ['8.1.4', count('majors.ownDirections', '个')],
  ['8.2.1', count('courses.resourceLibraries', '个')],
  ['8.2.2', count('outcomes.jointCourses', '门')],
  ['8.2.3', count('courses.national', '门')],
  ['8.3.1', count('outcomes.jointTextbooks', '本')],
  ['8.3.2', count('textbooks.converted', '本')],
  ['8.3.3', count('textbooks.national', '本')],
  [
    '8.4.1',
    count('outcomes.partTimeTeachers.enterprise.persons', '人次', { part: '人次' }),
    amount('outcomes.partTimeTeachers.enterprise.hours', '课时', { part: '课时' }),
  ],
  [
    '8.4.2',
    count('outcomes.partTimeTeachers.interSchool.persons', '人次', { part: '人次' }),
    amount('outcomes.partTimeTeachers.interSchool.hours', '课时', { part: '课时' }),
  ],
  ['8.4.3', amount('outcomes.teacherPractice', '人月')],
  ['8.4.4', count('teachers.nationalAwards', '项')],
  ['8.4.5', text('teachers.mutualEmployment')],
  ['8.5.1', count('outcomes.jointTrainingBases', '个')],
  ['8.5.2', count('trainingBases.places', '个')],
  ['8.5.3', amount('trainingBases.weeklyHours', '小时/周')],
  ['8.5.4', count('trainingBases.students', '人')],
  ['8.5.5', yesNo('trainingBases.coversProduction')],
  ['8.5.6', yesNo('trainingBases.sharingRules')],
  ['9.1.1', count('jointTraining.enrolled', '人')],
  ['9.1.2', count('jointTraining.trained', '人')],
  ['9.1.3', count('jointTraining.commissioned', '人')],
  ['9.1.4', count('jointTraining.ordered', '人')],
  ['9.1.5', count('outcomes.jointTraining.apprenticeship', '人')],
  ['9.1.6', count('outcomes.jointTraining.fieldEngineers', '人')],
  ['9.1.7', count('matching.events', '次')],
  ['9.1.8', count('matching.enterprises', '个')],
  ['9.2.1', count('outcomes.progression.secondaryToCollege', '人')],
  [
    '9.2.2',
    count('progression.collegeToBachelor', '人', {
      note: '填高职与本科贯通培养人数，与推荐书的中高本衔接培养不是同一口径。',
    }),
  ],
  ['9.2.3', count('outcomes.progression.bachelorAdmissions', '人')],
  ['9.2.4', percent('outcomes.progression.examRate')],
];
