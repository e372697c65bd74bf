import { workbookIntakeWords } from '../../parts/workbook-intake-words';

/** Words of 评审汇总. */
export const panelViewMessages = {
  explanation:
    '选择专家交回的评审表，汇总各专家评分并排名。缺项、回避、否决和方案不同的评审表都会列出，不按 0 分计。只读取文件，不改动原件。',
  intake: workbookIntakeWords('评审表'),

  settings: '汇总方式',
  schemeOwn: (title: string, version: string): string => `按组织方的评分方案“${title}”（版本 ${version}）。`,
  schemeMost: (title: string, version: string): string =>
    `按多数评审表所用的评分方案“${title}”（版本 ${version}）。可在“评分方案”中选定组织方的方案。`,
  line: '入围线',
  lines: { none: '不设入围线', places: '按入围个数', score: '按入围分数' },
  places: '入围个数',
  score: '入围分数',
  placesWrong: '请填写个数，例如 3。',
  scoreWrong: '请填写 0 至 100 的分数，例如 80。',
  agreement: '计算评分一致性（只供组织方参考，不影响得分）',

  ranking: (count: number): string => `排名（${count} 个联合体）`,
  points: (score: string): string => `${score} 分`,
  spread: (lowest: string, highest: string, range: string): string =>
    `最低 ${lowest}，最高 ${highest}，极差 ${range}`,
  deviation: (deviation: string): string => `标准差 ${deviation}`,
  counted: (counted: number, all: number): string => `${all} 张评审表，计分 ${counted} 张`,
  details: (title: string): string => `各专家评分：${title}`,
  cards: '各专家评分',
  card: { expert: '专家', total: '总分', part: '作用', place: '出处' },
  noTotal: '—',
  source: (file: string, cell: string | null, sheet: string): string => `${file} ${cell ?? sheet}`,
  groups: '各组得分',

  chart: '得分与分差',
  chartCaption: (lowest: number, highest: number): string =>
    `横条为各专家总分从最低到最高，竖线为得分；横轴 ${lowest} 至 ${highest} 分。`,
  chartColumns: { title: '联合体', spread: '最低—最高', score: '得分' },
  fromTo: (lowest: string, highest: string): string => `${lowest}—${highest}`,

  heatMap: '评分热力图',
  heatMapRegion: '各观测点得分率表，可左右滚动',
  heatMapCaption: '各专家给分占满分的平均比例。',
  point: '观测点',
  share: (share: string): string => `${Math.round(Number(share) * 100)}%`,
  heading: (rank: number | null, title: string): string => (rank === null ? title : `${rank}. ${title}`),
  legend: '图例',

  decisions: (count: number): string => `组织方的回避决定（${count}）`,
  notes: (count: number): string => `需要处理或知悉（${count}）`,
  agreementTitle: '评分一致性',
  problem: (file: string, message: string): string => `${file}：${message}`,
  save: {
    save: '另存评审汇总',
    saved: '评审汇总已保存。',
    notSaved: (reason: string): string => `评审汇总没有保存：${reason}`,
  },
  workbookName: '评审汇总.xlsx',
} as const;
