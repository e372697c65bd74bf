import type { ReturnDemand } from '../../model/return-notice';
import { noticeWords } from '../../document/returns/messages';
import { returnsMessages } from '../../usecases/returns/messages';
import type { ComparedItem, ResubmissionChange, ResubmissionComparison } from '../../model/return-notice';
import { GAP } from '../messages';

/** Sentences of the command returns. */
export const returnsCommandMessages = {
  filesMissing: '请写出要退回修改的申报工作簿或文件夹，例如：returns 申报材料 -o 退回通知',
  folderMissing: '请用 -o 写明存放通知的文件夹，例如 -o 退回通知。',
  unknownFormat: (format: string): string => `没有“${format}”这种格式。--format 可以是 docx（默认）或 xlsx。`,
  twoFiles: '请写出两个工作簿：先写退回的，再写重新报送的。例如：returns --compare 退回.xlsx 重报.xlsx',
  registerUnreadable: (file: string, reason: string): string => `“${file}”无法读取：${reason}`,
  written: (output: string, counts: readonly { demand: ReturnDemand; count: number }[]): string =>
    `已生成：${output}（${counts
      .map(({ demand, count }) => `${noticeWords.partTitle(demand)}${count}条`)
      .join('，')}）`,
  nothingFound: '没有找到申报工作簿，没有生成通知。请检查文件名和文件夹。',
  about: (file: string, remark: string): string => `${file}：请注意：${remark}`,
  notWritten: (file: string, reason: string): string => `${file}：${reason}`,
  counts: ({ items, otherChanges, newProblems }: ResubmissionComparison): string => {
    const count = (state: ComparedItem['state']): number =>
      items.filter((item) => item.state === state).length;
    return `已改 ${count('mended')} 条，未改 ${count('open')} 条，未改但已说明 ${count('explained')} 条；另有改动 ${otherChanges.length} 处，新出现的问题 ${newProblems.length} 条。`;
  },
  item: ({ item, state, remark }: ComparedItem): string =>
    `  ${returnsMessages.state(state)}${GAP}第${item.number}条 ${item.id}${GAP}${item.what}${
      remark === null || remark === item.what ? '' : `${GAP}现在：${remark}`
    }`,
  otherHeading: '另有改动：',
  change: ({ label, before, after }: ResubmissionChange): string =>
    `  ${returnsMessages.change(label, before, after)}`,
  newHeading: '新出现的问题：',
  newProblem: (what: string): string => `  ${what}`,
  remark: (text: string): string => `请注意：${text}`,
  comparisonWritten: (output: string): string => `核对结果：${output}`,
};
