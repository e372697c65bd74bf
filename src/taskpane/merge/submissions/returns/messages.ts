import type { ItemState } from '../../../../model/return-notice';

const FORMATS = { docx: 'Word 文档', xlsx: '表格' } as const;

const SCOPES = { reviewed: '形式审查须补正、不受理的', all: '全部有事项的' } as const;

/** Words of 退回修改通知 in the pane. */
export const returnsPaneMessages = {
  section: '退回修改通知',
  loading: '正在打开…',
  intro:
    '每份申报一份通知：哪里有问题、怎样改、依据哪句话，可直接发回。内容出自“问题清单”和“收件登记与形式审查”，不含个人信息。',
  none: '没有需要修改或核对的事项。',
  gathering: '正在整理…',
  due: '重新报送截止日期',
  dueHint: '不填的，通知中留空。',
  format: '通知格式',
  formats: FORMATS,
  scope: '退回范围',
  scopes: SCOPES,
  scopeChoice: (scope: keyof typeof SCOPES, count: number): string => `${SCOPES[scope]}（${count} 份）`,
  application: (number: number, title: string): string => `${number}. ${title}`,
  chooseAll: '全选',
  chooseNone: '全不选',
  show: '看通知',
  hide: '收起通知',
  of: (words: string, title: string): string => `${words}：${title}`,
  item: (number: number, id: string): string => `${number}. ${id}`,
  place: (group: string, where: string): string => (where === '' ? group : `${group}　${where}`),
  how: (how: string): string => `如何修改：${how}`,
  gone: '这份申报已不在汇总表中。',
  saveOne: '保存这份通知',
  saveChosen: (count: number): string => `保存通知（${count} 份）`,
  saved: (name: string): string => `已保存：${name}`,
  stopped: '已停止，没有保存。',
  notSaved: (reason: string): string => `通知没有保存：${reason}`,

  resubmitted: '重新报送核对',
  resubmittedIntro:
    '选择重新报送的工作簿，连同当时发出的通知（Word 或表格，可多份一起选），逐条核对已改、未改和另有改动。退回的版本取自收件汇总。',
  pick: '选择重新报送的材料',
  compared: (count: number): string => `已核对 ${count} 份。`,
  merge: '把这些材料读入汇总',
  mergeHint: '核对后读入汇总，新版本替换旧版本；替换前列出不同之处。',
  merged: '已读入汇总。',
  returned: (file: string): string => `退回的工作簿：${file}`,
  byNotice: (notice: string): string => `按通知“${notice}”核对。`,
  withoutNotice: '没有选取当时的通知，按退回的工作簿的全部事项核对。',
  remark: (text: string): string => `请注意：${text}`,
  counts: (mended: number, open: number, explained: number, other: number, fresh: number): string =>
    `已改 ${mended} 条，未改 ${open} 条，未改但已说明 ${explained} 条；另有改动 ${other} 处，新出现的问题 ${fresh} 条。`,
  items: (count: number): string => `逐条核对（${count}）`,
  others: (count: number): string => `另有改动（${count}）`,
  fresh: (count: number): string => `新出现的问题（${count}）`,
  now: (text: string): string => `现在：${text}`,
  because: (text: string): string => `说明：${text}`,
  saveComparison: {
    save: '保存核对结果',
    saved: '核对结果已保存。',
    notSaved: (reason: string): string => `核对结果没有保存：${reason}`,
  },
  unnamed: '未填名称',
} as const;

/** Colours of what became of an item. */
export const STATE_COLOURS: Readonly<Record<ItemState, 'success' | 'danger' | 'informative'>> = {
  mended: 'success',
  open: 'danger',
  explained: 'informative',
};
