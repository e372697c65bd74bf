import type { ApplicationParty, LabelledSheet } from '../model/merge';
import type { ContentNote } from '../model/workbook-content';

const PARTY: Readonly<Record<ApplicationParty, string>> = {
  consortium: '联合体',
  park: '依托园区',
  school: '牵头学校',
  enterprise: '牵头企业（行业协会）',
};

const SEPARATOR = '、';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(SEPARATOR);

/** Sheets a sentence names one by one. */
const NAMED = 4;

const someOf = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${quoted(names.slice(0, NAMED))}等 ${names.length} 张工作表`
    : `${quoted(names)}工作表`;

const ACTIVE: Partial<Readonly<Record<ContentNote['kind'], string>>> = {
  macros: '宏',
  externalLinks: '外部链接',
  dataConnections: '数据连接',
  embeddedObjects: '嵌入对象',
};

/** Every sentence merging says about submissions. */
export const mergeMessages = {
  party: (party: ApplicationParty): string => PARTY[party],
  sameFile: (files: readonly string[]): string =>
    `${quoted(files)}是同一个文件（逐字节相同），只计一次，无须处理。`,
  sameContent: (files: readonly string[]): string =>
    `${quoted(files)}填报内容完全相同（文件本身不同，可能另存过），只计一次，无须处理。`,
  versions: (consortium: string, count: number, differences: number): string =>
    `“${consortium}”交来 ${count} 个版本，共有 ${differences} 处不同。暂按最新的一个汇总，请确认以哪个为准。`,
  sharedParty: (
    party: Exclude<ApplicationParty, 'consortium'>,
    names: readonly string[],
    consortia: readonly string[],
    quota: string | null,
  ): string => {
    const rest = party === 'park' && quota !== null ? `通知要求：“${quota}”` : '';
    const spelling = names.length > 1 ? '（写法不一）' : '';
    return `${PARTY[party]}${quoted(names)}${spelling}出现在 ${consortia.length} 份申报中：${quoted(consortia)}。${rest}请确认是否都列入。`;
  },
  similarNames: (party: ApplicationParty, names: readonly string[]): string =>
    `${PARTY[party]}${quoted(names)}名称相近，可能是同一单位。请核对；确属不同单位的，选“都列入”。`,
  unsealed: '没有定稿，无法确认与盖章的纸质材料一致。请申报单位定稿后重新报送，或核对纸质材料。',
  changedSinceSeal: (code: string): string =>
    `定稿后内容有改动，与校验码 ${code} 不符。请核对纸质材料上的校验码，或请申报单位重新定稿后报送。`,
  sealRecordAltered: '定稿记录与其自身的校验值不符，可能被改动。请核对纸质材料，或请申报单位重新定稿后报送。',
  stateUnreadable: '定稿记录无法读取，不能判断是否定稿。请核对纸质材料，或请申报单位重新报送。',
  foreignHiddenSheets: (sheets: readonly string[]): string =>
    `含有不属于申报表格的隐藏工作表${quoted(sheets)}，其内容没有汇总。请查看是否有应填报的内容。`,
  activeContent: (kinds: readonly ContentNote['kind'][]): string =>
    `含有${kinds.map((kind) => ACTIVE[kind] ?? kind).join(SEPARATOR)}，没有执行或打开，也没有汇总。请留意安全。`,
  unnamed: '没有填写联合体名称，再交来新的版本时无法认出是同一份申报。请申报单位补填。',
  overQuota: (name: string, label: string, count: number, limit: number): string =>
    `“${name}”${label}为 ${count}，超过通知规定的 ${limit}。`,
  foundByLabels: (
    file: string,
    sheets: readonly (Pick<LabelledSheet, 'sheet' | 'values'> & { isSure: boolean })[],
    isAsSealed: boolean,
  ): string => {
    const doubtful = sheets.filter(({ isSure }) => !isSure);
    const read = sheets.filter(({ values }) => values.length > 0);
    const confidence =
      doubtful.length === 0
        ? '填报项全部找到，把握较大。'
        : `${someOf(doubtful.map(({ sheet }) => sheet))}有疑点，须逐项核对。`;
    const sealed = isAsSealed ? '读到的内容与定稿时一致。' : '';
    return `“${file}”的${someOf(read.map(({ sheet }) => sheet))}没有本程序的定位标记，内容是按标签识别的，确认以前不汇总。${confidence}${sealed}请对照原件核对：读得对的选“确认”，不采用的选“不采用”。`;
  },
  unconfirmed:
    '内容是按标签识别的，待确认，没有汇总。请在“重复与冲突”中核对读到的内容，处理意见选“确认”后再汇总一次。',
  leftOut: '内容是按标签识别的，按经办人的处理意见不采用。',
  superseded: (file: string): string => `同一申报有更新或经确认的版本：“${file}”。`,
  duplicateOf: (file: string): string => `与“${file}”内容相同，只计一次。`,
  setAside: (consortium: string): string => `按经办人的处理意见，列入的是“${consortium}”，本份没有列入。`,
};
