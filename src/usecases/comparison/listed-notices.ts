import type { Programme } from '../../model/programme';

type Level = Programme['notice']['level'];

/** Notices of one level, the newest first. */
export interface NoticeLevel {
  level: Level;
  notices: Programme[];
}

/**
 * The year of a notice: of its document number, 〔2026〕; the day of issue or the base year where it has none.
 *
 * @example yearOfNotice(lianyungang2026) === 2026
 */
export function yearOfNotice({ notice, years }: Programme): number {
  const [, year] = /〔(\d{4})〕/.exec(notice.documentNumber) ?? [];
  return Number(year ?? notice.issued?.slice(0, 'YYYY'.length) ?? years.baseline);
}

const LEVELS: readonly Level[] = ['nation', 'province', 'city'];

/** Notices as a list people find theirs in: by level, within it the newest first. */
export function noticesByLevel(notices: readonly Programme[]): NoticeLevel[] {
  return LEVELS.map((level) => ({
    level,
    notices: notices
      .filter(({ notice }) => notice.level === level)
      .sort((one, other) => yearOfNotice(other) - yearOfNotice(one)),
  })).filter(({ notices: ofLevel }) => ofLevel.length > 0);
}

/** The notice of the latest year; undefined where there is none. */
export function latestNotice(notices: readonly Programme[]): Programme | undefined {
  return [...notices].sort((one, other) => yearOfNotice(other) - yearOfNotice(one))[0];
}
