/** Words of 评审. */
export const reviewMessages = {
  title: '评审',
  paragraphs: [
    '本版本尚未提供评审。收到申报工作簿的，可以在“填报”中查看其概览、问题和观测点，只看不改。',
    '以后的版本将在这里提供：',
  ],
  items: ['在申报工作簿旁逐项打分', '评分与填报内容、佐证材料对照查看', '多位专家的评分汇总'],
} as const;
