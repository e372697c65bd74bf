import type { ProblemKind } from '../../model/comparison-output';
import { problemMessages } from '../../usecases/problems/messages';

/** Words of 问题清单. */
export const problemsViewMessages = {
  kinds: problemMessages.kinds,
  notMeasured: problemMessages.notMeasured,
  summary: (points: number, settled: number): string => `${points} 个观测点有待整改，${settled} 个没有问题。`,
  category: '类别',
  allCategories: (points: number): string => `全部类别（${points}）`,
  categoryChoice: (title: string, points: number): string => `${title}（${points}）`,
  chips: '按情形筛选',
  chip: (kind: ProblemKind, count: number): string => `${problemMessages.kinds[kind]} ${count}`,
  closing: '怎样补上',
  places: '有关单元格',
  revealed: (place: string): string => `已转到 ${place}。`,
  more: (count: number): string => `其余 ${count} 处`,
  nothing: (settled: number): string => `没有问题：${settled} 个观测点都已达到要求，佐证完整。`,
  noMatch: '没有符合条件的观测点。',
  clearFilter: '清除筛选',
  deduction: '扣分项',
} as const;
