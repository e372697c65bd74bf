import type { SessionActivity } from '../usecases/session/session-state';
import type { PaneRole } from './remembered-place';
import type { ViewName } from './navigation';
import type { ThemeChoice } from './pane-theme';

const announcedActivity: Record<SessionActivity['kind'], string> = {
  layingOut: '正在生成表格…',
  writing: '正在写入表格…',
  repairing: '正在修复表格…',
  marking: '正在更新单元格上的标记…',
  sealing: '正在处理定稿记录…',
};

function activityWording(activity: SessionActivity): string {
  return activity.kind === 'layingOut'
    ? `正在生成表格：${activity.done}/${activity.total} 张工作表`
    : announcedActivity[activity.kind];
}

const roles: Record<PaneRole, string> = { applicant: '填报', reviewer: '评审', staff: '汇总' };

const views: Record<ViewName, string> = {
  start: '开始',
  overview: '概览',
  findings: '问题',
  coverage: '观测点',
  seal: '定稿',
  document: '导出 Word',
  documentImport: '从 Word 导入',
  handIn: '报送材料包',
  materials: '佐证材料',
  paste: '粘贴助手',
  repair: '修复表格',
  collection: '分头填报',
  carryOver: '带入已有数据',
  problems: '问题清单',
  years: '历年对比',
  differences: '通知对比',
  about: '关于',
};

const themes: Record<ThemeChoice, string> = {
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  contrast: '高对比度',
};

/** Words of the pane around its views. */
export const paneMessages = {
  pane: '产教联合体申报',
  roles,
  roleTabs: '工作内容',
  views,
  viewTabs: '填报的各项内容',
  more: '更多',
  moreViews: '更多内容',
  theme: '外观',
  hidePane: '收起任务窗格',
  themes,
  openFindings: (errors: number, others: number): string =>
    `${errors} 处错误${others > 0 ? `，${others} 处警告` : ''}`,
  loadingView: (title: string): string => `正在打开“${title}”…`,
  reading: '正在读取工作簿…',
  readAgain: '重新读取',
  behindTitle: '显示的可能不是最新内容',
  unreachableTitle: '暂时读不到工作簿',
  noFormsTitle: '还没有申报表格',
  noForms: '这个工作簿里还没有申报表格。生成表格后，这里就有内容。',
  notUsableTitle: '这个工作簿暂不能使用',
  toStart: '前往“开始”',
  crashed: (title: string): string => `“${title}”出错了`,
  crashedAdvice: '工作簿没有因此改动，其他各项仍可使用。请点“重试”；仍然出错的，请关闭后重新打开窗格。',
  retry: '重试',
  activity: activityWording,
  announcedActivity,
  cancel: '取消',
  cancelling: '正在取消…',
  checked: '已重新检查。',
  hasForms: '这个工作簿里已有申报表格，不再生成。需要新表格的，请先新建一个空白工作簿。',
  chooseNotice: '可以填报的通知不止一个，请在“开始”中选定后点“生成表格”。',
  stoppedTitle: '没有完成',
  dismiss: '知道了',
} as const;
