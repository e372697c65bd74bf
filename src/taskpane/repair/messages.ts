/** Texts of 修复表格. */
export const repairViewMessages = {
  explanation:
    '粘贴、删除或用其他软件另存，可能弄丢表格的标签、公式、下拉选项、格式和隐藏的标识。修复会照原样补回，已填写的内容不会改动。',
  faults: (count: number): string => `发现的问题（${count}）`,
  sound: '没有发现表格本身的问题。格式、锁定和下拉选项被改动的，也可以修复。',
  repair: '修复表格',
  result: '修复结果',
  repaired: (count: number): string => `已修复 ${count} 处，填报内容没有改动。`,
  nothing: '表格完好，没有需要修复的。',
  onSheet: (sheet: string, count: number): string => `「${sheet}」${count} 处`,
  remaining: (count: number): string => `还有 ${count} 处未能修复`,
  done: (count: number): string =>
    count === 0 ? '修复完毕，没有需要修复的。' : `修复完毕，共 ${count} 处。`,
  reveal: (place: string): string => `选中 ${place}`,
  revealed: (place: string): string => `已选中 ${place}`,
  noUndo: '修复不能撤销。建议先保存一份。',
} as const;
