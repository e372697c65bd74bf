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
  leftOut: (count: number): string => `按收件汇总不用的文件（${count}）`,
  notAccepted: (reason: string): string =>
    `形式审查结论为不受理${reason === '' ? '' : `：${reason}`}。须评审的，请在“收件汇总”的收件登记中改结论。`,
  sameBytes: '与已列入的文件逐字节相同，只计一次。',
  missing: (count: number): string => `已汇总而没有文件的申报（${count}）`,
  missingHint: '收件汇总列入了这些申报，但这里没有它们的文件。要用到的，请选择这些文件。',
  missingFile: (title: string, file: string): string => `${title}：${file}`,
  loading: (view: string): string => `正在打开“${view}”`,
} as const;
