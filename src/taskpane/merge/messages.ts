import type { StaffView } from './staff-views';

const views: Record<StaffView, string> = {
  submissions: '收件汇总',
  scheme: '评分方案',
  experts: '专家与回避',
  givingOut: '评审分发',
  panel: '评审汇总',
  meeting: '上会材料',
  plans: '各市建设规划',
};

/** Words of 汇总. */
export const mergeMessages = {
  title: '汇总',
  views,
  unreadable: (reason: string): string => `文件没有读出：${reason}`,
  loading: (view: string): string => `正在打开“${view}”`,
} as const;
