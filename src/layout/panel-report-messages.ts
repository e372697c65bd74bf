import type { CutOffLine, PanelCard, PanelFlag, PanelOutcome } from '../model/panel-result';
import type { CardStanding } from '../model/scorecard';

const FLAG_WORDS: Readonly<Record<PanelFlag, string>> = {
  divergent: '分歧较大',
  tied: '并列',
  tieBroken: '同分，按分组得分排序',
  incompleteCards: '有待补的评审表',
  recusedCards: '有专家回避',
  otherSchemeCards: '有评分方案不同的评审表',
  otherApplicationCards: '有误放的评审表',
  contradictoryCards: '有专家评分前后不一',
  duplicateCards: '有重复的评审表',
  vetoClaimed: '有专家提出否决',
  fewExperts: '专家人数不足',
  changedApplication: '填报内容前后不一',
};

const STANDING_WORDS: Readonly<Record<CardStanding['state'], string>> = {
  complete: '完整',
  incomplete: '待补',
  vetoed: '否决',
  recused: '回避',
  otherScheme: '方案不同，未计入',
  otherApplication: '误放，未计入',
  contradictory: '前后不一，未计入',
  duplicate: '重复，未计入',
};

const PART_WORDS: Readonly<Record<PanelCard['part'], string>> = {
  counted: '计入',
  highest: '去掉最高分',
  lowest: '去掉最低分',
  leftOut: '不计入',
};

const METHOD_WORDS = { mean: '平均', median: '中位数', trimmedMean: '去掉最高分、最低分后平均' } as const;

/** Every text of the workbook of a panel. */
export const panelReportMessages = {
  title: '评审汇总',
  rankingSheet: '评审汇总',
  cardsSheet: '评审明细',
  notesSheet: '评审问题',
  agreementSheet: '评分一致性',
  heatMapSheet: (block: number): string => (block === 0 ? '评分热力图' : `评分热力图${block + 1}`),
  pointsSheet: '逐点评分',
  decisionsSheet: '回避决定',
  rankingColumns: [
    { title: '名次', width: 8 },
    { title: '联合体', width: 36 },
    { title: '得分', width: 10 },
    { title: '入围', width: 12 },
    { title: '计算方法', width: 16 },
    { title: '计分专家', width: 9 },
    { title: '最高分', width: 9 },
    { title: '最低分', width: 9 },
    { title: '极差', width: 9 },
    { title: '标准差', width: 9 },
    { title: '提示', width: 32 },
  ],
  groupColumn: (title: string): { title: string; width: number } => ({ title, width: 10 }),
  cardColumns: [
    { title: '联合体', width: 34 },
    { title: '专家', width: 14 },
    { title: '状态', width: 14 },
    { title: '总分', width: 9 },
    { title: '作用', width: 14 },
    { title: '扣分', width: 8 },
    { title: '说明', width: 30 },
    { title: '文件', width: 30 },
    { title: '工作表', width: 12 },
    { title: '总分所在单元格', width: 16 },
  ],
  noteColumns: [{ title: '需要处理或知悉的事项', width: 110 }],
  agreementColumns: [
    { title: '指标', width: 22 },
    { title: '数值', width: 10 },
    { title: '专家', width: 8 },
    { title: '联合体', width: 8 },
    { title: '说明', width: 80 },
  ],
  agreementNames: { kendall: '肯德尔和谐系数 W', krippendorff: 'Krippendorff’s α' },
  heatMapColumns: [
    { title: '观测点', width: 46 },
    { title: '满分', width: 7 },
  ],
  heatMapColumn: (title: string, rank: number | null): { title: string; width: number } => ({
    title: rank === null ? title : `${rank}. ${title}`,
    width: 10,
  }),
  heatMapLegend: '图例：各专家给分占满分的平均比例（含去掉的最高分、最低分所在评审表）',
  shareLevels: ['90%及以上：高', '80%至90%：较高', '70%至80%：中等', '60%至70%：较低', '60%以下：低'],
  noShare: '—',
  pointsColumns: [
    { title: '联合体', width: 34 },
    { title: '专家', width: 14 },
    { title: '文件', width: 30 },
    { title: '工作表', width: 12 },
  ],
  pointColumn: (point: string): { title: string; width: number } => ({ title: point, width: 7 }),
  pointCellColumn: (point: string): { title: string; width: number } => ({
    title: `${point}所在单元格`,
    width: 14,
  }),
  decisionColumns: [
    { title: '联合体', width: 40 },
    { title: '专家', width: 14 },
    { title: '决定', width: 14 },
    { title: '理由', width: 46 },
    { title: '评审表', width: 20 },
  ],
  decision: { recused: '回避', cleared: '不构成回避' },
  decidedCard: { recused: '有，没有计入', cleared: '有', none: '没有' },
  schemeNote: (title: string, version: string, code: string): string =>
    `评分方案：${title}，版本${version}，校验值${code}。`,
  line: (line: CutOffLine): string =>
    line.kind === 'places' ? `入围线：前${line.places}名。` : `入围线：${line.score}分。`,
  flags: (flags: readonly PanelFlag[]): string => flags.map((flag) => FLAG_WORDS[flag]).join('；'),
  standing: (state: CardStanding['state']): string => STANDING_WORDS[state],
  part: (part: PanelCard['part']): string => PART_WORDS[part],
  method: (method: keyof typeof METHOD_WORDS): string => METHOD_WORDS[method],
  noRank: (outcome: Exclude<PanelOutcome, { state: 'scored' }>): string => {
    if (outcome.state === 'vetoed') return '否决';
    return outcome.reason === 'fewExperts' ? '待补' : '待定';
  },
  rank: (rank: number, tied: boolean): string => (tied ? `${rank}（并列）` : String(rank)),
  selection: { within: '入围', onLine: '并列待定', below: '' },
};
