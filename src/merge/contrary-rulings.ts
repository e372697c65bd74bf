import type { Conflict } from '../model/merge';

/** A decision that lists one candidate of a conflict, and so leaves out the others. */
export interface Ruling {
  conflict: Conflict;
  chosen: string;
}

/** What the clerk decided in favour of one candidate; a decision for all of them leaves nobody out. */
export function rulingsOf(conflicts: readonly Conflict[]): Ruling[] {
  return conflicts.flatMap((conflict): Ruling[] => {
    const chosen = conflict.choice?.chosen ?? null;
    return chosen === null ? [] : [{ conflict, chosen }];
  });
}

/** Whom a decision leaves out. */
export function leftOutBy({ conflict: { candidates }, chosen }: Ruling): string[] {
  return candidates.flatMap(({ id }) => (id === chosen ? [] : [id]));
}

/** Which decisions leave out whom. */
export function rulingsAgainst(rulings: readonly Ruling[]): Map<string, Ruling[]> {
  const against = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    for (const id of leftOutBy(ruling)) {
      const known = against.get(id);
      if (known) known.push(ruling);
      else against.set(id, [ruling]);
    }
  }
  return against;
}

/**
 * Decisions that come back to leave out whom they list: A instead of B because of the park, B instead of A because of the
 * school. Each is given with one that contradicts it.
 */
export function contraryRulings(rulings: readonly Ruling[]): Map<Ruling, Ruling> {
  const against = rulingsAgainst(rulings);
  const contradictedBy = new Map<Ruling, Ruling>();
  for (const ruling of rulings) {
    const reached = new Set<Ruling>();
    const next = (against.get(ruling.chosen) ?? []).map((first) => ({ at: first, first }));
    for (let step = next.pop(); step !== undefined; step = next.pop()) {
      if (step.at === ruling) contradictedBy.set(ruling, step.first);
      if (reached.has(step.at)) continue;
      reached.add(step.at);
      const { first } = step;
      next.push(...(against.get(step.at.chosen) ?? []).map((at) => ({ at, first })));
    }
  }
  return contradictedBy;
}
