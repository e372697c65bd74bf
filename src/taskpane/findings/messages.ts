import type { FindingStanding } from '../../usecases/findings-view/listed-finding';
import type { Verdict } from '../../usecases/findings-view/verdict';

const STANDING_WORDS: Readonly<Record<FindingStanding, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
  unmet: '未达标',
  noData: '无数据',
  met: '达标',
  triggered: '触发',
  open: '待确认',
  notTriggered: '未触发',
  notice: '须知',
};

/** Texts of the list of findings. */
export const findingsMessages = {
  notOpen: '这个工作簿里还没有申报表格，没有可检查的内容。',
  standing: (standing: FindingStanding): string => STANDING_WORDS[standing],
  chip: (standing: FindingStanding, count: number): string => `${STANDING_WORDS[standing]} ${count}`,
  chips: '按级别筛选',
  search: '查找问题',
  searchPlaceholder: '按内容、单元格查找',
  order: '排列方式',
  bySheet: '按表',
  byStanding: '按级别',
  previous: '上一个（Shift+F8）',
  next: '下一个（F8）',
  position: (position: number, count: number): string =>
    position === 0 ? `共 ${count} 条` : `第 ${position} 条，共 ${count} 条`,
  more: '更多操作',
  mark: '标出问题',
  marked: '已在表格中标出问题。',
  clearMarks: '清除标记',
  marksCleared: '已清除标记。',
  refresh: '重新检查',
  refreshed: '已重新检查。',
  fixAll: (count: number): string => `修改全部可改的（${count}）`,
  onlySection: (title: string): string => `只看：${title}`,
  allSections: '看全部',
  elsewhere: '整个申报',
  groupCount: (count: number): string => `${count} 条`,
  showMore: (count: number): string => `再显示一些（还有 ${count} 条）`,
  noMatch: '没有符合条件的问题。',
  clearFilter: '清除筛选',
  answered: (count: number): string => `已说明（${count}）`,
  list: '问题列表',
  revealed: (place: string): string => `已选中 ${place}`,
  noPlace: '没有对应的单元格。',

  verdict: (verdict: Verdict): string => {
    switch (verdict.kind) {
      case 'mistakes':
        return verdict.errors === 0
          ? '没有错误，警告请逐条核对。'
          : '错误须改正，确属特殊情况的可以说明原因。';
      case 'hintsOnly':
        return '没有错误和警告，提示请看一看。';
      case 'nothing':
        return '没有问题。';
    }
  },
  askedLater: (count: number): string => `另有 ${count} 项在定稿后核对（签字盖章、材料份数等）。`,
  behind: '以下是上次读取的结果，可能不是最新的。',

  source: (document: string): string => `依据：${document}`,
  inferred: '推断：通知没有直接写明，是本软件按原文推断的，请以主办单位解释为准。',
  ruleNumber: (rule: string): string => `规则编号 ${rule}`,
  places: (count: number): string => `涉及 ${count} 处：`,
  morePlaces: (count: number): string => `另有 ${count} 处`,
  goTo: (place: string): string => `选中 ${place}`,

  fixHeading: '可以一键修改',
  empty: '（空）',
  before: '原为',
  after: '改为',
  fix: (title: string): string => title,
  fixKind: (count: number): string => `同类 ${count} 条一并修改`,
  fixed: '已修改。',
  fixDialogTitle: (count: number): string => `修改 ${count} 条`,
  fixDialogNote: '下列单元格将被改写，改后可以撤销。',
  fixConfirm: '修改',
  cancel: '取消',
  moreFixes: (count: number): string => `……另有 ${count} 处`,
  sealed: '已经定稿。需要修改的，请先在“定稿”中解除。',
  repair: '这是表格本身的问题，请修复表格。',
  goToRepair: '去修复表格',

  passWithReason: '忽略并说明',
  editReason: '修改说明',
  reason: '说明',
  reasonHint: '说明随工作簿保存，主管部门和专家会看到。',
  reasonGiven: (reason: string): string => `说明：${reason}`,
  saveReason: '保存说明',
  reasonSaved: '已保存说明。',
  confirm: '是，已确认',
  deny: '否，尚未办妥',
  confirmationSaved: '已记录。',
} as const;
