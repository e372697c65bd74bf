import { workbookIntakeWords } from '../../parts/workbook-intake-words';

/** Words of 专家与回避. */
export const expertsViewMessages = {
  explanation:
    '列出评审专家，核对专家单位与申报单位（依托园区、牵头单位、成员单位）名称是否相同或相近。是否回避由组织方决定，须写明理由。',

  experts: '评审专家',
  lines: '添加专家',
  linesHint: '每行一位：姓名 单位，可从表格中粘贴。几个单位用顿号隔开。',
  add: '加入名单',
  added: (count: number): string => `已加入 ${count} 位专家。`,
  noExperts: '还没有专家。',
  open: '打开名单或回避审查表',
  opened: (experts: number, decisions: number): string =>
    `已读入，名单共 ${experts} 位专家，采用决定 ${decisions} 个。`,
  notOpened: (file: string, reason: string): string => `“${file}”没有读出：${reason}`,
  faults: (count: number): string => `文件中有 ${count} 处需要改正`,
  unit: (unit: string): string => (unit === '' ? '未填单位' : unit),
  removeExpert: (name: string): string => `从名单中移除 ${name}`,

  submissions: {
    ...workbookIntakeWords('申报工作簿'),
    dropHint: '也可以把 .xlsx 文件拖到这里，一次可选多份。“评审分发”“上会材料”沿用这里选的。',
  },

  conflicts: (pairs: number, undecided: number): string =>
    undecided === 0 ? `可能的利益冲突（${pairs}）` : `可能的利益冲突（${pairs}，待定 ${undecided}）`,
  nothingYet: '写明专家、选好申报工作簿后，在这里列出可能的利益冲突。',
  none: '没有发现专家单位与申报单位名称相同或相近。其他情形请在下面登记。',
  filters: '按决定筛选',
  filter: { all: '全部', undecided: '待定', recused: '回避', cleared: '不构成回避' },
  filterCount: (words: string, count: number): string => `${words} ${count}`,
  person: (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`),
  party: (roles: string, party: string, likeness: 'same' | 'similar'): string =>
    `${roles}“${party}”，名称${likeness === 'same' ? '相同' : '相近'}`,
  roleSeparator: '、',
  place: (file: string, cell: string | null): string => (cell === null ? file : `${file} ${cell}`),
  undecided: '待定',
  reasonOf: (reason: string): string => `理由：${reason}`,

  decide: '决定',
  change: '改决定',
  decideOn: (words: string, expert: string, application: string): string =>
    `${words}：${expert}，${application}`,
  decision: '决定',
  decisions: { recused: '回避', cleared: '不构成回避' },
  reason: '理由',
  reasonMissing: '请写明理由。',
  decisionMissing: '请选择“回避”或“不构成回避”。',
  save: '记下决定',
  cancel: '取消',
  withdraw: '撤回决定',
  decided: '已记下决定。',
  withdrawn: '已撤回决定，现为待定。',

  others: (count: number): string => `登记其他情形（${count}）`,
  othersHint: '亲属、师生等从单位名称看不出的情形，在这里登记。',
  application: '申报联合体',
  expert: '专家',

  notes: '请注意',
  saveWorkbook: {
    save: '另存回避审查表',
    saved: '回避审查表已保存。',
    notSaved: (reason: string): string => `回避审查表没有保存：${reason}`,
  },
  workbookName: '回避审查.xlsx',
} as const;
