import type { PanelFlag } from '../../model/panel-result';

const list = (items: readonly string[]): string => items.join('、');

/** A list nobody reads to its end is cut short. */
const MOST_LISTED = 12;
const shortList = (items: readonly string[]): string =>
  items.length <= MOST_LISTED ? list(items) : `${list(items.slice(0, MOST_LISTED))}等${items.length}项`;

/** What a flag of the panel means to the meeting; what is said otherwise, or is as it should be, is null. */
const FLAGS: Readonly<Record<PanelFlag, string | null>> = {
  divergent: null,
  tied: '与其他联合体并列，按方案规定的各组得分比较仍不能分出先后。',
  tieBroken: '与其他联合体同分，名次按分组得分排定。',
  incompleteCards: '有专家的评审表未完成（待补），没有计入。',
  recusedCards: '有专家回避。',
  otherSchemeCards: '有评审表用了另一评分方案，没有计入。',
  otherApplicationCards: '有误放的评审表，没有计入。',
  contradictoryCards: '有专家交了几张评分不同的评审表，都没有计入。',
  duplicateCards: null,
  vetoClaimed: null,
  fewExperts: null,
  changedApplication: '各评审表是按不同时候的填报内容生成的，请核对专家看到的是否一致。',
};

/** What the use case of the meeting says. */
export const meetingUseMessages = {
  expert: (number: number): string => `专家${number}`,
  expertsFile: (experts: readonly string[]): string => `${list(experts)}交回的工作簿`,

  answered: (message: string, reason: string): string => `${message}（申报单位说明：${reason}）`,
  opinion: (expert: string, text: string): string => `${expert}：${text}`,

  flags: (flag: PanelFlag): string | null => FLAGS[flag],
  divergent: (range: string, limit: string): string =>
    `各专家的总分相差${range}分，超过${limit}分，请专家组合议。`,
  vetoClaimed: (expert: string, points: readonly string[], remark: string): string =>
    `${expert}认为触发负面清单${list(points)}${remark === '' ? '。' : `：${remark}`}`,
  deducted: (expert: string, deduction: string, remark: string): string =>
    `${expert}扣${deduction}分${remark === '' ? '，未写依据。' : `：${remark}`}`,
  notSealed: '申报表尚未定稿。',
  changedSinceSeal: (count: number): string => `申报表定稿后有${count}处改动。`,
  sealUnreadable: '申报表的定稿记录无法读取，请与申报单位核对。',
  changedSinceCards: '评审表生成以后，填报内容有改动，请核对改动是否影响评审。',
  evidenceMissing: (points: readonly string[]): string => `待佐证的观测点：${shortList(points)}。`,
  evidencePartial: (points: readonly string[]): string => `佐证不完整的观测点：${shortList(points)}。`,
  noSubmission: '没有收到申报工作簿，只有评审表。',
  noCards: '没有收到评审表。',

  memberWorkbook: '这是成员单位填报表或其他表格，不是申报工作簿。',
  otherNotice: (notice: string): string => `这是“${notice}”的工作簿，与评审表所属的通知不同，没有列入。`,
  refusedFiles: (count: number): string => `有${count}份文件没有列入，见生成时的提示。`,
  severalVersions: (title: string, files: readonly string[], used: string): string =>
    `“${title}”有${files.length}份内容不同的申报工作簿（${list(files)}），采用${used}。请核对。`,
  withoutCards: (titles: readonly string[]): string => `没有评审表的联合体：${list(titles)}。`,
  withoutSubmission: (titles: readonly string[]): string => `没有收到申报工作簿的联合体：${list(titles)}。`,
  noLine: '没有设入围线，公示名单和推荐上报表列出全部已得分的联合体。',
  onLine: (titles: readonly string[]): string =>
    `${list(titles)}并列跨在入围线上，没有列入公示名单和推荐上报表，请组织方决定后补入。`,
  unranked: (titles: readonly string[]): string => `没有得分、不参加排名的联合体：${list(titles)}。`,
  noSummary: '通知没有申报汇总表，没有生成推荐上报表。',
  notRecommended: (titles: readonly string[]): string =>
    `${list(titles)}已入围，但没有收到申报工作簿，推荐上报表中只有名称，请补填。`,
  scheme: (title: string, version: string, code: string): string =>
    `评分方案：${title}，版本${version}，校验值${code}。通知没有规定分值，方案由组织方制定。`,
  experts: '专家以编号代替姓名。编号与姓名的对照只在“专家编号对照”中，默认不生成。',
  telephones: '联系电话已隐去中间几位；推荐上报表按申报内容原样列出，发给专家或公示前请去掉该表。',
  publicationByName: '公示名单按联合体名称排列。',
  publicationByRank: '公示名单按名次排列。',
} as const;
