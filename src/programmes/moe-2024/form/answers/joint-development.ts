import type { PointAnswers } from '../answer';
import { amount, count, text, yearlyYesNo } from '../answer';

/** 合作发展. Keys that begin with `outcomes` are those of the same quantity in the 推荐书. */
export const jointDevelopmentAnswers: readonly PointAnswers[] = [
  ['13.1.1', yearlyYesNo('park.growth', { note: '园区增速和全市平均增速写在备注栏。' })],
  ['13.1.2', count('influence.cases', '个')],
  ['13.1.3', text('influence.reports')],
  ['13.2.1', count('lists.products', '次')],
  ['13.2.2', count('lists.technology', '次')],
  ['13.2.3', amount('services.contracts', '万元')],
  ['13.2.4', count('services.consultations', '次')],
  ['13.3.1', count('results.inventionPatents', '个')],
  ['13.3.2', count('results.otherPatents', '个')],
  ['13.3.3', count('results.software', '个')],
  ['13.3.4', count('results.conversions', '个')],
  ['13.3.5', amount('results.conversionFunds', '万元')],
  ['14.1.1', count('outcomes.skillAppraisals', '人次')],
  ['14.1.2', count('skills.masterStudios', '个')],
  ['14.1.3', amount('outcomes.training.employees', '人日')],
  ['14.1.4', amount('outcomes.training.public', '人日')],
  ['14.2.1', count('skills.certificates', '人次')],
  ['14.2.2', count('skills.contestAwards', '人次')],
  ['15.1.1', count('abroad.programmes', '个')],
  ['15.1.2', count('abroad.foreignStudents', '人')],
  ['15.1.3', count('abroad.trained', '人')],
  ['15.2.1', count('awards.nationalTeaching', '项')],
  ['15.2.2', count('awards.nationalScience', '项')],
  ['15.2.3', count('awards.provincialTeaching', '项')],
  ['15.2.4', count('awards.provincialScience', '项')],
];
