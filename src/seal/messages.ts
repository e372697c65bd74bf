import { STATE_SHEET_NAME } from '../model/keys';

interface CalendarParts {
  year: number;
  half: 'first' | 'second' | null;
  month: number | null;
  day: number | null;
}

const STATE_SHEET = `隐藏工作表“${STATE_SHEET_NAME}”`;
/** What is on the state sheet, and that the forms themselves are not concerned. */
const STATE_LOST = '其中的定稿记录、问题说明和清单勾选暂时无法使用，各表填报的内容不受影响';
const STATE_MEND = '请改用未经改动的原文件；没有原文件的，请重新定稿并补填说明';

/** How canonical values are shown. */
export const valueMessages = {
  date: ({ year, half, month, day }: CalendarParts): string =>
    [
      `${year}年`,
      half === null ? '' : half === 'first' ? '上半年' : '下半年',
      month === null ? '' : `${month}月`,
      day === null ? '' : `${day}日`,
    ].join(''),
  yesNo: (value: boolean): string => (value ? '是' : '否'),
  unreadable: (raw: string): string => (raw === '' ? '（无法识别）' : `${raw}（无法识别）`),
};

export const verificationMessages = {
  /** Shown wherever a code is shown. */
  meaning: '校验码用于发现误改和错拿版本，不能防止有意伪造。',
  foreignCharacter: (character: string): string =>
    `校验码中不会出现“${character}”，请对照打印件逐组核对后重新输入。`,
  wrongLength: (length: number, expected: number): string =>
    `校验码应为${expected}个字符（8组，每组4个），现有${length}个，请对照打印件补全或删去多余字符。`,
};

export const sealMessages = {
  openErrors: (count: number): string =>
    `还有${count}个错误未处理，不能定稿。请逐个更正，确属特殊情况的请填写说明。`,
  alreadySealed: '已经定稿，无须重复定稿。需要修改的，请先解除定稿。',
  recordAltered:
    '定稿记录与其自身的校验值不符，可能被改动，无法据此判断填报内容有无变化。请改用定稿时保存的原文件，或解除定稿后重新定稿。',
  notSealed: '尚未定稿，无须解除。',
  unsealReasonMissing: '请填写解除定稿的原因，原因将随工作簿保存。',
  filingTooLarge: (limit: number): string =>
    `填报内容过多，超过定稿记录可保存的${limit}个字符。请检查是否误粘贴了大段内容，删减后再定稿。`,
};

export const answerMessages = {
  reasonMissing: '请填写说明，说明将随工作簿提交，供主管部门和专家查看。',
  reasonTooLong: (length: number, limit: number): string =>
    `说明共${length}个字符，超过${limit}个字符，请删减后再保存。`,
  notAnswered: '该问题没有填写过说明，无须撤回。',
};

export const stateMessages = {
  /** Stands on the sheet itself, for those who unhide it. */
  note: '本表由填报加载项保存定稿记录和说明，请勿修改、移动或删除。',
  formatLost: `${STATE_SHEET}中没有找到保存记录的标识，可能被改动或清空，${STATE_LOST}。${STATE_MEND}。`,
  severalSheets: (names: readonly string[]): string =>
    `工作簿中有多张保存填报记录的工作表（${names.join('、')}），无法确定以哪一张为准，${STATE_LOST}。请只保留原来的一张，删除复制出来的。`,
  newerFormat: (version: string): string =>
    `${STATE_SHEET}由更新版本的加载项保存（格式${version}），当前版本无法读取。请升级加载项后再打开，升级前请勿在此定稿。`,
  formatUnknown: (version: string): string =>
    `${STATE_SHEET}的格式版本“${version}”无法识别，可能被改动，${STATE_LOST}。${STATE_MEND}。`,
  contradictory: (key: string): string =>
    `${STATE_SHEET}中“${key}”出现多次且内容不同，无法确定以哪一个为准，${STATE_LOST}。${STATE_MEND}。`,
  checksumLost: `${STATE_SHEET}缺少校验行或校验行不完整，无法确认记录是否完整，${STATE_LOST}。${STATE_MEND}。`,
  partMissing: (part: number, count: number): string =>
    `${STATE_SHEET}不完整，共${count}部分，缺少第${part}部分，${STATE_LOST}。${STATE_MEND}。`,
  partDamaged: (part: number): string =>
    `${STATE_SHEET}第${part}部分不完整或被改动，${STATE_LOST}。${STATE_MEND}。`,
  checksumWrong: `${STATE_SHEET}的内容与校验值不符，可能被改动或保存不完整，${STATE_LOST}。${STATE_MEND}。`,
  contentInvalid: (place: string): string =>
    `${STATE_SHEET}的内容不符合格式（${place}），${STATE_LOST}。${STATE_MEND}。`,
  tooLarge: `${STATE_SHEET}的内容过大，不像是加载项保存的记录，未予读取，${STATE_LOST}。${STATE_MEND}。`,
};
