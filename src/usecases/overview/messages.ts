/** What closes a gap of the 问题清单. */
export const problemListMessages = {
  reach: (demand: string): string => `达到标准：${demand}。`,
  raise: '使各年数据逐年提高。',
  fillIn: '补填数据或结论后重新判断。',
  remove: (veto: string): string => `消除负面清单所列情形：${veto}。`,
  coverage: (reason: string): string => `补齐：${reason}。`,
} as const;
