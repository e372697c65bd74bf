import type { CoverageState } from '../../model/coverage';

/** Words of 佐证材料. */
export const materialsMessages = {
  noIndex: '本通知的表格里没有支撑材料目录，不需要在这里关联材料。',
  pages: (covered: number, limit: number): string => `支撑材料共${covered}页，上限${limit}页`,
  pagesAlone: (covered: number): string => `支撑材料共${covered}页`,
  overLimit: (excess: number): string => `超出上限${excess}页，请压缩。`,
  missing: (runs: string): string => `缺页：第${runs}页没有材料。`,
  shared: (runs: string): string => `重页：第${runs}页不止一份材料占用。`,
  separator: '、',

  views: '查看方式',
  byMaterial: '按材料',
  byPoint: '按观测点',
  noMaterials: '目录里还没有材料。先在下方“新增材料”，再关联观测点。',

  number: (number: string): string => (number === '' ? '未编号' : number),
  untitled: '（未填名称）',
  onPages: (pages: string): string => `第${pages}页`,
  noPages: '未注明页码',
  servesPoints: (points: readonly string[]): string =>
    points.length === 0 ? '还没有关联观测点' : `观测点：${points.join('、')}`,
  reveal: '在表中查看',
  revealed: (title: string): string => `已选中“${title}”。`,

  state: { complete: '完整', partial: '部分', missing: '待佐证' } satisfies Record<CoverageState, string>,
  wanted: (material: string): string => `可用的材料：${material}`,
  hasMaterials: (count: number): string => (count === 0 ? '没有关联材料' : `已关联${count}份材料`),
  onlyIndex: '（对照表未列）',
  onlyPointTable: '（目录未注明观测点）',
  notInIndex: '（目录中没有这个编号）',
  material: (number: string, title: string): string =>
    [number, title].filter((part) => part !== '').join(' '),
  point: (name: string, text: string): string => `${name} ${text}`,

  chooseMaterial: '关联材料',
  choosePoint: '关联观测点',
  pleaseChoose: '请选择',
  pagesField: '页码',
  pagesHint: (pages: string | null): string =>
    pages === null ? '如3-5、12；不填则只关联材料。' : `如3-5、12；不填则为这份材料的全部页（${pages}）。`,
  link: '关联',
  linked: (material: string, point: string): string => `已把材料${material}关联到观测点${point}。`,
  unlink: '取消关联',
  unlinkNamed: (material: string, point: string): string => `取消关联：材料${material}与观测点${point}`,
  unlinked: (material: string, point: string): string => `已取消材料${material}与观测点${point}的关联。`,

  add: '新增材料',
  addHint: '写入支撑材料目录的下一行。',
  numberField: '材料编号',
  titleField: '材料名称',
  pageFromField: '起始页',
  pageToField: '结束页',
  pointField: '对应观测点（可以以后再关联）',
  noPoint: '暂不关联',
  addConfirm: '写入目录',
  added: (title: string): string => `已新增材料“${title}”。`,

  sealed: '已经定稿，不能修改材料和关联。需要修改的，请先解除定稿。',
} as const;
