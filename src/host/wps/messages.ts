/** What users read where WPS 表格 did not do what was asked of it. */
export const WPS_MESSAGES = {
  noWorkbook: '没有打开的工作簿。请在 WPS 表格中新建或打开一个工作簿后重试。',
  structureProtected:
    '工作簿结构受保护，不能增加工作表。请在“审阅”选项卡中撤消工作簿保护后重试，现有内容未作改动。',
  protectedSheet:
    '工作表设有密码保护，不能改动锁定的单元格。请在“审阅”选项卡中撤消工作表保护后重试，现有内容未作改动。',
  sheetMissing: '没有找到要改动的工作表，可能已被删除或重命名。请重新检查后再试。',
  hiddenSheet: '单元格所在的工作表已隐藏，不能转到。请取消隐藏后重试。',
  tooLarge: '工作表内容过多，不能读取。请将与申报无关的大表移到另一个工作簿后重试。',
  unreadable: (sheet: string): string =>
    `WPS 没有完整给出“${sheet}”的内容，请结束正在编辑的单元格后重试；仍不行的，请升级 WPS。`,
  generic: (reason: string): string =>
    `WPS 未能完成操作（${reason}）。请结束正在编辑的单元格、关闭打开的对话框后重试；仍不行的，请保存并重新打开工作簿。`,
  notRemoved: (sheets: readonly string[]): string =>
    `已生成的工作表未能自动删除，请手动删除：${sheets.join('、')}。`,
} as const;
