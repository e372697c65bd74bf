/** Texts of parts that several views share. */
export const partMessages = {
  latest: (title: string): string => `最近一次：${title}`,
  undo: '撤销',
  undone: '已撤销。',
  all: (count: number): string => `显示全部${count}条`,
  reportSaved: '说明已保存。',
  reportNotSaved: (reason: string): string => `说明没有保存：${reason}`,
  saveReport: '另存说明',
} as const;
