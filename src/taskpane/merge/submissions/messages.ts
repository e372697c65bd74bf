/** Words of 收件汇总. */
export const submissionsMessages = {
  toCome: '任务窗格尚未提供申报工作簿的汇总，以后的版本将在这里提供。',
} as const;
