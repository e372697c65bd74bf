import { yearsMessages } from '../../../usecases/comparison/years-messages';

/** Words of 历年对比. */
export const yearsViewMessages = {
  ...yearsMessages,
  explanation:
    '把本工作簿与其他年度的自查表、推荐书放在一起，逐年对比数值，看承诺（计划）是否兑现。所选文件只读取，不会改动。',
  thisWorkbook: '本工作簿',
  files: '参加对比的表格',
  pick: '选择其他年度的表格',
  reading: (done: number, total: number): string => `正在读取 ${done + 1}/${total}…`,
  unreadable: (reason: string): string =>
    `读取时出错${reason === '' ? '' : `：${reason}`}。请确认是 .xlsx 文件且没有损坏，再试一次。`,
  remove: (file: string): string => `移除 ${file}`,
  reported: (notice: string, year: number | null): string =>
    year === null ? `${notice}，没有实际数据` : `${notice}，实际数据截至${year}年`,
  leftOut: '没有参加对比',
  attention: '请注意',
  save: '另存为表格',
  reportName: '历年对比.xlsx',
  saved: '历年对比表已保存。',
  notSaved: (reason: string): string => `没有保存${reason === '' ? '' : `：${reason}`}。请再试一次。`,
  summary: '总的情况',
  commitments: '承诺（计划）',
  commitmentCounts: (kept: number, notKept: number, noData: number): string =>
    `已兑现 ${kept} 处，未兑现 ${notKept} 处，尚无数据 ${noData} 处`,
  trendCounts: '变化',
  unfilled: '各年均未填',
  unfilledCount: (count: number): string => `${count} 项`,
  disagreements: '数据不一致',
  measures: '跨年度判断',
  filters: '筛选指标',
  filter: (words: string, count: number): string => `${words} ${count}`,
  filterWords: { all: '全部', notKept: '未兑现', falling: '有下降', disagreeing: '不一致' },
  figures: '逐项对比',
  noFigures: '各份表格都没有填写逐年的数值。',
  noMatch: '没有符合条件的指标。',
  yearColumn: '年度',
  actual: '实际',
  committed: '承诺（计划）',
  standing: '兑现',
  direction: '升降',
  from: (file: string): string => `出自 ${file}`,
  chart: '折线图',
  loadingChart: '正在绘图…',
  chartLabel: (label: string): string => `${label}的折线图，数值见下表`,
  tableLabel: (label: string): string => `${label}各年数值`,
  unitSuffix: (label: string, unit: string): string =>
    unit === '' || label.includes(unit) ? label : `${label}（${unit}）`,
  latest: (year: number, value: string): string => `${year}年 ${value}`,
  revealed: (place: string): string => `已转到 ${place}。`,
} as const;
