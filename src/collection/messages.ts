/** Everything a collection workbook prints that the notice does not. */
export const collectionMessages = {
  formTitle: '成员单位填报表',
  unitSheet: '单位情况',
  unitHeading: '成员单位填报表',
  guideHeading: '填报说明（非通知原文）',
  guide: (baseline: number): string[] => [
    '一、本表由申报单位发给联合体各成员单位分别填写，填好后请按交回期限将本工作簿交回申报单位汇总。',
    `二、请填本单位${baseline}年12月31日的数据；${baseline}年数据由申报单位按各成员单位填报数汇总，请勿填联合体总数。`,
    '三、数字只填数，单位已印在表中；本单位没有的填“0”，不适用的填“无”或“—”，请不要留空。',
    '四、已填的内容来自申报单位，请核对，有误的直接改正；“发放对象”请勿改动。',
    '五、支撑材料只列本单位提供的，页码按本单位材料自第1页起编，全册编号和页码由申报单位统一编排。',
  ],
  issueHeading: '发放信息（由申报单位填写，请勿改动）',
  consortium: '联合体名称',
  addressee: '发放对象',
  addresseeNote: '汇总时按此对应成员单位。单位名称有误的，请在下面“单位情况”中改正，不要改这里。',
  due: '交回期限',
  materialsNote: '（只列本单位提供的支撑材料）',

  unnamedUnit: '（未写单位名称）',
  blank: '（空）',
  yes: '是',
  no: '否',
  listSeparator: '、',
  paragraph: (unit: string, text: string): string => `${unit}：${text}`,
  materialNumber: (position: number): string => String(position),
};
