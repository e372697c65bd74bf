/** Sentences about a workbook as a whole. */
export const usecaseMessages = {
  notOurs:
    '这个工作簿里没有本软件生成的申报表格。请先用“生成表格”得到申报表格，把内容填入后再检查；如果原是申报表格，可能隐藏的第1行、A列和名称都被删除了，请使用删除前的文件。',
  mergedWorkbook:
    '这是汇总结果，不是申报工作簿。请选择申报单位交来的工作簿；要接着汇总，请把它选作“已有的汇总表”。',
  reviewWorkbook:
    '这个工作簿里只有评审用的表（评审包、评分方案或回避审查），没有申报表格。请选择申报单位交来的工作簿。',
  unknownProgramme: (id: string): string =>
    `这个工作簿属于“${id}”，本软件的这个版本没有这份通知。请换用较新的软件版本。`,
  unknownVersion: (found: string, current: string): string =>
    `这个工作簿的模板版本是 ${found}，本软件能读的是 ${current}。请换用相应的软件版本，或重新生成表格后把内容复制过去。`,
};

/** What changed since 定稿. */
export const differenceMessages = {
  changed: (count: number): string =>
    `定稿后有 ${count} 处改动，与校验码不再相符。请改回，或解除定稿后重新定稿。`,
  label: (label: string, year: number | null): string => `“${label}”${year === null ? '' : `（${year}年）`}`,
  row: (row: number, name: string): string => `第${row}条${name === '' ? '' : `“${name}”`}的`,
  value: (where: string, before: string | null, after: string | null): string =>
    before === null
      ? `${where}：定稿时未填，现为“${after ?? ''}”。`
      : after === null
        ? `${where}：定稿时为“${before}”，现未填。`
        : `${where}：定稿时为“${before}”，现为“${after}”。`,
  rowAdded: (sheet: string, row: number, name: string): string =>
    `「${sheet}」增加了第${row}条${name === '' ? '' : `“${name}”`}。`,
  rowRemoved: (sheet: string, row: number, name: string): string =>
    `「${sheet}」删除了原第${row}条${name === '' ? '' : `“${name}”`}。`,
  rowsReordered: (sheet: string): string => `「${sheet}」各条的次序有变动。`,
};

/** Why a workbook is left as it is. */
export const changeMessages = {
  stateUnreadable: (message: string): string =>
    `${message}确无原文件的，可以另立新记录后定稿；原有的定稿记录、说明和清单勾选不再带入新文件。`,
  sealedUnchangeable: '已经定稿，不能修改填报内容。需要修改的，请先解除定稿。',
  noSuchFinding: (target: string): string =>
    `没有与“${target}”对应的问题，说明未保存。请按检查结果写规则编号或问题编号。`,
  notAnswerable: (target: string): string => `“${target}”是表格本身的问题，不能用说明代替，请先修复表格。`,
  noSuchChecklistLine: (rule: string): string => `“${rule}”不是报送清单中的一项。请按检查结果写规则编号。`,
  nothingToRecord: '没有写明要保存的说明或确认。',
  fixCellTaken: (place: string): string => `${place} 已由另一项修改改写，本项未改。请改后再检查一次。`,
  fixCellHoldsError: (place: string): string =>
    `${place} 现为错误值，改写后无法撤销，本项未改。请在表格中直接修改。`,
  undoOverChanges: (places: readonly string[]): string =>
    `修改之后又有变动，没有撤销：${places.join('、')}。请在表格中直接修改。`,
};

/** Sentences about collecting from member units. */
export const collectionMessages = {
  unitFileName: (unit: string, kind: string): string => `${unit === '' ? '单位' : unit}（${kind}）`,
  noMemberTables: '这个工作簿没有成员单位表，不能分头填报。请用申报单位的申报工作簿，不要用成员单位填报表。',
  notACollectionWorkbook:
    '这个文件不是本软件生成的成员单位填报表。请该单位用发给它的填报表填写，不要另建表格。',
  applicationAsReturn: '这是申报工作簿，不是成员单位填报表。请换成成员单位交回的填报表。',
  otherNotice: (id: string): string =>
    `这个文件属于“${id}”，不是本通知的成员单位填报表。请确认文件是否拿错。`,
  otherVersion: (found: string, current: string): string =>
    `这份填报表的模板版本是 ${found}，现用的是 ${current}。请重新生成填报表，把内容复制过去再交。`,
};
