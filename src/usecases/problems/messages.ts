import type { ProblemKind } from '../../model/comparison-output';

const kinds: Readonly<Record<ProblemKind, string>> = {
  triggered: '触发',
  unmet: '未达标',
  open: '待确认',
  noData: '无数据',
  evidence: '待佐证',
};

/** Words of the 问题清单, the same in the pane and on the command line. */
export const problemMessages = {
  kinds,
  notMeasured: (notice: string): string =>
    `${notice}没有规定建设标准的达标要求，没有问题清单。请用“问题”和“观测点”查看填报情况。`,
} as const;
