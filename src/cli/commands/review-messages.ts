import type { PanelOutput } from '../../model/panel-result';
import { GAP } from '../messages';

type Application = PanelOutput['applications'][number];

const OUTCOME_WORDS = { pending: '待补或待定', vetoed: '否决' } as const;

function standing({ outcome, rank, tied, score, selection }: Application): string {
  if (outcome !== 'scored') return OUTCOME_WORDS[outcome];
  const line = selection === 'within' ? `${GAP}入围` : selection === 'onLine' ? `${GAP}入围线上并列` : '';
  return `第${rank}名${tied ? '（并列）' : ''}${GAP}${score}分${line}`;
}

/** What the commands of reviewing print. */
export const reviewCommandMessages = {
  expertMissing:
    '请用 --expert 写明评审专家姓名，例如：scorecard 申报表.xlsx --expert 示例专家 -o 评审表.xlsx',
  cardMade: (output: string, title: string, expert: string): string =>
    `已生成评审表：${output}（${title}，评审专家${expert}）`,
  conflicts: '可能的利益冲突，请组织方在评分前决定：',
  item: (text: string): string => `  ${text}`,
  cardsMissing: '请写出专家交回的评审表，例如：panel 评审表/*.xlsx -o 评审汇总.xlsx',
  lineTwice: '--places（入围个数）和 --score（入围分数）只能写一个。',
  placesNotACount: (text: string): string => `“${text}”不是入围个数。请写成 --places 3 的样子。`,
  scoreNotAScore: (text: string): string => `“${text}”不是入围分数。请写成 --score 80 的样子。`,
  ranked: (application: Application): string =>
    `  ${standing(application)}${GAP}${application.title}${GAP}（${application.cards.filter(({ part }) => part === 'counted').length}张评审表计分，共${application.cards.length}张）`,
  contentsNotCompared: '只读取了评审表（--cards-only），没有核对生成评审表之后申报内容是否有改动。',
  threadFailed: '读取这个文件时程序出错，没有计入。请检查文件是否异常大，再单独汇总它试试。',
  notesHeading: '需要处理或知悉：',
  panelWritten: (output: string): string => `评审汇总：${output}`,
};
