import type { FieldKey } from '../../../../model/keys';
import type { PointAnswers } from '../answer';
import { amount, count, text, yearlyYesNo, yesNo } from '../answer';

/** 专项经费 or 日常经费: the same four questions for each. */
function fundAnswers(codes: readonly [string, string, string, string], fund: FieldKey): PointAnswers[] {
  const [arranged, paid, use, plan] = codes;
  return [
    [arranged, yearlyYesNo(`${fund}.arranged`)],
    [paid, amount(`${fund}.paid`, '万元')],
    [use, text(`${fund}.use`)],
    [plan, amount(`${fund}.planned`, '万元', { note: '逐年填计划投入的资金，与实际到位资金对照。' })],
  ];
}

/** 合作办学. */
export const jointRunningAnswers: readonly PointAnswers[] = [
  ['5.1.1', yesNo('governance.board')],
  [
    '5.1.2',
    yesNo('governance.schools.secondary', { part: '中职' }),
    yesNo('governance.schools.college', { part: '高职（含职教本科）' }),
    yesNo('governance.schools.university', { part: '普通本科学校' }),
  ],
  ['5.2.1', yesNo('governance.assessment.park')],
  ['5.2.2', yesNo('governance.assessment.region')],
  ['5.3.1', yesNo('governance.decisions')],
  ['5.3.2', yesNo('governance.procedure')],
  ['5.3.3', yesNo('governance.duties')],
  ['5.4.1', yesNo('governance.charter')],
  ['5.4.2', yesNo('governance.operation')],
  [
    '5.4.3',
    yesNo('governance.systems.staffing', { part: '人员聘用及评价体系' }),
    yesNo('governance.systems.performance', { part: '绩效考核体系' }),
    yesNo('governance.systems.quality', { part: '运营质量保障体系' }),
  ],
  ...fundAnswers(['6.1.1', '6.1.2', '6.1.3', '6.1.4'], 'funds.dedicated'),
  ...fundAnswers(['6.1.5', '6.1.6', '6.1.7', '6.1.8'], 'funds.daily'),
  [
    '6.2.1',
    yesNo('policy.rules.issued', { part: '实施细则' }),
    yesNo('policy.rules.practicable', { part: '可操作能落地' }),
    yesNo('policy.rules.enjoyed', { part: '享受到相关政策补贴' }),
  ],
  ['6.2.2', text('policy.surchargeCredit')],
  ['6.2.3', yesNo('policy.serviceIncome')],
  ['6.3.1', yesNo('policy.graduates')],
  ['7.1.1', count('countySchooling.majors', '个')],
  ['7.1.2', count('countySchooling.students', '人')],
  ['7.2.1', count('jointSchooling.industryColleges', '个')],
  ['7.2.2', count('jointSchooling.practiceCentres', '个')],
];
