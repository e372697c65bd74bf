import type { CommitmentStanding } from '../../comparison/years/compared-years';
import type { Direction, Trend } from '../../comparison/years/direction';

const trends: Readonly<Record<Trend, string>> = {
  rising: '逐年上升',
  falling: '逐年下降',
  level: '持平',
  notFalling: '有升有平',
  notRising: '有降有平',
  varying: '有升有降',
  noData: '数据不足',
};

const directions: Readonly<Record<Direction, string>> = { rising: '升', falling: '降', level: '平' };

const standings: Readonly<Record<CommitmentStanding, string>> = {
  kept: '已兑现',
  notKept: '未兑现',
  noData: '尚无数据',
};

/** Words of 历年对比, the same in the pane, on the command line and in the workbook it writes. */
export const yearsMessages = {
  trends,
  directions,
  standings,
  year: (year: number): string => `${year}年`,
  committedYear: (year: number): string => `${year}年承诺（计划）`,
  valueWithUnit: (value: string, unit: string): string => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  none: '—',
  memberWorkbook:
    '这是成员单位填报表，只有一个单位的数据，不能与申报或自查的数据对比。请选择申报表或自查表。',
  noYearlyFigures: (notice: string): string => `${notice}的表格不按年度填写数值，没有可以对比的数据。`,
  otherNames: (named: readonly string[]): string =>
    `各份表格的联合体名称不同：${named.join('，')}。不是同一联合体的，请不要放在一起对比。`,
  nameIn: (name: string, file: string): string => `“${name}”（${file}）`,
  disagreement: (label: string, year: number, statements: readonly string[]): string =>
    `“${label}”${year}年的数据各表不一致：${statements.join('，')}。请核对；对比时采用第一个。`,
  statement: (file: string, cell: string | null, value: string): string =>
    cell === null ? `${file}为${value}` : `${file}（${cell}）为${value}`,
  reportTitle: '历年对比',
  figuresSheet: '历年对比',
  commitmentsSheet: '承诺兑现',
  chartsSheet: '走势图',
  chartColumns: { year: '年度', actual: '实际', committed: '承诺（计划）' },
  chartHeading: (section: string, label: string, unit: string): string =>
    `${section}：${label}${unit === '' || label.endsWith(`（${unit}）`) ? '' : `（${unit}）`}`,
  chartDescription: (label: string, trend: string): string =>
    `“${label}”各年的数值，${trend}。数据见左侧的表。`,
  disagreementsSheet: '数据不一致',
  filesSheet: '说明',
  figureColumns: { section: '部分', label: '指标', unit: '单位', trend: '变化' },
  commitmentColumns: {
    section: '部分',
    label: '指标',
    unit: '单位',
    year: '年度',
    committed: '承诺（计划）',
    committedFrom: '承诺出自',
    actual: '实际',
    actualFrom: '实际出自',
    standing: '兑现情况',
  },
  disagreementColumns: { label: '指标', year: '年度', sentence: '说明' },
  fileColumns: { file: '文件', notice: '通知', reported: '实际数据截至', remark: '说明' },
  method:
    '各年数值逐字取自所列文件，不作换算。同一年度有几份表格填写的，采用数据截至年份较晚的一份。实际不低于承诺（计划）的为已兑现。升降只按数值比较，不作评价；名次等数值越小越好的，请自行判断。',
} as const;
