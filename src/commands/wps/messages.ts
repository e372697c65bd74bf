/** Labels of the ribbon in WPS 表格; manifest.xml has the same for Excel. */
export const ribbonMessages = {
  open: '打开',
  hide: '收起',
  check: '检查',
  nextFinding: '下一个问题',
  layOut: '生成表格',
  about: '关于',
};
