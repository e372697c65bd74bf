/** What the command line says about merging. */
export const mergeCommandMessages = {
  filesMissing: '请写出要汇总的文件或文件夹，例如：merge 申报材料 -o 汇总.xlsx',
  nothingToMerge: '没有找到可以汇总的文件。请检查文件名和文件夹。',
  progress: (done: number, total: number, rate: number, seconds: number): string =>
    `正在汇总 ${done}/${total}，每秒 ${rate.toFixed(1)} 个，约剩 ${seconds} 秒`,
  merged: (files: number, rows: number): string => `读取文件 ${files} 个，汇总申报 ${rows} 份。`,
  counts: (duplicates: number, open: number, toConfirm: number, left: number): string =>
    `重复 ${duplicates} 处，待处理的冲突 ${open} 处，待确认的识别内容 ${toConfirm} 份，无法读取的文件 ${left} 个。`,
  writtenTo: (output: string): string => `汇总结果：${output}（见“重复与冲突”“问题清单”“来源”等工作表）`,
  unchanged: (output: string): string => `没有新的内容，已原样另存：${output}`,
  notMerged: (file: string, reason: string): string => `${file}：没有生成汇总结果。${reason}`,
  conflict: (message: string): string => `  待处理　${message}`,
  toConfirm: (message: string): string => `  待确认　${message}`,
  howToConfirm: (output: string): string =>
    `  确认办法：打开 ${output}，在“重复与冲突”表的“处理意见”中选“确认”或“不采用”并保存，再运行 merge --into ${output} -o 新文件.xlsx`,
  threadFailed: '读取这个文件时程序出错，没有汇总。请检查文件是否异常大；确属正常的，请单独汇总它再试。',
  unreadable: (file: string, reason: string): string => `  ${file}：${reason}`,
};
