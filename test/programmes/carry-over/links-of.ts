import type { CarryOver, FieldLink } from '../../../src/model/carry-over';
import { findCarryOver } from '../../../src/programmes/carry-over/registry';

/** The mapping between two programmes; a test that asks for one that is missing fails. */
export function carryOverBetween(from: string, to: string): CarryOver {
  const found = findCarryOver(from, to);
  if (found === null) throw new Error(`${from} → ${to} is not mapped.`);
  return found;
}

/** Its links from field to field. */
export function fieldLinks({ links }: CarryOver): FieldLink[] {
  return links.flatMap((link) => (link.kind === 'field' ? [link] : []));
}
