import type { HostCaseArea, HostNeed } from './host-case';

/** What the areas of the self-check are called. */
export const areaTitles: Record<HostCaseArea, string> = {
  reading: '读取',
  layout: '生成表格',
  writing: '写入',
  marks: '标出问题',
  addingRows: '加行',
  peoplesEdits: '用户改动表格',
  repair: '修复表格',
  revealing: '定位单元格',
  watching: '跟踪改动',
};

const needTitles: Record<HostNeed, string> = {
  live: '打开的工作簿',
  conditionalFormats: '条件格式',
  dataValidation: '数据验证',
  protection: '工作表保护',
  pageLayout: '页面设置',
  veryHiddenSheets: '深度隐藏的工作表',
  undoOfWrites: '撤销写入',
  insertRows: '插入行',
  deleteRows: '删除行',
  hideRows: '隐藏行',
  insertColumns: '插入列',
  deleteColumns: '删除列',
  setText: '填写文本',
  setNumber: '填写数字',
  setFormula: '填写公式',
  cut: '剪切',
  copyCells: '复制单元格',
  copySheet: '复制工作表',
  renameSheet: '重命名工作表',
  moveSheet: '移动工作表',
  removeSheet: '删除工作表',
  sort: '排序',
  type: '模拟键入',
  meetLocks: '模拟在锁定单元格键入',
  watchedEdits: '模拟用户改动并收到通知',
  dump: '完整记录工作簿',
};

const MISSING = '（没有）';

/** Sentences of the self-check. */
export const selfCheckMessages = {
  missing: MISSING,
  difference: (path: string, expected: string, found: string): string =>
    `${path === '' ? '' : `${path} `}应为 ${expected}，实为 ${found}`,
  differences: (what: string, found: readonly string[], more: number): string =>
    `${what}与预期不符：${found.join('；')}${more === 0 ? '' : `；另有 ${more} 处不同`}。`,
  unchanged: (what: string): string => `${what}应当有变化，实际没有变化。`,
  absent: (what: string): string => `没有${what}。`,
  lacking: (what: string, wanted: string): string => `${what}中缺少 ${wanted}。`,
  interrupted: (message: string): string => `执行中断：${message}`,
  notClosed: (message: string): string => `未能恢复到检查前的状态：${message}`,
  notOffered: (needs: readonly HostNeed[]): string =>
    `当前软件不提供：${needs.map((need) => needTitles[need]).join('、')}。`,
  notScratch:
    '自检会清空工作簿，只能在新建的空白工作簿中进行。请新建一个空白工作簿，打开本窗格后再开始自检。',
};
