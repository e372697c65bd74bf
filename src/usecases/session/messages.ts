/** Sentences about working with the workbook in front of the user. */
export const sessionMessages = {
  unreachable: (reason: string): string =>
    `读不到工作簿：${reason === '' ? '表格程序没有回答' : reason}。请结束单元格编辑、关闭其他对话框后点“重新读取”。`,
  busy: '上一步还没有完成，请稍候再试。',
  noForms: '这个工作簿里还没有申报表格，请先生成表格。',
  layOutClash: (sheets: readonly string[]): string =>
    `工作簿里已有同名的工作表：${sheets.map((sheet) => `“${sheet}”`).join('、')}。没有改动任何内容。请在新工作簿中生成，或先把这些工作表改名。`,
  layOutCancelled: '已取消，没有留下任何工作表。',
  unknownProgramme: (id: string): string => `本软件的这个版本没有通知“${id}”。请换用较新的软件版本。`,
  sealed: '已经定稿，不能修改填报内容。需要修改的，请先解除定稿。',
  noCard: '工作簿中没有可以填写的评审表，没有写入。请重新生成评审表后再评。',
  notOfCard: (place: string): string =>
    `${place} 不是评审表的填写格，没有写入。评审只写评审表，不改动申报内容。`,
  nothingToFix: '没有可以一键修改的问题。',
  nothingToUndo: '没有可以撤销的修改。',
  cellHoldsError: (place: string): string =>
    `${place} 现为错误值，改写后无法撤销，没有改动。请在表格中直接修改。`,
  undoOverChanges: (places: readonly string[]): string =>
    `修改之后又有变动，没有撤销：${places.join('、')}。请在表格中直接修改。`,
  notWritten: (reason: string): string =>
    `没有写入：${reason === '' ? '表格程序没有回答' : reason}。请结束单元格编辑后再试；工作表受密码保护的，请先撤销保护。`,
  fixTitle: (count: number): string => `修改 ${count} 处`,
} as const;
