import type { NeverCarried } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import { moe2024 } from '../moe-2024';
import { pointAnswers } from '../moe-2024/form';
import { carryOverWords } from './messages';

/** Which fields of a 推荐书 give part of the evidence for a point of the standard, and why that is not enough. */
export type PartOfEvidence = readonly [code: string, sources: FieldKey[], reason: string];

/** Keys of the cells that answer a point of the standard. */
export function answersTo(code: string): FieldKey[] {
  return pointAnswers
    .filter(([of]) => of === code)
    .flatMap(([, ...answers]) => answers.map(({ key }) => key));
}

const POLICY = '推荐书是政策的文字叙述，不能代替本项的回答，请按原文判断后填写。';
const PLATFORM = '推荐书是平台和机制的文字叙述，不能代替本项的回答，请按原文判断后填写。';
const PLANNED = '拟投入的是计划数，不是实际到位资金，也不说明是否已经安排，不带入。';
const OTHER_TRAINING = '其他联合培养不分委托培养、订单培养，不能拆开。';
const RESULTS = '研究成果数量不分专利和软件著作权，不能拆开。';

/** What a 推荐书, of the ministry or of Lianyungang, says part of. */
export const partsOfAnyRecommendation: readonly PartOfEvidence[] = [
  ['1.2.2', ['overview.policy'], POLICY],
  [
    '2.2.1',
    ['overview.park.industry', 'summary.consortia.parkIndustry'],
    '推荐书不填主导产业的类别，文字请按字数要求自行摘写。',
  ],
  ['2.3.1', ['overview.park.industry'], '推荐书没有占全市相应产业产值的比重。'],
  [
    '5.1.1',
    ['overview.members', 'members.enterprises.name', 'members.schools.name', 'members.others.name'],
    '成员名单不能说明理事会是否成立。',
  ],
  ['6.1.5', ['overview.budget.total'], PLANNED],
  ['6.1.6', ['overview.budget.total'], PLANNED],
  ['6.2.1', ['overview.policy'], POLICY],
  ['6.2.2', ['overview.policy'], POLICY],
  ['6.2.3', ['overview.policy'], POLICY],
  ['6.3.1', ['overview.policy'], POLICY],
  ['8.1.1', ['outcomes.demandPlatform'], PLATFORM],
  ['9.1.3', ['outcomes.jointTraining.other'], OTHER_TRAINING],
  ['9.1.4', ['outcomes.jointTraining.other'], OTHER_TRAINING],
  ['10.1.1', ['outcomes.demandPlatform'], PLATFORM],
  ['11.1.1', ['outcomes.demandPlatform'], PLATFORM],
  ['11.1.2', ['outcomes.demandPlatform'], PLATFORM],
  ['13.3.1', ['outcomes.research.results'], RESULTS],
  ['13.3.2', ['outcomes.research.results'], RESULTS],
  ['13.3.3', ['outcomes.research.results'], RESULTS],
  [
    '13.3.4',
    ['outcomes.research.conversionRate', 'outcomes.research.results'],
    '推荐书填的是成果转化率，本项是转化数，不能推算。',
  ],
];

/** What the tables of members of Lianyungang's form, and its 附件3, say part of besides. */
export const partsOfMemberTables: readonly PartOfEvidence[] = [
  ['3.1.1', ['summary.consortia.integrated'], '附件3只问是否省市级产教融合型企业，范围与本项不同。'],
  [
    '4.1.1',
    ['summary.consortia.schoolLevel', 'members.schools.level'],
    '学校层次只能说明是否本科层次职业学校，不能说明是否高水平学校或专业群建设单位。',
  ],
  [
    '4.2.1',
    ['members.schools.majors', 'members.schools.relatedStudents'],
    '相关专业和学生数不能换算成高水平专业群的匹配度。',
  ],
  [
    '10.1.2',
    ['members.schools.relatedStudents', 'members.schools.students'],
    '按学生数只能算出学生的占比，本项是专业的匹配度。',
  ],
];

/**
 * Points of the standard that a 推荐书 does not answer: in part (◐), or not at all (—).
 *
 * @param answered codes of the points that are carried or proposed
 */
export function unansweredPoints(
  parts: readonly PartOfEvidence[],
  answered: readonly string[],
): NeverCarried[] {
  const inPart = new Set(parts.map(([code]) => code));
  const nowhere = pointAnswers.flatMap(([code]) =>
    inPart.has(code) || answered.includes(code) ? [] : answersTo(code),
  );
  const proofs = moe2024.indicators.points.flatMap(({ code, kind }) =>
    code === null || kind === 'veto' ? [] : [`points.p${code.replace(/\./g, '_')}`],
  );
  return [
    ...parts.map(([code, sources, reason]): NeverCarried => ({
      targets: answersTo(code),
      sources,
      strength: '◐',
      reason: `${code} ${reason}`,
    })),
    { targets: nowhere, sources: [], strength: '—', reason: carryOverWords.noField },
    { targets: proofs, sources: [], strength: null, reason: carryOverWords.ownProof },
  ];
}
