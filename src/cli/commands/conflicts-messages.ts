import type { ConflictsOutput } from '../../model/conflict-review';
import { GAP } from '../messages';

type Conflict = ConflictsOutput['conflicts'][number];

const LIKENESS = { same: '名称相同', similar: '名称相近' } as const;
const DECISIONS = { recused: '回避', cleared: '不构成回避' } as const;

/** What `conflicts` prints. */
export const conflictsCommandMessages = {
  filesMissing:
    '请写出申报工作簿，例如：conflicts 申报/*.xlsx --experts "张某 某大学；李某 某公司" -o 回避审查.xlsx',
  expertsMissing:
    '请用 --experts 写明评审专家：回避审查表或名单（.xlsx、.txt）的文件名，或直接写“姓名 单位；姓名 单位”。',
  noExpertsIn: (words: string): string =>
    `“${words}”中没有专家。请写成“姓名 单位；姓名 单位”，或写名单的文件名。`,
  notRead: (path: string, reason: string): string => `“${path}”：${reason}`,
  summary: (applications: number, experts: number, conflicts: number): string =>
    `核对了${applications}份申报、${experts}位专家，可能的利益冲突${conflicts}处，由组织方决定：`,
  conflict: ({ application, expert, party, places, likeness, decision, reason }: Conflict): string => {
    const roles = [...new Set(places.map(({ role }) => role))].join('、');
    const decided = decision === null ? '待定' : `${DECISIONS[decision]}（${reason}）`;
    return `  ${application}${GAP}${expert.name}（${expert.unit}）${GAP}${roles}“${party}”${GAP}${LIKENESS[likeness]}${GAP}${decided}`;
  },
  notesHeading: '需要处理或知悉：',
  item: (text: string): string => `  ${text}`,
  written: (output: string): string => `回避审查表：${output}`,
} as const;
