import type { PointAnswers } from '../answer';
import { amount, count, percent, yesNo } from '../answer';

/** 合作就业. Keys that begin with `outcomes` are those of the same quantity in the 推荐书. */
export const jointEmploymentAnswers: readonly PointAnswers[] = [
  ['10.1.1', yesNo('majors.adjustment')],
  ['10.1.2', percent('majors.industryMatch')],
  ['10.2.1', yesNo('lists.sorted')],
  ['10.2.2', count('outcomes.demandReports', '份')],
  ['10.2.3', count('lists.majorReports', '份')],
  ['11.1.1', count('platform.users', '人')],
  ['11.1.2', count('platform.enterprises', '个')],
  ['11.1.3', count('platform.demandLists', '次')],
  ['11.1.4', count('platform.posts', '个')],
  ['11.2.1', count('employment.guidance', '人次')],
  ['11.2.2', count('employment.visitedEnterprises', '个')],
  ['11.2.3', count('employment.founders', '人次')],
  ['11.2.4', amount('outcomes.internships', '人月')],
  ['11.2.5', percent('outcomes.apprenticePosts')],
  ['12.1.1', percent('outcomes.employmentRate')],
  ['12.1.2', percent('employment.matchingRate')],
  ['12.1.3', percent('employment.localRate')],
];
