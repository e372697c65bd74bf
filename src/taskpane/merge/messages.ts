/** Words of 汇总. */
export const mergeMessages = {
  title: '汇总',
  paragraphs: ['本版本尚未提供汇总。', '以后的版本将在这里提供：'],
  items: ['把多个申报工作簿并入推荐汇总表', '核对重复申报和名额', '按评审结果排序'],
} as const;
