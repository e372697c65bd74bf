import type { CoverageState } from '../../model/coverage';
import { cellAddress } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';

/** One character, so that colour is never the only sign. */
const letters: Record<CoverageState, string> = { complete: '全', partial: '部', missing: '缺' };
const states: Record<CoverageState, string> = { complete: '完整', partial: '部分', missing: '待佐证' };

/** Words of 观测点. */
export const coverageMessages = {
  letters,
  states,
  legend: '观测点的佐证情况',
  legendLine: (state: CoverageState, count: number): string => `${states[state]} ${count}`,
  empty: '这个工作簿不涉及观测点。',
  pointButton: (name: string, state: CoverageState, text: string): string =>
    `${name} ${letters[state]}（${states[state]}）：${text}`,
  group: (code: string, title: string): string => `${code} ${title}`,
  deduction: '扣分项',
  detail: (name: string): string => `观测点 ${name}`,
  close: '收起',
  reasons: '还缺什么',
  nothingMissing: '这个观测点的佐证完整。',
  evidence: '表格中的依据',
  noEvidence: '表格中没有直接反映这个观测点的数据，请用佐证材料说明。',
  present: '已填',
  absent: '未填',
  atYear: (label: string, year: number | null): string =>
    year === null || label.includes(`${year}年`) ? label : `${label}（${year}年）`,
  place: ({ sheet, row, column }: CellPlace): string => `${sheet} ${cellAddress(row, column)}`,
  reveal: (label: string, place: string): string => `转到 ${place}：${label}`,
  revealed: (place: string): string => `已转到 ${place}。`,
  materials: '佐证材料',
  materialNumbers: (numbers: readonly string[]): string => `已关联：${numbers.join('、')}`,
  noMaterials: '尚未关联佐证材料。',
  wanted: (material: string): string => `建议材料：${material}`,
  link: '关联佐证材料',
  more: (count: number): string => `其余 ${count} 处`,
  fewer: '只看前几处',
} as const;
