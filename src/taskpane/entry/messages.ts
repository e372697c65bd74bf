/** What the page says before, or instead of, the pane. */
export const entryMessages = {
  notInExcelTitle: '请在 Excel 中打开',
  notInExcel:
    '这是 Excel 加载项的任务窗格，单独在浏览器里打开时没有表格可填。请在 Excel 的“开始”选项卡里点“产教联合体申报”；没有 Excel 请用工作台。',
  officeMissingTitle: '没有连上 Excel',
  officeMissing:
    'Excel 的接口文件 office.js 没有载入，任务窗格无法与表格相连。请检查网络后重新打开；内部网络请管理员改用自带 office.js 的安装包。',
  excelTooOldTitle: '这个版本的 Excel 太旧',
  excelTooOld:
    '任务窗格需要 Excel 2021 或更新的版本（Microsoft 365、网页版亦可）。没有的话请用工作台，填好的表格可以互相打开。',
  failedTitle: '任务窗格没有打开',
  failed: (reason: string) => `请关闭任务窗格后重新打开；仍然不行请把这句话告诉管理员：${reason}`,
  scriptsMissing: '程序文件没有完整载入，请检查网络。',
  hostName: 'Excel',
  noWorkbookTitle: '还没有打开工作簿',
  noWorkbook: '请在 WPS 表格里新建或打开一个工作簿，任务窗格会自动跟上。',
  wpsUnusableTitle: '没有连上 WPS 表格',
  wpsUnusable:
    'WPS 的接口没有就绪，任务窗格无法与表格相连。请关闭所有 WPS 窗口后重新打开；仍然不行请更新 WPS，或改用工作台，填好的表格可以互相打开。',
};
