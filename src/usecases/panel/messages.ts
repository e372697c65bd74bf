/** What bringing a panel's work together says by itself. */
export const panelUseMessages = {
  refused: (file: string, reason: string): string => `${file} 无法读取，没有计入：${reason}`,
  nothing: (reasons: readonly string[]): string =>
    ['没有可以读取的评审表，没有生成汇总。', ...reasons].join('\n'),
  noProgramme: '评审表所属的通知不能识别，没有生成汇总。请确认交来的文件。',
};
