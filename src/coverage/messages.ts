/** What is missing for an observation point, as sentences that say where. */
export const REASONS = {
  blank: '「{sheet}」的“{label}”未填',
  yearsBlank: '「{sheet}」的“{label}”缺{years}数据',
  severalBlank: '「{sheet}」中{count}项未填：{labels}',
  severalYearsBlank: '「{sheet}」中{count}项缺{years}数据：{labels}',
  unreadable: '「{sheet}」的“{label}”填写的内容无法识别',
  unconfirmed: '「{sheet}」的“{label}”未确认',
  noRows: '「{sheet}」没有填写任何一行',
  rowsBlank: '「{sheet}」有{count}行未填“{label}”',
  nothing: '没有可以说明该观测点的填报内容，也未列入{list}',
  textAlone: '仅有文字说明（{texts}），还需在{list}中列明材料和页码{material}',
  partAlone: '所填内容只能说明一部分，还需在{list}中列明材料和页码{material}',
  noPages: '材料{numbers}未注明起止页码',
  noOwnPages: '对照表中的材料{numbers}未填页码',
  notPlaced: '未写明依据所在的段落，或材料编号和页码',
} as const;

/** Parts of the sentences. */
export const WORDS = {
  year: '{year}年',
  baseline: '{year}年（基期）',
  commitment: '{year}年（承诺）',
  materialIndex: '支撑材料目录',
  /** Where the material is named in workbooks without an index of it. */
  pointTable: '对照表',
  wantedMaterial: '（如{material}）',
  separator: '、',
} as const;
