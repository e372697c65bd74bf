/** Every text of the workbook of the 回避审查. */
export const conflictSheetMessages = {
  title: '评审专家回避审查',
  expertsSheet: '评审专家',
  decisionsSheet: '回避审查',
  expertsTitle: '评审专家名单',
  decisionsTitle: '评审专家回避审查表',
  expertsHelp: '每行一位专家，单位写全称；有几个单位的，用顿号隔开。同名的专家请在姓名后加以区分。',
  decisionsHelp:
    '表中列出专家单位与申报单位（依托园区、牵头学校、牵头企业和全部成员单位）名称相同或相近之处，是否回避由组织方决定：请在“决定”一栏选择，并写明理由。其他需要回避的情形（亲属、师生等）请填在空行中。',
  none: '没有发现专家单位与申报单位名称相同或相近；其他情形请填在下面的空行中。',
  scope: (applications: number, experts: number, made: string): string =>
    `核对了${applications}份申报、${experts}位专家，生成于${made}。`,
  expertHeaders: { name: '姓名', unit: '单位' },
  decisionHeaders: {
    application: '申报联合体',
    expert: '专家',
    unit: '专家单位',
    party: '申报中的单位',
    role: '身份',
    likeness: '名称',
    decision: '决定',
    reason: '理由',
    source: '出处',
  },
  likeness: { same: '相同', similar: '相近' },
  decisions: { recused: '回避', cleared: '不构成回避' },
  decisionError: '请选择“回避”或“不构成回避”。',
  signature: '组织方（签字、盖章）：　　　　　　　　　　　　　　　　年　　月　　日',
  roleSeparator: '、',
  place: (file: string, cell: string | null): string => (cell === null ? file : `${file}　${cell}`),
} as const;
