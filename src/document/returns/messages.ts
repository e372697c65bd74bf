import { dayInWords } from '../../model/moment-in-words';
import type { ReturnDemand } from '../../model/return-notice';

const PARTS: Readonly<Record<ReturnDemand, { title: string; note: string }>> = {
  formal: { title: '形式审查', note: '以下是报送材料本身的事项。' },
  must: { title: '必须修改', note: '以下各条与通知要求或表内数据关系不符，请改正。' },
  check: {
    title: '请核对',
    note: '以下各条可能有误，请核对。确认无误的不必修改，请在申报工作簿中说明原因。',
  },
  suggest: { title: '建议', note: '以下各条供参考，不要求修改。' },
  explained: { title: '已说明原因', note: '以下各条贵单位已说明原因，暂不要求修改。' },
};

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

const COUNT_SEPARATOR = '，';

function demandCount(demand: ReturnDemand, count: number): string {
  return `${PARTS[demand].title}${count}条`;
}

/** Every text of a 退回修改通知 as a letter. */
export const noticeWords = {
  title: '退回修改通知',
  addressee: (consortium: string, school: string): string =>
    `${[consortium, school].filter((name) => name !== '').join('　') || '申报单位'}：`,
  opening: (notice: string, documentNumber: string, file: string): string =>
    `贵单位按《${notice}》（${documentNumber}）报送的申报工作簿“${file}”已收到。经核对，有下列事项需要修改或核对，现予退回。`,
  due: (due: string | null): string =>
    due === null
      ? '请在　　　　年　　月　　日前修改后重新报送。'
      : `请在${dayInWords(due)}前修改后重新报送。`,
  counts: (counts: readonly { demand: ReturnDemand; count: number }[]): string =>
    `共${counts.reduce((sum, { count }) => sum + count, 0)}条：${counts
      .map(({ demand, count }) => demandCount(demand, count))
      .join(COUNT_SEPARATOR)}。`,
  demandCount,
  countSeparator: COUNT_SEPARATOR,
  keepIds: '每条序号下的编号请保留，重新报送后据此逐条核对。表中的单元格位置以本次报送的工作簿为准。',
  part: (index: number, demand: ReturnDemand, count: number): string =>
    `${NUMERALS[index] ?? String(index + 1)}、${PARTS[demand].title}（${count}条）`,
  partTitle: (demand: ReturnDemand): string => PARTS[demand].title,
  partNote: (demand: ReturnDemand): string => PARTS[demand].note,
  columns: ['序号\n编号', '位置', '问题和依据', '如何修改'],
  group: (form: string, section: string): string =>
    [...new Set([form, section].filter((title) => title !== ''))].join('　'),
  workbook: '申报工作簿',
  reason: (reason: string): string => `贵单位的说明：“${reason}”`,
  source: (document: string, quote: string): string => `${document}：“${quote}”`,
  inferred: '（依表内关系推定）',
  basis: (source: string, isInferred: boolean): string =>
    `依据：${source}${isInferred ? '（依表内关系推定）' : ''}`,
  receiptHeading: '收件登记',
  receipt: (label: string, text: string): string => `${label}：${text}`,
  receiptSeparator: '；',
  handIn: (items: readonly string[], documentNumber: string): string =>
    `重新报送时，请按${documentNumber}的要求提交：${items.join('、')}。`,
  howToMend:
    '请在原申报工作簿上修改；隐藏的行列和工作表请勿删除。修改完毕后重新定稿、打印盖章，工作簿和纸质材料应一致。',
  signature: '（审查单位盖章）',
  date: '年　　月　　日',
  footer: (content: string): string => `退回修改通知　　申报内容编号：${content}`,
} as const;
