/** Words of 汇总. */
export const mergeMessages = {
  title: '汇总',
  plans: '各市建设规划',
  applications: '申报汇总表',
  applicationsToCome: '任务窗格尚未提供申报工作簿的汇总，以后的版本将在这里提供。',
  loading: '正在打开',
} as const;
