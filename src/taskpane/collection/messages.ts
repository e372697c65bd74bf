import type { CollectedMember, LeftOut } from '../../model/collection';
import { dayInWords } from '../../model/moment-in-words';

const STATUS_WORDS: Readonly<Record<CollectedMember['status'], string>> = {
  returned: '已交',
  late: '迟交',
  contradictory: '有矛盾',
  missing: '未交',
};

function leftOutWords({ unfilled, unreadable, contradictory, missing }: LeftOut): string {
  const parts = [
    missing > 0 ? `${missing} 家未交` : '',
    unfilled > 0 ? `${unfilled} 家未填` : '',
    unreadable > 0 ? `${unreadable} 家无法识别` : '',
    contradictory > 0 ? `${contradictory} 家有矛盾` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `不含 ${parts.join('、')}`;
}

/** Texts of 分头填报. */
export const collectionViewMessages = {
  explanation: '给每个成员单位生成一份填报表，分别填好收回后，在这里汇总，填入申报表的空白处。',

  giveOut: '第一步：发放填报表',
  due: '交回期限',
  dueHint: '印在填报表上；过期交回的会标明“迟交”。可不填。',
  noUnits: '成员各表中还没有单位名称，请先填写。',
  make: (count: number): string => `生成 ${count} 份填报表`,
  making: (done: number, total: number, unit: string): string => `正在生成 ${done + 1}/${total}：${unit}`,
  stop: '停止',
  made: (count: number): string => `已生成 ${count} 份填报表，请分别发给各成员单位。`,
  stopped: (count: number): string => `已停止，生成了 ${count} 份。`,
  notMade: (unit: string, reason: string): string => `${unit}的填报表没有生成：${reason}`,
  unitUnnamed: (kind: string, row: number): string =>
    `「${kind}」第${row}行没有单位名称，不生成填报表。请补填名称。`,
  unitRepeated: (kind: string, row: number, name: string): string =>
    `「${kind}」第${row}行的“${name}”与前面的行是同一单位，只生成一份。请核对是否重复。`,
  single: '单独生成某一份',
  makeOne: '生成',
  makeOneOf: (name: string): string => `生成“${name}”`,
  severalDownloads: '文件会逐个保存；软件询问是否允许保存多个文件时，请选“允许”。',

  intake: {
    title: '第二步：收回并汇总',
    pick: '选择交回的填报表',
    dropHint: '也可以把 .xlsx 文件拖到这里，一次可选多份。',
    reading: (done: number, total: number): string => `正在读取 ${done + 1}/${total}…`,
    taken: (count: number): string => `已收 ${count} 份`,
    remove: (file: string): string => `移除 ${file}`,
    received: (day: string): string => `${dayInWords(day)}收到`,
    clear: '全部移除',
  },
  unreadable: (reason: string): string => `读不到这个文件：${reason}。请确认文件没有被移走后重新选择。`,
  notApplication: '不能分头填报',

  units: (returned: number, members: number): string => `成员单位（已交 ${returned} 家，共 ${members} 家）`,
  status: (status: CollectedMember['status']): string => STATUS_WORDS[status],
  problems: (count: number): string => `需要核实（${count}）`,
  noProblems: '没有需要核实的。',

  sums: (count: number): string => `合计（${count} 项）`,
  sumColumns: { item: '项目', sum: '合计' },
  label: (label: string, year: number | null): string => (year === null ? label : `${label}（${year}年）`),
  noSum: '—',
  leftOut: leftOutWords,

  fills: (count: number): string => `将填入的内容（${count} 处）`,
  fillsNote: '只填申报表的空白处，已有的内容不改动。',
  noFills: '申报表中没有可填入的空白处。',
  write: (count: number): string => `写入 ${count} 处`,
  writeTitle: (count: number): string => `写入 ${count} 处吗？`,
  writeQuestion: '下列空白单元格将被填入，写入后可以撤销。',
  written: '已写入申报表。',
  writeWord: '写入',
  writeChange: '填入成员单位汇总',
  cancel: '取消',
  moreFills: (count: number): string => `……另有 ${count} 处`,
  saveReport: '另存汇总明细',
  reportName: '分头填报汇总明细.xlsx',
  reportSaved: '已保存汇总明细。',
  reportNotSaved: (reason: string): string => `汇总明细没有保存：${reason}`,
} as const;
