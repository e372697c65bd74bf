/** Sentences about a workbook as a whole. */
export const usecaseMessages = {
  notOurs:
    '这个工作簿里没有本软件生成的申报表格。请先用“生成表格”得到申报表格，把内容填入后再检查；如果原是申报表格，可能隐藏的第1行、A列和名称都被删除了，请使用删除前的文件。',
  unknownProgramme: (id: string): string =>
    `这个工作簿属于“${id}”，本软件的这个版本没有这份通知。请换用较新的软件版本。`,
  unknownVersion: (found: string, current: string): string =>
    `这个工作簿的模板版本是 ${found}，本软件能读的是 ${current}。请换用相应的软件版本，或重新生成表格后把内容复制过去。`,
};
