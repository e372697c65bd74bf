import { formatPlace } from '../../model/cell-address';
import { GRAVEST_FIRST } from '../../model/finding';
import type { FindingStanding, ListedFinding } from './listed-finding';

/** What a finding can be grouped by: the sheet it is on, or how grave it is. */
export type FindingOrder = 'sheet' | 'standing';

/** Which findings the user wants to see, and how. */
export interface FindingFilter {
  order: FindingOrder;
  /** Words that must all occur; empty for any. */
  search: string;
  /** Empty for any. */
  standings: ReadonlySet<FindingStanding>;
  /** Key of a section of the forms; null for all of them. */
  section: string | null;
}

/** Findings that stand together. */
export interface FindingGroup {
  /** A sheet's name or a standing; null for what concerns no sheet. */
  key: string | null;
  findings: readonly ListedFinding[];
}

/** The list as it is shown. */
export interface FindingGroups {
  groups: readonly FindingGroup[];
  /** Passed with a reason; folded, behind everything that is open. */
  answered: readonly ListedFinding[];
}

/** Gravest first; 须知 ask for nothing. */
export const STANDINGS: readonly FindingStanding[] = [...GRAVEST_FIRST, 'notice'];

/** Width and case of what somebody typed do not matter; neither does white space in the text searched. */
function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function searchedText({ finding, rule, place, answer }: ListedFinding): string {
  return searchable(
    [
      finding.message,
      finding.rule,
      rule?.title ?? '',
      place === null ? '' : formatPlace(place),
      answer ?? '',
    ].join('\n'),
  );
}

function isWanted(
  listed: ListedFinding,
  { standings, section }: FindingFilter,
  words: readonly string[],
): boolean {
  if (section !== null && listed.section !== section) return false;
  if (standings.size > 0 && !standings.has(listed.standing)) return false;
  if (words.length === 0) return true;
  const text = searchedText(listed);
  return words.every((word) => text.includes(word));
}

function grouped(
  findings: readonly ListedFinding[],
  keyOf: (listed: ListedFinding) => string | null,
): FindingGroup[] {
  const groups = new Map<string | null, ListedFinding[]>();
  for (const listed of findings) {
    const key = keyOf(listed);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [listed]);
    else group.push(listed);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}

/**
 * The findings the user asked for, in groups. Groups by sheet stand in the order of the forms, what concerns no sheet
 * last; groups by standing the gravest first; within a group the reading order stays.
 *
 * @param findings in reading order
 */
export function groupFindings(findings: readonly ListedFinding[], filter: FindingFilter): FindingGroups {
  const words = filter.search
    .split(/\s+/)
    .map(searchable)
    .filter((word) => word !== '');
  const wanted = findings.filter((listed) => isWanted(listed, filter, words));
  const open = wanted.filter(({ answer }) => answer === null);
  const answered = wanted.filter(({ answer }) => answer !== null);
  if (filter.order === 'standing') {
    const groups = grouped(open, ({ standing }) => standing);
    return {
      groups: STANDINGS.flatMap((standing) => groups.filter(({ key }) => key === standing)),
      answered,
    };
  }
  const groups = grouped(open, ({ sheet }) => sheet);
  return {
    groups: [...groups.filter(({ key }) => key !== null), ...groups.filter(({ key }) => key === null)],
    answered,
  };
}

/** The list from top to bottom, as the keyboard walks through it; what is folded is left out. */
export function shownFindings({ groups }: FindingGroups): ListedFinding[] {
  return groups.flatMap(({ findings }) => findings);
}

/** The groups down to a number of findings, so that a long list is drawn piece by piece. */
export function firstFindings(groups: readonly FindingGroup[], limit: number): FindingGroup[] {
  let left = limit;
  return groups.flatMap(({ key, findings }) => {
    const shown = findings.slice(0, Math.max(left, 0));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ key, findings: shown }];
  });
}
