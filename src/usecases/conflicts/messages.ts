const quotedList = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join('、');

/** What the use cases of 回避 say. */
export const conflictMessages = {
  unreadable: (file: string, reason: string): string => `${file} 无法读取，没有核对：${reason}`,
  unconfirmed: (file: string, reason: string): string => `${file} 没有核对：${reason}`,
  noApplication: '没有可以核对的申报表，没有生成回避审查表。',
  noExperts: '没有评审专家，没有生成回避审查表。请写明专家的姓名和单位。',
  unitMissing: (names: readonly string[]): string =>
    `${names.join('、')}没有填写单位，看不出是否有利益冲突，请补上单位后重新核对。`,
  expertTwice: (name: string, units: readonly string[]): string =>
    `专家${name}出现了不止一次（${units.join('、')}），各单位都已核对。如果是几个人，请在姓名后加以区分。`,
  sameTitle: (title: string, files: readonly string[]): string =>
    `${files.join('、')}的名称都是“${title}”，对它的决定对这几份都有效。如果是不同的联合体，请先改正名称。`,
  untitled: (file: string): string =>
    `${file} 没有填写联合体名称，以文件名列出；评审表上也没有名称，决定不能与评审表对应。请先补上名称。`,
  noParties: (titles: readonly string[]): string =>
    `${quotedList(titles)}没有填写依托园区、牵头单位和成员单位，没有可以核对的单位。`,
  leadPartiesOnly: (titles: readonly string[]): string =>
    `${quotedList(titles)}的表格只填依托园区和牵头单位，没有成员单位名单，与成员单位的利益冲突请另行核对。`,
  undecided: (count: number): string => `有${count}处可能的利益冲突待定，请组织方在评分前决定。`,

  noNames: (file: string): string =>
    `${file} 中没有找到专家名单。请用一行写明“姓名”“单位”，下面每行一位专家。`,
  fault: {
    expertMissing: (cell: string): string => `${cell}：这一行没有写专家，决定没有采用。请补上专家姓名。`,
    applicationMissing: (cell: string): string =>
      `${cell}：这一行没有写申报联合体，决定没有采用。请补上联合体名称。`,
    notADecision: (cell: string, written: string): string =>
      `${cell}：决定填的是“${written}”，应选“回避”或“不构成回避”，没有采用。`,
    decisionMissing: (cell: string, expert: string, application: string): string =>
      `${cell}：专家${expert}对“${application}”只写了理由，没有写决定，仍按待定处理。请选择“回避”或“不构成回避”。`,
    reasonMissing: (cell: string, expert: string, application: string): string =>
      `${cell}：专家${expert}对“${application}”的决定没有写理由，仍按待定处理。请补上理由。`,
    expertUnknown: (cell: string, expert: string): string =>
      `${cell}：专家“${expert}”不在评审专家名单中，决定没有采用。请核对姓名，或补入名单。`,
    applicationUnknown: (cell: string, application: string): string =>
      `${cell}：没有名为“${application}”的申报，决定没有采用。请核对名称，或补交这份申报。`,
    contradictory: (cells: readonly string[], expert: string, application: string): string =>
      `${cells.join('、')}：专家${expert}对“${application}”既写了回避又写了不构成回避，仍按待定处理。请只留一种决定。`,
  },

  decided: {
    recused: (expert: string, application: string, reason: string): string =>
      `组织方决定：专家${expert}回避“${application}”，理由：${reason}`,
    cleared: (expert: string, application: string, reason: string): string =>
      `组织方决定：专家${expert}对“${application}”不构成回避，理由：${reason}`,
  },
  pending: (expert: string, unit: string, application: string, roles: string, party: string): string =>
    `待定：专家${expert}的单位“${unit}”与“${application}”的${roles}“${party}”名称相同或相近，组织方尚未决定是否回避。`,
  roleSeparator: '、',
} as const;
