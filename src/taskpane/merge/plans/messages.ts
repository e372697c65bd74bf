import { workbookIntakeWords } from '../../parts/workbook-intake-words';
import type { MergedSource } from '../../../model/submission';

/** Texts of the merged plans of several cities. */
export const plansViewMessages = {
  explanation:
    '选择各市报来的建设规划工作簿，合并查看，并对照目标看哪些地方还没有联合体、哪些重叠。只读取文件，不改动原件。',
  intake: workbookIntakeWords('建设规划'),
  unreadable: (reason: string): string => `读不到这个文件：${reason}。请确认文件没有被移走后重新选择。`,

  list: '目标名单',
  listOurs: '开发区、新区和市的名单由我方整理，请核对；不对的，可换用自己的名单。',
  listOwn: (file: string): string => `正在使用名单“${file}”。`,
  listFormat: '文本文件每行一处：名称 | 所在市 | 别名，类别另起一行，以“# ”开头；也可用 JSON。',
  pickList: '选择名单文件',
  dropList: '改回内置名单',
  listUnusable: (file: string, reason: string): string => `“${file}”不能使用：${reason}`,

  notes: (count: number): string => `需要核实（${count}）`,
  fileNote: (file: string, note: string): string => `${file}：${note}`,
  target: '对照目标',
  columns: { group: '类别', count: '要求', planned: '已列入', proposed: '待确认', none: '尚无' },
  unlisted: (count: number): string => `名单缺${count}处名称`,
  open: (count: number): string => `尚无联合体或待确认的目标（${count}）`,
  overlaps: (count: number): string => `重叠说明（${count}）`,
  consortia: (count: number): string => `合并规划（${count} 家联合体）`,
  heading: (city: string | null, name: string): string =>
    `${city ?? '市不明'} ${name === '' ? '（未填名称）' : name}`,
  park: (place: string): string => (place === '' ? '未填所依托的园区' : `依托：${place}`),
  from: ({ file, sheet, cell }: MergedSource): string => `来源：${file} ${sheet}!${cell}`,
  save: '另存为工作簿',
  saveName: '合并规划.xlsx',
  saved: '已保存合并规划。',
  notSaved: (reason: string): string => `合并规划没有保存：${reason}`,
} as const;
