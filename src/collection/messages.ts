import { dayInWords } from '../model/moment-in-words';

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
  yes: '是',
  no: '否',
  paragraph: (unit: string, text: string): string => `${unit}：${text}`,
  materialNumber: (position: number): string => String(position),
};

interface Shown {
  text: string;
  from: { file: string; cell: string | null } | null;
}

/** A file without the folders it lies in, which say nothing to whoever gets the workbook. */
function fileName(path: string): string {
  return /[^\\/]*$/.exec(path)?.[0] ?? path;
}

function source({ from }: Shown): string {
  if (from === null) return '各成员单位合计';
  const file = fileName(from.file);
  return from.cell === null ? file : `${file} 的 ${from.cell}`;
}

const shown = (values: readonly Shown[]): string =>
  values.map((value) => `“${value.text}”（${source(value)}）`).join('、');

/** What the applicant has to look after once the returns are brought together. */
export const problemMessages = {
  refused: (file: string, reason: string): string => `${fileName(file)} 未计入汇总：${reason}`,
  unknownUnit: (file: string, name: string, kind: string): string =>
    `${fileName(file)} 的单位“${name}”不在申报表“${kind}”中，未计入汇总。请核对单位名称，或先在申报表中补上这个单位。`,
  damaged: (file: string, parts: readonly string[]): string =>
    `${fileName(file)} 的${parts.map((part) => `“${part}”`).join('、')}被改动或找不到，其中的内容可能没有计入。请先检查这个文件，必要时请该单位重新填写。`,
  betweenReturns: (unit: string, label: string, values: readonly Shown[]): string =>
    `${unit}交来的几份填报表中，“${label}”不一致：${shown(values)}。请与该单位核实后只留一份，再重新汇总；核实前这一项未计入。`,
  withRow: (unit: string, label: string, values: readonly Shown[]): string =>
    `${unit}的“${label}”，申报表与该单位所填不一致：${shown(values)}。申报表未改动，请核实。`,
  withSum: (label: string, values: readonly Shown[]): string =>
    `“${label}”，申报表中已有的数与汇总不一致：${shown(values)}。申报表未改动，请核实；如为以前汇总的数，请清空后重新汇总。`,
  unreadable: (unit: string, label: string, value: Shown): string =>
    `${unit}的“${label}”填的是${shown([value])}，不能按数字计算，未计入汇总。请与该单位核实后改为数字。`,
  missing: (unit: string): string => `${unit}尚未交回填报表，合计中不含该单位。`,
  late: (unit: string, file: string, received: string, due: string): string =>
    `${unit}的 ${fileName(file)} 于${dayInWords(received)}交回，晚于期限${dayInWords(due)}，已计入汇总。`,
  duplicate: (file: string, of: string): string =>
    `${fileName(file)} 与 ${fileName(of)} 内容相同，只计一次。`,
};
