import type { FieldLink, TableLink } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';

type Ways = Partial<
  Pick<FieldLink, 'conversion' | 'years' | 'figures' | 'confirmed' | 'exclusive' | 'basis'>
>;

function fieldLink(
  strength: FieldLink['strength'],
  target: FieldKey,
  sources: FieldKey[],
  reason: string | null,
  ways: Ways,
): FieldLink {
  return {
    kind: 'field',
    target,
    sources,
    conversion: ways.conversion ?? { kind: sources.length === 1 ? 'same' : 'sum' },
    years: ways.years ?? { kind: 'same' },
    figures: ways.figures ?? 'byYear',
    confirmed: ways.confirmed ?? 'together',
    exclusive: ways.exclusive ?? null,
    strength,
    reason,
    basis: ways.basis ?? 'inferred',
  };
}

/** The same quantity in both forms. */
export function equal(target: FieldKey, source: FieldKey, ways: Ways = {}): FieldLink {
  return fieldLink('=', target, [source], null, ways);
}

/** A neighbour, proposed with what a person has to know about it. */
export function near(target: FieldKey, sources: FieldKey[], reason: string, ways: Ways = {}): FieldLink {
  return fieldLink('≈', target, sources, reason, ways);
}

/** Rows of a table that become rows of another. */
export function nearRows(target: FieldKey, rows: TableLink['rows'], reason: string): TableLink {
  return { kind: 'table', target, rows, strength: '≈', reason, basis: 'inferred' };
}
