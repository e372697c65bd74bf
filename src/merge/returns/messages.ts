import type { ReturnDemand } from '../../model/return-notice';
import type { ContentNote } from '../../model/workbook-content';

const ACTIVE: Partial<Readonly<Record<ContentNote['kind'], string>>> = {
  macros: '宏',
  externalLinks: '外部链接',
  dataConnections: '数据连接',
  embeddedObjects: '嵌入对象',
};

const SEPARATOR = '、';

/** What is asked of an item whose sentence does not say it itself. */
const HOW: Readonly<Record<ReturnDemand, string>> = {
  formal: '请按要求补正。',
  must: '请改正。',
  check: '请核对；确认无误的，请说明原因。',
  suggest: '供参考，可不修改。',
  explained: '已说明原因，暂不须修改。',
};

/** Every sentence a 退回修改通知 is made of that no rule says. */
export const returnMessages = {
  how: (demand: ReturnDemand): string => HOW[demand],
  fix: (title: string): string => `可${title}。`,
  where: (
    sheet: string,
    cells: readonly string[],
    moreCells: number,
    labels: readonly string[],
    moreLabels: number,
  ): string => {
    const at =
      cells.length === 0
        ? ''
        : ` ${cells.join(SEPARATOR)}${moreCells > 0 ? `等${cells.length + moreCells}处` : ''}`;
    const named =
      labels.length === 0
        ? ''
        : ` ${labels.map((label) => `“${label}”`).join(SEPARATOR)}${moreLabels > 0 ? '等' : ''}`;
    return `「${sheet}」${at}${named}`;
  },
  whereSeparator: '；',
  hidden: '（内容略）',
  hiddenTelephone: '（号码略）',
  section: (number: string | null, title: string): string => (number === null ? title : `${number}${title}`),
  handIn: (item: string, copies: string): string => `${item}（${copies}）`,

  formal: {
    workbook: '申报工作簿',
    unsealed: '工作簿没有定稿，无法确认与盖章的纸质材料一致。',
    unsealedHow: '请修改完毕后定稿，打印盖章，连同定稿的工作簿一并重新报送。',
    changedSinceSeal: (code: string): string =>
      `定稿后内容又有改动，与纸质材料上的校验码${code === '' ? '' : `（${code}）`}不符。`,
    changedSinceSealHow: '请改回，或解除定稿、重新定稿后打印盖章，重新报送。',
    sealRecordAltered: '定稿记录与其自身的校验值不符，不能确认定稿的内容。',
    sealRecordAlteredHow: '请改用定稿时保存的原文件，或重新定稿后报送。',
    hiddenSheets: (sheets: readonly string[]): string =>
      `含有不属于申报表格的隐藏工作表${sheets.map((name) => `“${name}”`).join(SEPARATOR)}，其内容没有采用。`,
    hiddenSheetsHow: '如有应填报的内容，请填入申报表格；其余请删去隐藏的工作表后重新报送。',
    activeContent: (kinds: readonly ContentNote['kind'][]): string =>
      `文件含有${kinds.map((kind) => ACTIVE[kind] ?? kind).join(SEPARATOR)}，没有执行或打开。`,
    activeContentHow: '请去掉后另存为 .xlsx，重新报送。',
    unnamed: '没有填写联合体名称。',
    unnamedHow: '请补填联合体名称。',
    review: (result: string): string => `形式审查结论：${result}。`,
  },
} as const;
