/** What bringing a panel's work together says by itself. */
export const panelUseMessages = {
  unconfirmed: (file: string, reason: string): string => `${file} 没有计入：${reason}`,
  refused: (file: string, reason: string): string => `${file} 无法读取，没有计入：${reason}`,
  nothing: (reasons: readonly string[]): string =>
    ['没有可以读取的评审表，没有生成汇总。', ...reasons].join('\n'),
  noDecisions: (file: string): string =>
    `${file} 中没有“回避审查”工作表，读不出组织方的决定。请使用 conflicts 命令或任务窗格生成的回避审查表。`,
  unlisted: (names: readonly string[]): string =>
    `${names.join('、')}不在回避审查的专家名单中，没有核对过利益冲突。`,
  withoutCards: (title: string): string =>
    `组织方的回避决定涉及“${title}”，但没有它的评审表。请核对联合体名称。`,
  noProgramme: '评审表所属的通知不能识别，没有生成汇总。请确认交来的文件。',
};
