/** Texts of 带入已有数据. */
export const carryOverViewMessages = {
  introduction:
    '从已填好的其他申报表格或自查表（包括旧版模板）带入相同的内容。只填空白处，已填的内容不改动；来源文件只读取，不改动。',
  pick: '选择已填好的文件',
  pickAnother: '另选文件',
  dropHint: '也可以把 .xlsx 文件拖到这里。',
  reading: '正在读取…',
  unreadable: (reason: string): string => `读不到这个文件：${reason}。请确认文件没有被移走后重新选择。`,
  refusedTitle: '不能从这个文件带入',
  stoppedTitle: '现在不能带入',
  source: (file: string, notice: string): string => `来源：${file}（${notice}）`,

  certain: (count: number): string => `可直接带入（${count}）`,
  noCertain: '没有可直接带入的内容。',
  proposed: (count: number, confirmed: number): string => `请确认（${count}，已选 ${confirmed}）`,
  proposedHint: '含义相近而不完全相同，核对后勾选的才带入。',
  noProposed: '没有需要确认的内容。',
  group: (reasons: readonly string[], count: number): string => `${reasons.join('')}（${count} 处）`,
  left: (count: number): string => `未带入（${count}）`,
  unused: (count: number): string => `未带入：来源中没有去处（${count}）`,

  label: (sheet: string, label: string, year: number | null): string =>
    `「${sheet}」${label}${year === null ? '' : `（${year}年）`}`,
  sourceLabel: (label: string, year: number | null): string =>
    year === null ? label : `${label}（${year}年）`,
  from: (place: string | null, text: string): string =>
    place === null ? `来源：“${text}”` : `来源：${place} “${text}”`,
  held: (text: string): string => `原有：“${text}”`,

  carry: (count: number): string => `带入 ${count} 处`,
  nothing: '没有可以带入的内容',
  carried: (count: number): string => `已带入 ${count} 处。`,
  notWritten: (count: number): string => `有 ${count} 处没有写入：`,
  undone: '已撤销带入的内容。',
  copyReport: '复制说明',
  reportCopied: '说明已复制。',
  reportNotCopied: '这里不能复制，请用“另存说明”。',
  reportName: '带入已有数据的说明.txt',
} as const;
