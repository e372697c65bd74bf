import type { MeetingOutput } from '../../model/meeting-output';
import { GAP } from '../messages';

type Application = MeetingOutput['applications'][number];

const OUTCOMES = { pending: '待补或待定', vetoed: '否决', noCards: '没有评审表' } as const;
const SELECTIONS = { within: `${GAP}入围`, onLine: `${GAP}入围线上并列`, below: '' } as const;

function standing({ outcome, rank, score, selection }: Application): string {
  if (outcome !== 'scored') return OUTCOMES[outcome];
  return `第${rank ?? ''}名${GAP}${score ?? ''}分${selection === null ? '' : SELECTIONS[selection]}`;
}

/** What `meeting` prints. */
export const meetingCommandMessages = {
  filesMissing:
    '请写出申报工作簿（或文件夹）和专家评过的工作簿，例如：meeting 申报/ --cards 评审表/ -o 上会材料.xlsx',
  cardsMissing: '--cards 后面要写专家评过的工作簿或文件夹。评审表就在申报工作簿中的，不写 --cards。',
  unknownPart: (part: string, known: readonly string[]): string =>
    `没有“${part}”这部分。可选：${known.join('、')}。`,
  archive: '这是压缩包，请先解压。',
  application: (application: Application): string =>
    `  ${standing(application)}${GAP}${application.title}${GAP}（评审表${application.cards}张，${application.submission === null ? '没有申报工作簿' : `问题${application.findings}条`}，需注意${application.doubts.length}项）`,
  notesHeading: '需要处理或知悉：',
  item: (text: string): string => `  ${text}`,
  refused: (file: string, reason: string): string => `  ${file}：${reason}`,
  written: (output: string, sheets: number): string => `上会材料：${output}（${sheets}张工作表）`,
};
