import type { GroupStanding, PlaceStanding } from '../../model/merged-plans';
import { mergedPlansMessages } from '../../usecases/merged-plans/messages';
import { GAP } from '../messages';

/** What `plans` prints. */
export const plansCommandMessages = {
  filesMissing: '请写出各市的建设规划文件，例如：plans 济南市.xlsx 青岛市.xlsx -o 合并规划.xlsx',
  listUnusable: (path: string, reason: string): string => `名单“${path}”不能使用：${reason}`,
  notMerged: (file: string, reason: string): string => `${file}：没有合并。${reason}`,
  fileNote: (file: string, note: string): string => `${file}：${note}`,
  merged: (files: number, consortia: number): string => `已合并 ${files} 份规划，共 ${consortia} 家联合体。`,
  group: ({ title, count, listed, planned, proposed, none, listedBy }: GroupStanding): string =>
    `  ${title}${GAP}${mergedPlansMessages.groupSummary(count, planned, proposed, none, count - listed)}（名单：${mergedPlansMessages.listedBy(listedBy)}）`,
  openHeading: (count: number): string => `尚无联合体或待确认的目标（${count}）`,
  openPlace: ({ place, standing, reason }: PlaceStanding): string =>
    `  ${mergedPlansMessages.standing(standing)}${GAP}${place}${GAP}${reason}`,
  overlapsHeading: (count: number): string => `重叠说明（${count}）`,
  overlap: (message: string): string => `  ${message}`,
  written: (output: string): string => `合并结果：${output}`,
} as const;
