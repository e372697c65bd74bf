/** Every text of the chart of a ranking. */
export const panelChartMessages = {
  chartSheet: '得分分布',
  title: '得分及专家评分范围',
  note: '色条为得分，细线两端为各专家总分的最低分和最高分。没有得分的联合体（待补、待定、否决）不在图中，见评审汇总。',
  columns: ['联合体', '得分', '最低分', '最高分', '低于得分', '高于得分'],
  score: '得分',
  axis: '得分（分）',
  category: (rank: number, tied: boolean, title: string): string =>
    `${rank}${tied ? '（并列）' : ''}　${title}`,
  description: (count: number): string =>
    `${count}个联合体按名次排列的得分，以及各专家总分的最低分和最高分。数据见图上方的表。`,
};
