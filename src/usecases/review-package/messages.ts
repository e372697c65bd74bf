/** What making and reading 评审包 says. */
export const packageMessages = {
  separator: '；',
  missing: '未填',
  byMaterial: '由文字和支撑材料说明',
  line: (label: string, said: string, source: string): string =>
    `${label.replace(/。$/, '')}：${said}${source}`,
  ofYear: (year: number, said: string): string => `${year}年${said}`,
  source: (cells: readonly string[]): string => `（${cells.join('、')}）`,
  part: (label: string, text: string): string => `${label}：${text}`,
  tableLine: (position: number, parts: readonly string[]): string => `${position}．${parts.join('；')}`,
  rows: (count: number, appendix: number): string => `${count}项，见附${appendix}`,
  seeAppendix: (characters: number, appendix: number): string => `共${characters}个字符，见附${appendix}`,
  appendixOfPoint: (point: string, label: string): string => `${point} ${label}`,

  leftOut: (file: string, reason: string): string => `${file} 没有列入：${reason}`,
  unreadable: (file: string, reason: string): string => `${file} 无法读取，没有列入：${reason}`,
  otherNotice: (file: string, notice: string): string =>
    `${file} 属于另一通知（${notice}），没有列入。请按通知分别生成。`,
  sameApplication: (file: string, first: string, title: string): string =>
    `${file} 与 ${first} 的联合体都是“${title}”，只列入 ${first}。请核对以哪一份为准。`,
  scoredAlready: (file: string, sheet: string): string =>
    `${file} 中已有“${sheet}”，不是申报单位交来的原文件，没有列入。`,
  nothing: (reasons: readonly string[]): string =>
    ['没有可以列入的申报表，没有生成评审包。', ...reasons].join('\n'),
  expertMissing: '请写明评审专家姓名，评审包按姓名区分。',
  expertTwice: (name: string): string =>
    `专家“${name}”在名单中出现了不止一次。请只留一行；同名的两位专家请在姓名后加以区分。`,
  noExperts: '名单中没有专家。请每行写一位专家的姓名和单位。',
  allRecused: (name: string): string => `专家“${name}”对全部申报都回避，没有可以评分的申报，没有生成评审包。`,
  undecided: (title: string, sentence: string): string => `“${title}”：${sentence}尚未决定，暂列入评审。`,
  notMade: (file: string, expert: string, reason: string): string => `${file}（${expert}）：${reason}`,
  packageKind: '评审包',
  cardKind: '评审表',
};
