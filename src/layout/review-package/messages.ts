/** Everything a 评审包 prints that neither the notice nor the scheme says. */
export const packageWords = {
  contentsSheet: '评审说明',
  scoresSheet: (block: number): string => (block === 1 ? '评分总表' : `评分总表（${block}）`),
  extractSheet: (number: number, title: string): string => `${number}.${title}`,
  untitled: (file: string): string => file,

  title: (notice: string): string => `${notice}评审包`,
  scoresTitle: (notice: string): string => `${notice}评分总表`,
  scoresTitleOfBlock: (notice: string, block: number, blocks: number): string =>
    `${notice}评分总表（第${block}表，共${blocks}表）`,
  made: (moment: string): string => `生成时间：${moment}`,
  contentsHelp: (count: number): string =>
    `共${count}份申报。先看各份申报的摘要表，在“评审意见”“总体意见”栏写意见，再到“评分总表”逐点打分；只填白色格。摘要表中的数据和核查情况为生成评审包时的内容，括号内是申报表中的位置。`,
  scoresHelp: (scale: string): string =>
    `填写说明：只填白色格，每列一份申报。评分${scale}；未评的观测点底色为黄色，填错的为红色，不会按0分计算。`,
  listHeaders: {
    number: '序号',
    title: '申报联合体',
    scores: '评分总表',
    extract: '申报摘要',
    progress: '已评',
    total: '总分',
  },
  listHeading: '本人评审的申报',
  recusedHeading: '按组织方决定，本人回避的申报（不评分）',
  recused: (title: string, reason: string): string => `${title}：${reason}`,
  noneRecused: '无',
  progressOf: (points: number): string => `/${points}项`,

  application: '申报联合体',
  extractLink: '申报摘要',
  seeExtract: '见摘要',
  backToScores: '返回评分总表',
  recusal: '是否回避（由组织方认定；回避的填“是”，其余各项不必填写）',
  recusalReason: '回避原因',
  deduction: (maximum: string): string => `扣分（最多扣${maximum}分；不扣分的留空）`,
  vetoHeading: '负面清单（有其中情形的填“是”，并在摘要表的评审意见中写明依据）',
  progress: '已评观测点',

  extractTitle: (number: number, title: string): string => `${number}.${title}　申报摘要`,
  extractSource: (file: string, seal: string): string => `申报文件：${file}　${seal}`,
  extractHelp:
    '“申报数据”后的括号内是申报表中的工作表和单元格；数据取自生成评审包时的申报表，联系方式不予列出。“评分”由评分总表带入。',
  headers: {
    point: '观测点',
    evidence: '申报数据',
    statement: '申报说明',
    findings: '核查情况',
    given: '评分',
    remark: '评审意见',
  },
  noFindings: '无',
  linesInAppendix: (count: number, appendix: number): string => `共${count}条，见附${appendix}`,
  appendix: (number: number, title: string): string => `附${number}　${title}`,
  cellAppendix: (point: string, column: string): string => `${point} ${column}`,
} as const;
