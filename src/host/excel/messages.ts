/** What users read where Excel did not do what was asked of it. */
export const EXCEL_MESSAGES = {
  tooOld: '当前 Excel 版本过低，不能使用本加载项。请使用 Excel 2021、Microsoft 365 或网页版 Excel。',
  structureProtected:
    '工作簿结构受保护，不能增加工作表。请在“审阅”选项卡中取消“保护工作簿”后重试，现有内容未作改动。',
  cellEditing: '单元格正在编辑，暂时不能读写工作簿。请按回车键结束编辑后重试。',
  protectedSheet:
    '工作表设有密码保护，不能改动锁定的单元格。请在“审阅”选项卡中撤消工作表保护后重试，现有内容未作改动。',
  readOnly: '工作簿处于只读状态，不能改动。请启用编辑或另存一份后重试。',
  sheetMissing: '没有找到要改动的工作表，可能已被删除或重命名。请重新检查后再试。',
  sheetExists: '工作簿中已有同名工作表，不能生成。请将其重命名后重试，现有内容未作改动。',
  tooLarge: '工作簿内容过多，Excel 一次不能传完。请将与申报无关的大表移到另一个工作簿后重试。',
  busy: 'Excel 正忙，未能完成操作。请关闭打开的对话框，稍候重试。',
  hiddenSheet: '单元格所在的工作表已隐藏，不能转到。请取消隐藏后重试。',
  generic: (code: string): string =>
    `Excel 未能完成操作（${code}）。请稍候重试，仍不行的，请保存并重新打开工作簿。`,
  notRemoved: (sheets: readonly string[]): string =>
    `已生成的工作表未能自动删除，请手动删除：${sheets.join('、')}。`,
} as const;
