import { foreignWorkbookMessages } from '../usecases/foreign-workbook/messages';
import type { LooksLike } from '../usecases/merge/read-submission';

/** What the command line says about merging. */
export const mergeCommandMessages = {
  filesMissing: '请写出要汇总的文件或文件夹，例如：merge 申报材料 -o 汇总.xlsx',
  nothingToMerge: '没有找到可汇总的工作簿，没有生成结果。请检查文件名和文件夹。',
  folderNotRead: '这个文件夹打不开，或者层数太多，里面的文件没有读取。请检查权限，或把文件移到外层再试。',
  progress: (done: number, total: number, rate: number, seconds: number): string =>
    `正在汇总 ${done}/${total}，每秒 ${rate.toFixed(1)} 个，约剩 ${seconds} 秒`,
  /** What was read now, and what stands in the result, also of earlier merges. */
  merged: (files: number, rows: number, isInto: boolean): string =>
    isInto
      ? `本次读取文件 ${files} 个。汇总结果中共有申报 ${rows} 份。`
      : `读取文件 ${files} 个，汇总申报 ${rows} 份。`,
  counts: (duplicates: number, open: number, toConfirm: number, unread: string): string =>
    `重复 ${duplicates} 处，待处理的冲突 ${open} 处，待确认的识别内容 ${toConfirm} 份，${unread}。`,
  unread: (now: number, earlier: number | null): string =>
    earlier === null || earlier === 0
      ? `无法读取的文件 ${now} 个`
      : `无法读取、待处理的文件 ${now + earlier} 个（本次 ${now} 个，以前 ${earlier} 个，见“问题清单”）`,
  writtenTo: (output: string): string => `汇总结果：${output}（见“重复与冲突”“问题清单”“来源”等工作表）`,
  unchanged: (output: string): string => `没有新的内容，已原样另存：${output}`,
  notMerged: (file: string, reason: string): string => `${file}：没有生成汇总结果。${reason}`,
  conflict: (message: string): string => `  待处理　${message}`,
  toConfirm: (message: string): string => `  待确认　${message}`,
  howToConfirm: (output: string): string =>
    `  确认办法：打开 ${output}，在“重复与冲突”表的“处理意见”中选“确认”或“不采用”并保存，再运行 merge --into ${output} -o 新文件.xlsx`,
  threadFailed: '读取这个文件时程序出错，没有汇总。请检查文件是否异常大；确属正常的，请单独汇总它再试。',
  unreadable: (file: string, reason: string): string => `  ${file}：${reason}`,
  /** What commands can do with a file that was refused. */
  otherWay: (file: LooksLike): string =>
    file.kind === 'form'
      ? `  ${foreignWorkbookMessages.importByCommand(file.programme)}`
      : '  以前的汇总结果，写在 --into 后面：merge 新交来的文件 --into 汇总.xlsx -o 新汇总.xlsx',
};
