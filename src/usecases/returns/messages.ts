import type { ItemState } from '../../model/return-notice';

const STATES: Readonly<Record<ItemState, string>> = {
  mended: '已改',
  open: '未改',
  explained: '未改，已说明原因',
};

/** Texts of notices and comparisons as workbooks, and what is said about making them. */
export const returnsMessages = {
  noticeSheet: '退回修改通知',
  noticeColumns: [
    { title: '序号', width: 6 },
    { title: '编号', width: 18 },
    { title: '要求', width: 12 },
    { title: '表和部分', width: 24 },
    { title: '位置', width: 28 },
    { title: '问题', width: 46 },
    { title: '如何修改', width: 32 },
    { title: '依据', width: 38 },
    { title: '修改情况（贵单位填写）', width: 22 },
  ],
  contentLabel: '申报内容编号',
  fileKind: '退回修改通知',
  fileKindOf: (notice: string): string => `退回修改通知，${notice}`,
  archiveName: '退回修改通知.zip',
  unnamed: '未填名称',

  nothingToReturn: '没有需要修改或核对的事项，没有生成通知。',
  sameAs: (file: string): string => `与“${file}”内容相同，不另生成通知。`,
  notConfirmed:
    '内容是按标签识别的，还没有确认，没有生成通知。请先用 merge 汇总，在“重复与冲突”中确认，并填写审查结论，再用 --register 写明那份汇总结果。',
  foundByLabels: (file: string): string =>
    `“${file}”没有本程序的定位标记，内容是按标签识别的，比较结果请对照原件核对。`,
  olderThan: (file: string): string => `同一申报有更新的版本“${file}”，只就新的版本生成通知。`,

  registerUnusable: (file: string, reason: string): string => `“${file}”不能用作 --register：${reason}`,
  notMerged: '不是汇总结果，没有收件登记。请选取 merge 命令或“收件汇总”得到的工作簿。',
  notInRegister: '--register 的汇总结果中没有这份文件，没有生成通知。请先用 merge --into 汇总。',
  leftOutOfRegister: (reason: string): string => `没有生成通知。${reason}`,
  passed: '审查结论为“通过”，不退回，没有生成通知。',
  notReviewed: '这份还没有审查结论，没有生成通知。请在收件登记中填写；补正、不受理的生成通知。',
  concludedEarlier: (result: string, file: string): string =>
    `审查结论“${result}”针对此前的文件“${file}”，不作为这份的结论。请重新审查；结论不变的，请在“理由”中注明。`,
  otherConclusion: (written: string, taken: string): string =>
    `审查结论“${written}”不是通过、补正或不受理，按“${taken}”处理。请在收件登记中改正。`,
  noDay: (written: readonly string[]): string =>
    `收件登记中的“${written.join('”“')}”不是日期，没有判断是否按时。请改正。`,

  state: (state: ItemState): string => STATES[state],
  comparisonTitle: '重新报送核对',
  itemsSheet: '逐条核对',
  changesSheet: '另有改动',
  newSheet: '新出现的问题',
  itemColumns: [
    { title: '序号', width: 6 },
    { title: '编号', width: 18 },
    { title: '结果', width: 12 },
    { title: '要求', width: 12 },
    { title: '原位置', width: 26 },
    { title: '原问题', width: 46 },
    { title: '现在的情况', width: 40 },
    { title: '有关改动', width: 50 },
  ],
  changeColumns: [
    { title: '项目', width: 44 },
    { title: '退回时', width: 44 },
    { title: '重新报送', width: 44 },
  ],
  newColumns: [
    { title: '要求', width: 12 },
    { title: '位置', width: 28 },
    { title: '问题', width: 50 },
    { title: '如何修改', width: 34 },
    { title: '依据', width: 38 },
  ],
  nothing: '（未填）',
  change: (label: string, before: string | null, after: string | null): string =>
    before === null && after === null
      ? `${label}。`
      : `${label}：${before ?? '（未填）'} → ${after ?? '（未填）'}`,
  otherProgramme: '两个工作簿不是同一份通知的申报表格，不能比较。请确认文件。',
  otherApplication: (old: string, now: string): string =>
    `退回的是“${old}”，重新报送的是“${now}”，名称不一致，请确认是同一份申报。`,
  sameContent: '重新报送的内容与退回的完全相同。',
  noticeOfOther: (file: string): string =>
    `“${file}”不是就这份退回的工作簿发出的通知（申报内容编号不符）。请选取当时的通知和当时退回的工作簿。`,
  noticeWithoutItems: (file: string): string => `“${file}”中没有找到退回修改通知的编号。请确认文件。`,
  nothingReturned:
    '收件汇总中没有这份申报退回的版本，无从核对。请先把当时退回的工作簿（或以前保存的申报汇总表）选入收件汇总。',
  noticeUnused:
    '没有与这份通知对应的重新报送工作簿，或者收件汇总中没有它退回的版本。请把重新报送的工作簿与通知一起选取。',
  noticeUnreadable: (file: string, reason: string): string => `“${file}”无法读取：${reason}`,
  byHand: (ids: readonly string[]): string =>
    `通知中编号${ids.join('、')}的事项须人工核对（形式审查等不在工作簿中的事项）。`,
} as const;
