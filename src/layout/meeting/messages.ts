import type { MeetingPart } from './material';
import type { ApplicationParty } from '../../model/submission';
import type { CutOffLine, PanelCard, PanelOutcome } from '../../model/panel-result';
import type { CardStanding } from '../../model/scorecard';

const PARTIES: Readonly<Record<ApplicationParty, string>> = {
  consortium: '联合体名称',
  park: '依托园区',
  school: '牵头学校',
  enterprise: '牵头企业',
};

const STANDINGS: Readonly<Record<CardStanding['state'], string>> = {
  complete: '',
  incomplete: '待补',
  vetoed: '否决',
  recused: '回避',
  otherScheme: '方案不同',
  otherApplication: '误放',
  contradictory: '前后不一',
  duplicate: '重复',
};

const PARTS: Readonly<Record<PanelCard['part'], string>> = {
  counted: '计入',
  highest: '去最高',
  lowest: '去最低',
  leftOut: '不计',
};

const PART_NAMES: Readonly<Record<MeetingPart, string>> = {
  pages: '每个联合体一页',
  comparison: '比较表',
  opinion: '专家组意见',
  publication: '公示名单',
  recommendation: '推荐上报表',
  experts: '专家编号对照',
};

const yearOf = (year: number): string => `${year}年`;

/** Every text of 上会材料. */
export const meetingMessages = {
  title: '上会材料',
  partNames: PART_NAMES,
  parties: PARTIES,
  unfilled: '未填',
  untitled: '未命名联合体',

  /** Of a page: the rank and the title make the name of its sheet. */
  pageName: (rank: string, title: string): string => `${rank}${title}`,
  rank: (outcome: PanelOutcome | null): string => {
    if (outcome === null) return '未评';
    switch (outcome.state) {
      case 'scored':
        return `${outcome.rank}${outcome.tied ? '（并列）' : ''}`;
      case 'pending':
        return outcome.reason === 'fewExperts' ? '待补' : '待定';
      case 'vetoed':
        return '否决';
    }
  },
  standing: (outcome: PanelOutcome | null): string => {
    if (outcome === null) return '尚无评审表，没有得分和名次。';
    switch (outcome.state) {
      case 'scored': {
        const { rank, tied, score, spread } = outcome;
        const apart = spread.deviation === null ? '' : `　极差：${spread.range}　标准差：${spread.deviation}`;
        return `名次：第${rank}名${tied ? '（并列）' : ''}　得分：${score}　最高：${spread.highest}　最低：${spread.lowest}${apart}`;
      }
      case 'pending':
        return outcome.reason === 'fewExperts'
          ? `待补：完整的评审表${outcome.complete}张，至少要${outcome.needed}张，没有得分和名次。`
          : '待定：有专家认为触发负面清单，请组织方认定，没有得分和名次。';
      case 'vetoed':
        return `否决：触发负面清单（${outcome.points.join('、')}），不参加排名。`;
    }
  },
  selection: { within: '入围', onLine: '并列待定', below: '' },
  line: (line: CutOffLine): string =>
    line.kind === 'places' ? `入围线：前${line.places}名` : `入围线：${line.score}分`,

  factsHeading: (baseline: number, committed: number | null): string =>
    committed === null
      ? `基本情况（数据为${yearOf(baseline)}）`
      : `基本情况（数据为${yearOf(baseline)}，括号内为${yearOf(committed)}承诺）`,
  scoresHeading: '各专家评分',
  noCards: '没有评审表。',
  doubtsHeading: '需要会议注意',
  noDoubts: '没有需要特别注意的事项。',
  findingsHeading: '核查发现的问题和申报单位的说明',
  noFindings: '没有发现问题。',
  notRead: '没有收到申报工作簿，基本情况和核查情况缺。',
  moreFigures: (count: number): string => `另有${count}项数据，见申报工作簿。`,
  moreFindings: (count: number): string => `另有${count}条，见“问题一览”。`,
  moreOpinions: (count: number): string => `另有${count}条，见各专家的评审表。`,
  doubtLevel: '需注意',
  opinionsHeading: '专家意见摘录',
  notesHeading: '会议记录',
  bullet: (text: string): string => `· ${text}`,
  source: (source: string): string => `来源：${source}`,
  figure: (label: string, unit: string, year: number | null): string =>
    `${label}${unit === '' || label.includes(unit) ? '' : `（${unit}）`}${year === null || label.includes(yearOf(year)) ? '' : ` ${yearOf(year)}`}`,
  figureLine: (label: string, value: string, committed: string | null): string =>
    `${label}：${value}${committed === null ? '' : `（${committed}）`}`,
  committed: (year: number | null, value: string): string =>
    `${year === null ? '' : yearOf(year)}承诺${value}`,
  groupColumn: '指标组（权重）',
  group: (code: string, title: string, weight: string): string => `${code}.${title}（${weight}）`,
  aggregated: '得分',
  deduction: '扣分',
  total: '总分',
  part: '计分',
  parts: PARTS,
  standings: STANDINGS,
  none: '—',

  comparisonSheet: '比较表',
  figuresSheet: '主要数据比较',
  comparisonColumns: {
    rank: '名次',
    title: '联合体',
    score: '得分',
    selection: '入围',
    range: '极差',
    doubts: '需注意事项',
    findings: '问题数',
    source: '来源',
  },
  findingCounts: (errors: number, warnings: number): string => `错误${errors}，警告${warnings}`,

  findingsSheet: '问题一览',
  findingsColumns: [
    { title: '联合体', width: 30 },
    { title: '级别', width: 9 },
    { title: '问题和申报单位的说明', width: 76 },
    { title: '位置', width: 26 },
  ],

  opinionSheet: '专家组意见',
  opinionColumns: { rank: '名次', title: '联合体', score: '得分', opinion: '专家组意见' },
  overall: '专家组总体意见：',
  leader: '专家组组长（签名）：　　　　　　　　　　　　　　',
  members: '专家组成员（签名）：',
  date: '日期：　　　　年　　月　　日',

  publicationSheet: '公示名单',
  publicationColumns: ['序号', '联合体名称', '依托园区', '牵头学校', '牵头企业'],
  publicationEmpty: '没有入围的联合体。',
  publicationPeriod: '公示期：　　　　年　　月　　日至　　　　年　　月　　日',
  publicationContact: '联系部门：　　　　　　　　　　　　联系方式：',

  recommendationSheet: '推荐上报表',
  sourcesSheet: '来源与说明',
  sourcesColumns: [
    { title: '联合体', width: 34 },
    { title: '申报工作簿', width: 40 },
    { title: '评审表', width: 10 },
    { title: '说明', width: 60 },
  ],
  expertsSheet: '专家编号对照',
  expertsColumns: [
    { title: '编号', width: 10 },
    { title: '姓名', width: 16 },
    { title: '单位', width: 36 },
    { title: '评审表', width: 70 },
  ],
};
