import type { SkipReason } from '../../usecases/pasting/pasted-row';

/** Words of 粘贴助手. */
export const pasteMessages = {
  introduction: '把Word、WPS或Excel里的名单、表格或长文本粘贴到这里，核对后再写入表中。',
  target: '粘贴到',
  targetOption: (label: string, sheet: string | null): string =>
    sheet === null || sheet === label ? label : `${label}（${sheet}）`,
  box: '粘贴框',
  boxHint: '复制后点一下框内，按Ctrl+V（Mac按⌘V）。',
  clear: '清空',
  read: (rows: number, columns: number): string => `读到${rows}行${columns}列。`,
  readParagraphs: (paragraphs: number): string => `读到${paragraphs}段。`,

  columns: '列的对应',
  byHeader: '已按表头对应，可以修改。',
  byOrder: '没有认出表头，先按列的先后对应，请逐列核对。',
  chosen: '已按您的选择对应。',
  column: (index: number, header: string): string => (header === '' ? `第${index + 1}列` : header),
  columnGoesTo: (column: string): string => `${column} 写入到`,
  sample: (text: string): string => `如：${text}`,
  leftOut: '不写入',
  rowNumbers: '不写入（序号）',
  notWritten: (columns: readonly string[]): string => `不写入的列：${columns.join('、')}。`,
  firstRowIsHeader: '第一行是表头',
  confirmOrder: '已逐列核对，对应无误',

  preview: '写入后',
  rowCounts: (added: number, overwritten: number, passedOver: number): string =>
    [
      `写入${added + overwritten}行`,
      ...(overwritten > 0 ? [`其中覆盖${overwritten}行`] : []),
      `跳过${passedOver}行`,
    ].join('，') + '。',
  rowsInserted: (count: number): string => `空行不够，先在表尾插入${count}行；撤销时这些空行会保留。`,
  doubtful: (count: number): string => `有${count}处内容请核对，见下方说明。`,
  known: '表中已有同名的行',
  skipKnown: '跳过',
  overwriteKnown: '用粘贴的内容覆盖（粘贴内容中空着的格不动）',
  figures: (count: number): string => `把${count}处带单位或符号的数字改写为数字，计入合计`,
  line: (line: number): string => `第${line}行`,
  added: '新增',
  overwrites: '覆盖',
  skipped: {
    blank: '空行',
    total: '合计行',
    header: '重复的表头',
    remark: '说明文字',
    sameRow: '与前面的行相同',
    known: '表中已有',
  } satisfies Record<SkipReason, string>,
  skippedWith: (reason: string): string => `跳过：${reason}`,
  noName: '（没有名称）',
  pair: (label: string, text: string): string => `${label}：${text}`,
  showAll: (count: number): string => `显示全部${count}行`,

  mode: '原有内容',
  append: '保留，接在后面写',
  replace: (paragraphs: number): string => `清除原有${paragraphs}段，改为粘贴的内容`,
  words: (pasted: number, words: number): string => `粘贴的内容${pasted}字，写入后共${words}字。`,
  wordsOf: (pasted: number, words: number, limit: number): string =>
    `粘贴的内容${pasted}字，写入后共${words}字，上限${limit}字。`,
  overLimit: (excess: number): string => `超出${excess}字，写入后请删减。`,
  paragraph: (index: number): string => `第${index + 1}段`,
  replaceTitle: '清除原有内容？',
  replaceQuestion: (paragraphs: number, label: string): string =>
    `“${label}”原有的${paragraphs}段将被清除，改为粘贴的内容。写入后可以撤销。`,
  replaceConfirm: '清除并写入',
  cancel: '取消',

  write: '写入',
  written: (title: string): string => `已完成：${title}。`,
  undone: '已撤销。',
  reveal: '查看',
  revealed: '已选中写入的位置。',
  sealed: '已经定稿，不能写入。需要修改的，请先解除定稿。',
} as const;
