/** What the use cases of the 评分方案 say. */
export const schemeUseMessages = {
  fileName: (title: string, version: string): string => `评分方案 ${title} 版本${version}.xlsx`,
  noSheet: '工作簿中没有评分方案表。请先导出评分方案，在其中填写。',
  severalSheets: (names: readonly string[]): string =>
    `工作簿中有${names.length}张评分方案表（${names.join('、')}），不能确定用哪一张。请只留一张。`,
  otherNotice: (made: string, wanted: string): string =>
    `这是“${made}”的评分方案，不能用于“${wanted}”。请从后者导出评分方案后填写。`,
  unknownNotice: (id: string): string =>
    `评分方案所属的通知“${id}”不在本软件中。请用导出该方案的版本打开，或重新导出。`,
  versionKept: (version: string, proposal: string): string =>
    `方案内容有改动，版本仍是“${version}”。为免与原方案混淆，请把版本改为“${proposal}”或当天日期等新的版本。`,
  exampleKept: (version: string, proposal: string): string =>
    `方案内容与示例方案不同，版本却仍是示例方案的“${version}”。请把版本改为“${proposal}”或当天日期等新的版本。`,
  noExample: '这个通知没有示例评分方案。',
};
