import { catalogueFields } from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import { formatPlace } from '../model/cell-address';
import type { CollectedFill, Contradiction } from '../model/collection';
import { fieldLabel } from '../model/field-label';
import type { Programme } from '../model/programme';
import type { ApplicationMember } from './application-members';
import type { ReturnedUnit, Saying } from './returned-units';
import { comparableEntry, fillOfEntry, wordsOfEntry } from './value-words';

/** What comparing a member's own row yields. */
export interface RowComparison {
  fills: CollectedFill[];
  contradictions: Contradiction[];
}

/** 约35人 is passed on as typed, and the application's own check offers to mend it; an error value is nothing to pass on. */
function isBroken({ entry: { value } }: Saying): boolean {
  return value.state === 'unreadable' && (value.reason === 'errorValue' || value.reason === 'notCalculated');
}

function compareColumn(
  programme: Programme,
  application: string,
  { unit, row }: ApplicationMember,
  returned: ReturnedUnit,
  of: CataloguedField,
): RowComparison {
  const { field } = of;
  const said = returned.said(field.key, null);
  const [first, second] = said;
  const about = { unit, field: field.key, year: null, label: fieldLabel(of, programme, null) };
  const sayings = said.map(({ entry, from }) => ({ text: wordsOfEntry(entry), from }));
  if (first === undefined) return { fills: [], contradictions: [] };
  const own = row.entries.get(field.key);
  const ownComparable = own ? comparableEntry(own) : null;
  if (!own || ownComparable === null) {
    if (second !== undefined) {
      return { fills: [], contradictions: [{ kind: 'betweenReturns', ...about, values: sayings }] };
    }
    if (!own?.cell || isBroken(first)) return { fills: [], contradictions: [] };
    const value = fillOfEntry(first.entry);
    return { fills: [{ field: field.key, year: null, place: own.cell, value }], contradictions: [] };
  }
  const differing = said.some(({ entry }) => comparableEntry(entry) !== ownComparable);
  if (!differing) return { fills: [], contradictions: [] };
  const stated = {
    text: wordsOfEntry(own),
    from: { file: application, cell: own.cell && formatPlace(own.cell) },
  };
  return {
    fills: [],
    contradictions: [
      ...(second === undefined ? [] : [{ kind: 'betweenReturns' as const, ...about, values: sayings }]),
      { kind: 'withRow', ...about, values: [stated, ...sayings] },
    ],
  };
}

/**
 * A member's row of the application against what the member says itself: blank cells are filled, everything that
 * differs is shown with both values, its own name included.
 *
 * @param application name of the application's file
 */
export function compareMemberRow(
  programme: Programme,
  application: string,
  member: ApplicationMember,
  returned: ReturnedUnit,
): RowComparison {
  const columns = catalogueFields(programme).filter(({ table }) => table === member.unit.table);
  const parts = columns.map((of) => compareColumn(programme, application, member, returned, of));
  return {
    fills: parts.flatMap(({ fills }) => fills),
    contradictions: parts.flatMap(({ contradictions }) => contradictions),
  };
}
