import type { Programme } from '../../model/programme';
import { dayInWords } from '../../model/moment-in-words';

type Level = Programme['notice']['level'];

const levels: Record<Level, string> = {
  city: '市级通知',
  province: '省级通知',
  nation: '国家级通知',
};

const hosts = {
  excel: 'Excel',
  wps: 'WPS 表格',
  embedded: '工作台',
  file: '文件',
} as const;

function daysLeft(days: number): string {
  if (days < 0) return '已截止';
  return days === 0 ? '今天截止' : `还有 ${days} 天`;
}

/** Words of 开始. */
export const startMessages = {
  hosts,
  noticesOf: (level: Level): string => levels[level],
  otherNoticesOf: (level: Level): string => `其他${levels[level]}`,
  ownNotice: '本工作簿的通知',
  shortNameAndNumber: (shortName: string, number: string): string => `${shortName}　${number}`,
  details: '详情',
  detailsOf: (shortName: string): string => `详情：${shortName}`,
  differences: '与其他通知有何不同',
  differencesOf: (shortName: string): string => `与其他通知有何不同：${shortName}`,
  authority: '发文单位',
  deadline: '报送截止',
  dateInWords: dayInWords,
  daysLeft,
  handedInBy: '报送单位',
  handIn: '报送材料',
  handInLine: (item: string, copies: string): string => `${item}（${copies}）`,
  pageLimit: (pages: number): string => `支撑材料不超过 ${pages} 页`,
  quota: '申报名额',
  layOut: '生成表格',
  layOutHint: '生成的表格新增在当前工作簿中，原有的工作表不会改动。生成中可以取消，取消后不留任何内容。',
  laidOut: '申报表格已生成。',
  thisWorkbook: '当前工作簿',
  empty: '这是一个空白工作簿，可以直接生成申报表格。',
  foreign:
    '这个工作簿里有别的内容，没有本软件的申报表格。可以在其中生成申报表格，原有内容不会改动；也可以先新建一个工作簿再生成。原是申报表格而认不出的，可能隐藏的第1行、A列被删除了，请使用删除前的文件。',
  ours: '这是本软件生成的申报表格，可以继续填报。',
  member: '这是成员单位填报表，填好后交回申报单位。',
  sealed: '已经定稿，填报内容不能修改；需要修改的，请先解除定稿。',
  version: (version: string): string => `模板版本 ${version}`,
  notUsable: '这个工作簿暂不能使用',
  notUsableVersion: (programme: string, version: string): string =>
    `表格所属通知：${programme}，模板版本 ${version}`,
  inNewWorkbook: '需要填报其他通知的，请先新建一个空白工作簿，再打开本窗格生成。',
  next: '接下来',
  continueOverview: '查看填报进度',
  continueFindings: '检查问题',
  continueCoverage: '对照观测点',
  carryOver: '从以前的申报表或自查表带入已有数据',
  paste: '从 Word 粘贴长文本或成员名单',
  materials: '登记佐证材料',
  problems: '查看问题清单',
  years: '历年对比',
  seal: '定稿',
} as const;
