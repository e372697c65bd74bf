import type { Programme } from '../model/programme';

/** A group of points as a notice prints it. */
export interface ComparedGroup {
  code: string;
  title: string;
  /** Number of its points; the deduction item counts. */
  points: number;
}

/** A group of either notice; groups are one where their titles are, else where only their codes are. */
export type GroupDifference =
  | { kind: 'same'; older: ComparedGroup; newer: ComparedGroup }
  | { kind: 'renumbered'; older: ComparedGroup; newer: ComparedGroup }
  /** One code, another title. */
  | { kind: 'retitled'; older: ComparedGroup; newer: ComparedGroup }
  | { kind: 'new'; newer: ComparedGroup }
  | { kind: 'dropped'; older: ComparedGroup };

function groupsOf({ indicators }: Programme): ComparedGroup[] {
  return indicators.groups.map(({ code, title }) => ({
    code,
    title,
    points: indicators.points.filter(({ group }) => group === code).length,
  }));
}

/** The groups of the newer notice in its order, then those only the older has. */
export function groupDifferences(older: Programme, newer: Programme): GroupDifference[] {
  const [olderGroups, newerGroups] = [groupsOf(older), groupsOf(newer)];
  const byTitle = new Map(olderGroups.map((group) => [group.title, group]));
  const newTitles = new Set(newerGroups.map(({ title }) => title));
  // A group that stands elsewhere under its own title is not what its old code means now.
  const byCode = new Map(
    olderGroups.filter(({ title }) => !newTitles.has(title)).map((group) => [group.code, group]),
  );
  const taken = new Set<ComparedGroup>();
  const differences = newerGroups.map((group): GroupDifference => {
    const sameTitle = byTitle.get(group.title);
    const partner = sameTitle ?? byCode.get(group.code);
    if (partner === undefined || taken.has(partner)) return { kind: 'new', newer: group };
    taken.add(partner);
    if (sameTitle === undefined) return { kind: 'retitled', older: partner, newer: group };
    return { kind: partner.code === group.code ? 'same' : 'renumbered', older: partner, newer: group };
  });
  const dropped = olderGroups.filter((group) => !taken.has(group));
  return [...differences, ...dropped.map((group) => ({ kind: 'dropped' as const, older: group }))];
}
