import { workbookIntakeWords } from '../../parts/workbook-intake-words';
import type { MeetingPart, PublicationOrder } from '../../../usecases/meeting/meeting-plan';

const orders: Record<PublicationOrder, string> = {
  rank: '按名次排列',
  name: '按联合体名称排列（不显示先后）',
};

const counted: Record<MeetingPart, (count: number) => string> = {
  pages: (count) => `${count} 页，另有问题一览`,
  comparison: (count) => `${count} 个联合体，另有得分分布图`,
  opinion: (count) => `${count} 名专家签名`,
  publication: (count) => `${count} 个联合体`,
  recommendation: (count) => `${count} 个联合体`,
  experts: (count) => `${count} 名专家`,
};

/** Texts of 上会材料. */
export const meetingViewMessages = {
  explanation:
    '由申报工作簿和专家评过的工作簿生成上会材料。专家以编号代替姓名，联系电话隐去中间几位。只读取文件，不改动原件。',
  submissions: workbookIntakeWords('申报工作簿'),
  scored: workbookIntakeWords('评审表'),
  choices: '材料内容',
  parts: '要哪些部分',
  expertsHint: '“专家编号对照”写明专家姓名，只供组织方，发出前请去掉。',
  recommendationHint: '“推荐上报表”按申报内容列出联系电话，发给专家或公示前请去掉。',
  order: '公示名单的次序',
  orders,
  contents: '将生成',
  content: (name: string, said: string): string => `${name}：${said}`,
  counted: (part: MeetingPart, count: number | null): string =>
    count === null ? '通知没有申报汇总表，不生成' : counted[part](count),
  nothingChosen: '请至少选一部分。',
  withoutCards: (count: number): string => `没有评审表的联合体（${count}）`,
  withoutSubmission: (count: number): string => `没有收到申报工作簿的联合体（${count}）`,
  refused: (count: number): string => `没有列入的文件（${count}）`,
  refusedFile: (file: string, reason: string): string => `${file}：${reason}`,
  notes: (count: number): string => `需要知悉（${count}）`,
  name: '上会材料.xlsx',
  save: {
    save: '另存上会材料',
    saved: '已保存上会材料。',
    notSaved: (reason: string): string => `上会材料没有保存：${reason}`,
  },
} as const;
