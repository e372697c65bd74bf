import type { CollectedMember, CollectionProblem, LeftOut } from '../model/collection';

const STATUS: Readonly<Record<CollectedMember['status'], string>> = {
  returned: '已交',
  late: '迟交',
  contradictory: '有不一致',
  missing: '未交',
};

const PROBLEM: Readonly<Record<CollectionProblem['kind'], string>> = {
  refused: '未计入',
  unknownUnit: '单位不明',
  damaged: '表格被改动',
  betweenReturns: '几份不一致',
  withRow: '与申报表不一致',
  withSum: '与汇总不一致',
  unreadable: '无法计算',
  missing: '未交',
  late: '迟交',
  duplicate: '重复',
};

/** A file without the folders it lies in, which say nothing to whoever gets the workbook. */
function fileName(path: string): string {
  return /[^\\/]*$/.exec(path)?.[0] ?? path;
}

/** Every text of the sheets that show what the members returned. */
export const collectionReportMessages = {
  title: '分头填报汇总',
  sumsSheet: '分头填报汇总',
  textsSheet: '分头填报文字',
  materialsSheet: '分头填报材料',
  problemsSheet: '分头填报问题',
  /** A second gathering into the same workbook. */
  numbered: (name: string, number: number): string => `${name}${number}`,

  sumColumns: [
    { title: '项目', width: 34 },
    { title: '计量单位', width: 9 },
    { title: '合计', width: 12 },
    { title: '合计说明', width: 24 },
    { title: '申报表原有', width: 12 },
    { title: '处理', width: 14 },
  ],
  memberWidth: 14,
  textColumns: [
    { title: '项目', width: 30 },
    { title: '单位名称', width: 26 },
    { title: '所填文字', width: 64 },
    { title: '来源', width: 36 },
  ],
  materialColumns: [
    { title: '拟编号', width: 8 },
    { title: '材料名称', width: 40 },
    { title: '拟起止页', width: 10 },
    { title: '提供单位', width: 26 },
    { title: '原编号', width: 8 },
    { title: '对应观测点', width: 16 },
    { title: '佐证的数据或内容', width: 28 },
    { title: '来源', width: 36 },
  ],
  problemColumns: [
    { title: '类别', width: 14 },
    { title: '单位', width: 26 },
    { title: '项目', width: 28 },
    { title: '内容', width: 80 },
  ],

  statusRow: '交表情况',
  fileRow: '来源文件',
  status: (status: CollectedMember['status']): string => STATUS[status],
  problem: (kind: CollectionProblem['kind']): string => PROBLEM[kind],
  files: (paths: readonly string[]): string => paths.map(fileName).join('\n'),
  from: (path: string, cell: string | null): string =>
    cell === null ? fileName(path) : `${fileName(path)}\n${cell}`,

  blank: '（未填）',
  notReturned: '（未交）',
  unreadable: (text: string): string => `${text}（无法计算）`,
  contradictory: (texts: readonly string[]): string => `${texts.join(' / ')}（不一致）`,
  share: '比例不相加，请据实核定',
  nothingToSum: '没有可相加的数',
  /** 不含2家未填、1家未交; empty where nobody is left out. */
  leftOut: ({ unfilled, unreadable, contradictory, missing }: LeftOut): string => {
    const parts = [
      [unfilled, '未填'],
      [missing, '未交'],
      [contradictory, '不一致'],
      [unreadable, '无法计算'],
    ] as const;
    const listed = parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count}家${word}`]));
    return listed.length === 0 ? '' : `不含${listed.join('、')}`;
  },
  filled: '已填入申报表',
  same: '与申报表一致',
  different: '不一致，未改动',
  notFilled: '未填入',
  pages: (from: number, to: number): string => `${from}—${to}`,
  pagesUnknown: '待定',
};
