import type { ProgrammeDifferences } from '../../comparison/programme-differences';
import type { TextPiece } from '../../comparison/text-pieces';
import type { ProblemKind } from '../../model/comparison-output';
import { differenceMessages } from '../../usecases/comparison/difference-messages';
import type { CommitmentStanding, ComparedYears, Trend } from '../../usecases/comparison/compare-years';
import { yearsMessages } from '../../usecases/comparison/years-messages';
import { problemMessages } from '../../usecases/problems/messages';
import { PROBLEM_KINDS } from '../../usecases/problems/problem-selection';
import { GAP } from '../messages';

/** A point's cells fill a line soon; the sheet shows the rest. */
const SHOWN_CELLS = 6;

const DIFFERENCE_KINDS = [
  'identical',
  'renumbered',
  'reworded',
  'rewordedRenumbered',
  'new',
  'dropped',
] as const;

const TRENDS: readonly Trend[] = [
  ...(['rising', 'notFalling', 'level', 'notRising', 'falling', 'varying', 'noData'] as const),
];

function piece(kind: TextPiece['kind'], text: string): string {
  if (kind === 'kept') return text;
  return kind === 'added' ? `［＋${text}］` : `［－${text}］`;
}

/** Sentences of the commands differences, problems and compare. */
export const comparisonMessages = {
  twoNoticesMissing:
    '请写出两个通知的编号，先写较早的，例如：differences moe-2023 lianyungang-2026（用 programmes 命令查看全部编号）。',
  differencesTitle: (older: string, newer: string): string => `${older} → ${newer}`,
  factsHeading: '通知要求',
  groupsHeading: '指标分组',
  pointsHeading: (counts: ProgrammeDifferences['counts']): string =>
    `观测点：${DIFFERENCE_KINDS.map((kind) => `${differenceMessages.kinds[kind]} ${counts[kind]}`).join('；')}`,
  change: (what: string, was: string, is: string): string => `  ${what}：${was} → ${is}`,
  group: (group: string, points: string): string => `${group}（${points}）`,
  groupLine: (kind: string, groups: readonly string[]): string => `  ${kind}${GAP}${groups.join(' → ')}`,
  piece,
  point: (code: string, older: string | null, kind: string, text: string): string =>
    `  ${older === null ? code : `${code}（原 ${older}）`}${GAP}${kind}${GAP}${text}`,
  note: (sentence: string): string => `        ${sentence}`,

  noProblemList: (file: string, reason: string): string => `${file}：${reason}`,
  problemCounts: (
    file: string,
    points: number,
    settled: number,
    counts: Readonly<Record<ProblemKind, number>>,
  ): string =>
    `${file}：${points} 个观测点有问题（${PROBLEM_KINDS.map((kind) => `${problemMessages.kinds[kind]} ${counts[kind]}`).join('，')}），${settled} 个没有问题。`,
  category: (title: string, count: number): string => `${title}（${count}）`,
  problem: (kinds: readonly ProblemKind[], point: string | null, text: string): string =>
    `  ${kinds.map((kind) => problemMessages.kinds[kind]).join('、')}${GAP}${point ?? differenceMessages.deduction}${GAP}${text}`,
  cells: (cells: readonly string[]): string =>
    `        ${cells.slice(0, SHOWN_CELLS).join('  ')}${cells.length > SHOWN_CELLS ? `  等 ${cells.length} 处` : ''}`,

  comparedFilesMissing: '请写出要对比的文件，例如：compare 2024年自查.xlsx 2025年自查.xlsx',
  comparedFile: (file: string, notice: string, year: number | null): string =>
    `${file}：${notice}，${year === null ? '没有实际数据' : `实际数据截至${year}年`}`,
  leftOutFile: (file: string, reason: string): string => `${file}：没有参加对比。${reason}`,
  warning: (sentence: string): string => `注意：${sentence}`,
  section: (title: string): string => title,
  actual: (year: number, value: string): string => `${year}年 ${value}`,
  committed: (year: number, value: string, standing: CommitmentStanding): string =>
    `${year}年承诺 ${value}（${yearsMessages.standings[standing]}）`,
  figure: (label: string, unit: string, values: readonly string[], trend: Trend): string =>
    `  ${label}［${unit}］${GAP}${values.join('，')}${GAP}${yearsMessages.trends[trend]}`,
  measure: (message: string): string => `跨年度判断：${message}`,
  comparedCounts: (
    { commitments, trends, disagreements }: ComparedYears['counts'],
    unfilled: number,
  ): string =>
    [
      `承诺（计划）：已兑现 ${commitments.kept}，未兑现 ${commitments.notKept}，尚无数据 ${commitments.noData}`,
      `变化：${TRENDS.map((trend) => `${yearsMessages.trends[trend]} ${trends[trend]}`).join('，')}`,
      `数据不一致 ${disagreements} 处；各年均未填的指标 ${unfilled} 项`,
    ].join('\n'),
  comparisonWritten: (path: string): string => `历年对比表：${path}`,
};
