import type { Programme } from '../model/programme';

const LEVELS: Readonly<Record<Programme['notice']['level'], string>> = {
  nation: '国家级',
  province: '省级',
  city: '市级',
};

/** Words for the facts of a notice, see notice-facts. */
export const factMessages = {
  levels: LEVELS,
  year: (year: number): string => `${year}年`,
  yearSpan: (first: number, last: number): string => `${first}—${last}年`,
  handInItem: (item: string, copies: string): string => `${item}（${copies}）`,
  listSeparator: '、',
  pages: (pages: number): string => `不超过${pages}页`,
  characters: (limit: number): string => `${limit}字以内`,
} as const;
