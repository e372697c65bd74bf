/** Sentences about linking supporting material to observation points. */
export const materialLinkMessages = {
  linkTitle: (material: string, point: string): string => `材料${material}关联到观测点${point}`,
  unlinkTitle: (material: string, point: string): string => `取消材料${material}与观测点${point}的关联`,
  addTitle: (title: string): string => `新增材料“${title}”`,
  indexLost: '找不到“支撑材料目录”可以填写的位置：工作表已删除，或首尾的标记行被破坏。请先用“修复表格”恢复。',
  rowGone: '目录中已找不到这份材料，没有写入。目录刚有变动，请重新选择。',
  pointGone: (point: string): string => `本通知没有观测点${point}，没有写入。`,
  alreadyLinked: (material: string, point: string): string => `材料${material}已经关联到观测点${point}。`,
  notLinked: (material: string, point: string): string => `材料${material}没有关联观测点${point}。`,
  noPagesRead: (written: string): string => `“${written}”不是页码。请填如3-5，多处用顿号隔开，如3-5、12。`,
  pagesOutside: (written: string, first: number, last: number): string =>
    `“${written}”不在这份材料的第${first}—${last}页之内，请核对。`,
  titleMissing: '请填写材料名称。',
  numberMissing: '请填写材料编号。',
  numberTaken: (number: string): string => `编号“${number}”已经用于另一份材料，请换一个编号。`,
  pageNotWhole: '起始页和结束页请填大于0的整数，还没有编页的可以两格都不填。',
  pagesReversed: '起始页不能大于结束页，请核对。',
} as const;
