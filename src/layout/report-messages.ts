/** Every text of the report workbook. */
export const reportMessages = {
  title: '检查报告',
  findingsSheet: '问题清单',
  filesSheet: '文件',
  findingColumns: [
    { title: '文件', width: 24 },
    { title: '级别', width: 8 },
    { title: '位置', width: 22 },
    { title: '问题', width: 60 },
    { title: '可改为', width: 18 },
    { title: '规则', width: 14 },
    { title: '依据', width: 48 },
  ],
  fileColumns: [
    { title: '文件', width: 40 },
    { title: '结果', width: 12 },
    { title: '通知', width: 20 },
    { title: '错误', width: 8 },
    { title: '警告', width: 8 },
    { title: '提示', width: 8 },
    { title: '说明', width: 70 },
  ],
  severity: {
    error: '错误',
    warning: '警告',
    hint: '提示',
    met: '达标',
    unmet: '未达标',
    noData: '无数据',
  },
  status: { ok: '没有错误和警告', problems: '有错误或警告', unreadable: '无法读取' },
  morePlaces: (count: number): string => `（另有 ${count} 处）`,
};
