/** Texts of parts that several views share. */
export const partMessages = {
  latest: (title: string): string => `最近一次：${title}`,
  undo: '撤销',
  undone: '已撤销。',
} as const;
