/** Sentences of 带入已有数据 about both workbooks and what became of the values. */
export const carryOverUseMessages = {
  noPair: (from: string, to: string): string => `“${from}”与“${to}”没有可以带入的对应内容，请直接填写。`,
  faults: (count: number): string =>
    `来源文件的表格有${count}处结构问题，个别内容可能没有读到；请先用“检查”核对来源文件。`,
  versions: (from: string, to: string): string => `来源是模板第${from}版，现为第${to}版。`,
  title: (count: number, file: string): string => `带入${count}处（来自${file}）`,
  noRoom: '表中空行不够，请先在表格中加行后再带入。',
  sheetLost: '找不到可以填写的位置：工作表已删除，或首尾的标记行被破坏。请先修复表格。',

  reportTitle: '带入已有数据的说明',
  reportSource: (file: string, notice: string): string => `来源：${file}（${notice}）`,
  reportTarget: (notice: string): string => `带入：${notice}`,
  carried: (count: number): string => `一、已带入（${count}处）`,
  proposed: (count: number): string => `二、需确认而未带入（${count}处）`,
  left: (count: number): string => `三、未带入（${count}处）`,
  unused: (count: number): string => `四、来源中没有带入的内容（${count}处）`,
  none: '无。',
  year: (label: string, year: number | null): string => (year === null ? label : `${label}（${year}年）`),
  targetLine: (sheet: string, label: string, text: string): string => `「${sheet}」${label}：${text}`,
  sourceLine: (file: string, place: string | null, text: string): string =>
    `    来源：${place === null ? file : `${file} ${place}`}“${text}”`,
  placeLine: (places: string): string => `    填入：${places}`,
  reasonLine: (reason: string): string => `    说明：${reason}`,
  heldLine: (held: string): string => `    原有：“${held}”`,
} as const;
