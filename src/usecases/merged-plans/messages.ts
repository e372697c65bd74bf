import type { ListedBy, PlaceStanding, PlanOverlap } from '../../model/merged-plans';

const STANDING: Readonly<Record<PlaceStanding['standing'], string>> = {
  planned: '已列入规划',
  proposed: '待确认',
  none: '尚无',
};

const LISTED_BY: Readonly<Record<ListedBy, string>> = {
  notice: '通知列名',
  ours: '我方整理，请核对',
  clerk: '用户名单',
};

const OVERLAP: Readonly<Record<PlanOverlap['kind'], string>> = {
  cityTwice: '同一市多份规划',
  consortiumTwice: '同一联合体重复',
  placeTwice: '一处多家联合体',
  severalPlaces: '一家依托多处',
  sharedGround: '区域重合',
  withinCity: '市内单列区域',
};

/** Every text of the merged plans as a workbook, and why a file is none of them. */
export const mergedPlansMessages = {
  noPlan: (notice: string): string => `这是“${notice}”的表格，没有建设规划，未合并。`,
  otherNotice: (notice: string): string => `这是“${notice}”的建设规划，与其他文件不是同一个通知，未合并。`,

  title: '各市建设规划合并',
  plansSheet: '合并规划',
  missingSheet: '尚无联合体的目标',
  overlapsSheet: '重叠说明',
  sourcesSheet: '来源',
  numberColumn: { title: '序号', width: 6 },
  cityColumn: { title: '市', width: 10 },
  planWidth: 15,
  placeColumn: { title: '对应目标', width: 24 },
  fromColumn: { title: '来源', width: 30 },
  missingColumns: [
    { title: '类别', width: 22 },
    { title: '目标', width: 26 },
    { title: '所在市', width: 10 },
    { title: '状态', width: 10 },
    { title: '说明', width: 70 },
    { title: '名单来源', width: 18 },
  ],
  overlapColumns: [
    { title: '类别', width: 18 },
    { title: '说明', width: 90 },
    { title: '来源', width: 40 },
  ],
  sourceColumns: [
    { title: '文件', width: 40 },
    { title: '结果', width: 10 },
    { title: '单位', width: 26 },
    { title: '市', width: 10 },
    { title: '联合体数', width: 10 },
    { title: '说明', width: 60 },
  ],
  groupRow: (title: string): string => `${title}（合计）`,
  groupSummary: (count: number, planned: number, proposed: number, none: number, unlisted: number): string =>
    `通知要求${count}处：已列入规划${planned}处，待确认${proposed}处，尚无${none}处${unlisted > 0 ? `，名单缺${unlisted}处名称` : ''}。`,
  /** Where the clerk's list has another number of places than the notice. */
  moreListed: (listed: number): string => `名单列有${listed}处，与通知数目不同，请核对。`,
  standing: (standing: PlaceStanding['standing']): string => STANDING[standing],
  listedBy: (by: ListedBy): string => LISTED_BY[by],
  overlap: (kind: PlanOverlap['kind']): string => OVERLAP[kind],
  read: '已合并',
  refused: '未合并',
  proposedPlace: (place: string): string => `${place}（待确认）`,
  noPlace: '（未对应）',
  cut: '……（内容过长，未全部列出）',
  from: (file: string, sheet: string, cell: string): string => `${file}\n${sheet}!${cell}`,
} as const;
