import type { ClerkChoice, ConflictKind } from '../model/merge';
import type { ActiveKind, ApplicationParty, LabelledSheet } from '../model/submission';
import type { OrderBasis } from './version-order';

const PARTY: Readonly<Record<ApplicationParty, string>> = {
  consortium: '联合体',
  park: '依托园区',
  school: '牵头学校',
  enterprise: '牵头企业（行业协会）',
};

const CONFLICTS: Readonly<Record<ConflictKind, string>> = {
  versions: '同一申报多个版本',
  park: '同一园区多份申报',
  school: '同一牵头学校',
  enterprise: '同一牵头企业',
  similarNames: '名称相近',
  foundByLabels: '按标签识别',
};

const SEPARATOR = '、';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(SEPARATOR);

/** One question to the clerk among others. */
const question = (kind: ConflictKind, about: string): string => `“${CONFLICTS[kind]}：${about}”一项`;

/** Sheets a sentence names one by one. */
const NAMED = 4;

const someOf = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${quoted(names.slice(0, NAMED))}等 ${names.length} 张工作表`
    : `${quoted(names)}工作表`;

const ACTIVE: Readonly<Record<ActiveKind, string>> = {
  macros: '宏',
  externalLinks: '外部链接',
  dataConnections: '数据连接',
  embeddedObjects: '嵌入对象',
};

/** How surely labels led to the right cells. */
const confidence = (doubtful: readonly string[]): string =>
  doubtful.length === 0 ? '填报项全部找到，把握较大' : `${someOf(doubtful)}有疑点，须逐项核对`;

/** Which version speaks for an application until the clerk decides, and why. */
const LATEST: Readonly<Record<OrderBasis, string>> = {
  lineage: '暂按最新的一个汇总',
  sealed: '暂按定稿的一个汇总',
  sealedAt: '暂按最新的一个汇总',
  keyed: '其中有按标签识别的，暂按有本程序定位标记的一个汇总',
  fileDay: '暂按文件日期最新的一个汇总',
  savedAt: '文件日期相同，暂按文件内记录的保存时间较晚的一个汇总',
};

/** Every sentence merging says about submissions. */
export const mergeMessages = {
  party: (party: ApplicationParty): string => PARTY[party],
  conflict: (kind: ConflictKind): string => CONFLICTS[kind],
  sameFile: (files: readonly string[]): string =>
    `${quoted(files)}是同一个文件（逐字节相同），只计一次，无须处理。`,
  sameContent: (files: readonly string[]): string =>
    `${quoted(files)}填报内容完全相同（文件本身不同，可能另存过），只计一次，无须处理。`,
  versions: (
    consortium: string,
    count: number,
    differences: number,
    { basis, file }: { basis: OrderBasis | null; file: string },
    ruling: string | null,
  ): string => {
    const taken =
      basis === null ? `从定稿、文件日期和保存时间都看不出哪个在后，暂按“${file}”汇总` : LATEST[basis];
    return `“${consortium}”交来 ${count} 个版本，共有 ${differences} 处不同。${ruling ?? `${taken}，请确认以哪个为准。`}`;
  },
  /** What was decided between versions, of which the file is the one that stands, or between applications. */
  ruling: (kind: 'versions' | 'applications', chosen: string | null): string =>
    chosen === null
      ? '已按处理意见都列入。'
      : kind === 'versions'
        ? `已按处理意见以“${chosen}”为准。`
        : `已按处理意见列入“${chosen}”，其余不列入。`,
  /** A decision for one application, and another one, about this name, that leaves it out. */
  contraryRuling: (chosen: string, kind: ConflictKind, about: string, other: string): string =>
    `这里列入“${chosen}”，${question(kind, about)}却列入“${other}”，互相矛盾，都没有采用，请改正其中一处`,
  /** A decision that leaves out the application another one, about this name, lists. */
  overruled: (kind: ConflictKind, about: string, listed: string): string =>
    `${question(kind, about)}已列入“${listed}”，这里却不列入它，这一处没有采用，请改正其中一处`,
  sharedParty: (
    party: Exclude<ApplicationParty, 'consortium'>,
    names: readonly string[],
    consortia: readonly string[],
    quota: string | null,
    ruling: string | null,
  ): string => {
    const rest = party === 'park' && quota !== null ? `通知要求：“${quota}”` : '';
    const spelling = names.length > 1 ? '（写法不一）' : '';
    return `${PARTY[party]}${quoted(names)}${spelling}出现在 ${consortia.length} 份申报中：${quoted(consortia)}。${rest}${ruling ?? '请确认是否都列入。'}`;
  },
  similarNames: (party: ApplicationParty, names: readonly string[], ruling: string | null): string =>
    `${PARTY[party]}${quoted(names)}名称相近${ruling === null ? '，可能是同一单位。请核对；确属不同单位的，选“都列入”。' : `。${ruling}`}`,
  unsealed: '没有定稿，无法确认与盖章的纸质材料一致。请申报单位定稿后重新报送，或核对纸质材料。',
  changedSinceSeal: (code: string): string =>
    `定稿后内容有改动，与校验码 ${code} 不符。请核对纸质材料上的校验码，或请申报单位重新定稿后报送。`,
  sealRecordAltered: '定稿记录与其自身的校验值不符，可能被改动。请核对纸质材料，或请申报单位重新定稿后报送。',
  stateUnreadable: '定稿记录无法读取，不能判断是否定稿。请核对纸质材料，或请申报单位重新报送。',
  foreignHiddenSheets: (sheets: readonly string[]): string =>
    `含有不属于申报表格的隐藏工作表${quoted(sheets)}，其内容没有汇总。请查看是否有应填报的内容。`,
  activeContent: (kinds: readonly ActiveKind[]): string =>
    `含有${kinds.map((kind) => ACTIVE[kind]).join(SEPARATOR)}：没有执行或打开，也没有带入汇总结果。打开原文件时请留意安全。`,
  unnamed: '没有填写联合体名称，再交来新的版本时无法认出是同一份申报。请申报单位补填。',
  overQuota: (name: string, label: string, count: number, limit: number): string =>
    `“${name}”${label}为 ${count}，超过通知规定的 ${limit}。`,
  foundByLabels: (
    file: string,
    sheets: readonly (Pick<LabelledSheet, 'sheet' | 'values'> & { isSure: boolean })[],
    isAsSealed: boolean,
    decision: ClerkChoice['decision'] | null,
  ): string => {
    const doubtful = sheets.filter(({ isSure }) => !isSure);
    const read = sheets.filter(({ values }) => values.length > 0);
    const surety = `${confidence(doubtful.map(({ sheet }) => sheet))}。`;
    const sealed = isAsSealed ? '读到的内容与定稿时一致。' : '';
    const found = `“${file}”的${someOf(read.map(({ sheet }) => sheet))}没有本程序的定位标记，内容是按标签识别的`;
    if (decision === 'confirm') return `${found}，已按处理意见确认。${surety}${sealed}`;
    if (decision === 'leaveOut') return `${found}，已按处理意见不采用。`;
    return `${found}，确认以前不汇总。${surety}${sealed}请对照原件核对：读得对的选“确认”，不采用的选“不采用”。`;
  },
  /** Sheets of ours that lost their keys, met by whoever works with submissions otherwise than by merging them. */
  labelledNotCounted: (sheets: readonly string[], doubtful: readonly string[]): string =>
    `${someOf(sheets)}没有本程序的定位标记，内容只能按标签识别（${confidence(doubtful)}），确认以前不采用。`,
  /** The same of a form typed into a workbook of somebody's own. */
  typedNotCounted: (notice: string, sheets: readonly string[], doubtful: readonly string[]): string =>
    `像是自行录入的“${notice}”表格，${someOf(sheets)}的内容只能按标签识别（${confidence(doubtful)}），确认以前不采用。`,
  /** What to do with either before anything else counts it. */
  confirmFirst: {
    pane: '请先在“收件汇总”中核对并确认。',
    commandLine:
      '请先用 merge 汇总，在结果“重复与冲突”的“处理意见”中选“确认”并保存，再加上 --confirmed 汇总.xlsx。',
  },
  /** The other way, for sheets that lost their keys. */
  repairFirst: {
    pane: '也可打开这个工作簿，用“修复表格”补回标记，核对后用修复的文件。',
    commandLine: '也可用 repair 补回标记，核对后用修复的文件。',
  },
  unconfirmed:
    '内容是按标签识别的，待确认，没有汇总。请在“重复与冲突”中核对读到的内容，处理意见选“确认”后再汇总一次。',
  leftOut: '内容是按标签识别的，按经办人的处理意见不采用。',
  superseded: (file: string): string => `同一申报有几个版本，现按“${file}”汇总，见“重复与冲突”。`,
  duplicateOf: (file: string): string => `与“${file}”内容相同，只计一次。`,
  setAside: (consortium: string): string => `按经办人的处理意见，列入的是“${consortium}”，本份没有列入。`,
};
