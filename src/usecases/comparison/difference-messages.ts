import type { GroupDifference } from '../../comparison/group-differences';
import type { FactName } from '../../comparison/notice-facts';
import type { PointDifferenceKind } from '../../comparison/point-differences';
import type { ObservationPoint } from '../../model/programme';

const kinds: Readonly<Record<PointDifferenceKind | 'dropped', string>> = {
  identical: '相同',
  renumbered: '文字相同，编号不同',
  reworded: '文字有改动',
  rewordedRenumbered: '文字有改动，编号不同',
  new: '新增',
  dropped: '不再列出',
};

type Kind = ObservationPoint['kind'];

const pointKinds: Readonly<Record<Kind, string>> = {
  observation: '观测点',
  deduction: '扣分项',
  veto: '否定性指标',
};

const groupKinds: Readonly<Record<GroupDifference['kind'], string>> = {
  same: '名称相同',
  renumbered: '名称相同，编号不同',
  retitled: '编号相同，名称不同',
  new: '新增',
  dropped: '不再列出',
};

const facts: Readonly<Record<FactName, string>> = {
  level: '级别',
  baselineYear: '基期',
  commitmentYears: '承诺年度',
  deadline: '报送截止',
  handedInBy: '报送单位',
  quota: '申报名额',
  handIn: '报送材料',
  materialPages: '支撑材料页数',
  textLimit: '字数限制',
};

/** Words for the differences between two notices, the same in the pane and on the command line. */
export const differenceMessages = {
  kinds,
  groupKinds,
  fact: (fact: FactName, subject: string | null): string =>
    subject === null ? facts[fact] : `${facts[fact]}（${subject}）`,
  notStated: '未写明',
  deduction: '扣分项',
  otherKind: (older: Kind, newer: Kind): string => `性质不同：${pointKinds[older]} → ${pointKinds[newer]}。`,
  group: (code: string, title: string): string => `${code}.${title}`,
  groupPoints: (points: number): string => `${points} 条`,
  otherUnderCode: (older: string, code: string, text: string): string =>
    `注意：${older}的 ${code} 是另一条：“${text}”。`,
  headingInNewer: (newer: string, heading: string): string =>
    `${newer}中成为标题“${heading}”，其下另列观测点。`,
  headingInOlder: (older: string, heading: string): string => `${older}中是标题“${heading}”。`,
  nearlyAllNew: (newer: string): string =>
    `${newer}另立了一套指标，几乎全部是新增；原有的要求有的成为其中的标题，见“不再列出”各条下的说明。`,
} as const;
