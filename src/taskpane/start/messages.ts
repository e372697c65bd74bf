import type { Programme } from '../../model/programme';
import { dayInWords } from '../../model/moment-in-words';

const levels: Record<Programme['notice']['level'], string> = {
  city: '市级',
  province: '省级',
  nation: '国家级',
};

const hosts = {
  excel: 'Excel',
  wps: 'WPS 表格',
  embedded: '工作台',
  file: '文件',
} as const;

function daysLeft(days: number): string {
  if (days < 0) return `已过 ${-days} 天`;
  return days === 0 ? '今天截止' : `还有 ${days} 天`;
}

/** Words of 开始. */
export const startMessages = {
  levels,
  hosts,
  notices: '可以填报的通知',
  notice: '通知',
  authority: '发文单位',
  deadline: '报送截止',
  dateInWords: dayInWords,
  daysLeft,
  noDeadline: '通知未写明',
  handedInBy: '报送单位',
  handIn: '报送材料',
  handInLine: (item: string, copies: string): string => `${item}（${copies}）`,
  pageLimit: (pages: number): string => `支撑材料不超过 ${pages} 页`,
  quota: '申报名额',
  layOut: '生成表格',
  layOutHint: (sheets: number): string =>
    `将在当前工作簿中新增 ${sheets} 张工作表，原有的工作表不会改动。生成中可以取消，取消后不留任何内容。`,
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
  inNewWorkbook: '需要新表格的，请先新建一个空白工作簿，再打开本窗格生成。',
  next: '接下来',
  continueOverview: '查看填报进度',
  continueFindings: '检查问题',
  continueCoverage: '对照观测点',
  paste: '从 Word 粘贴长文本或成员名单',
  materials: '登记佐证材料',
  seal: '定稿',
} as const;
