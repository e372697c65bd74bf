import { FilingIndex } from '../filing/filing-index';
import type { FilingRow } from '../filing/filing-index';
import { isSameUnit } from '../filing/unit-name';
import { formatPlace } from '../model/cell-address';
import type { CollectedReturn, MemberUnit, Provenance } from '../model/collection';
import type { Filing, FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import { fieldAtYear } from '../model/keys';
import type { Programme } from '../model/programme';
import type { ApplicationMember } from './application-members';
import { memberTables } from './collected-parts';
import { ISSUE_KEYS, collectedKey } from './collection-keys';
import { collectionMessages } from './messages';
import { comparableEntry } from './value-words';

/** A collection workbook that came back. */
export interface ReturnFile {
  /** The name the caller used. */
  file: string;
  /** The member table it was made for. */
  table: FieldKey;
  /** Read by the table's collection programme. */
  filing: Filing;
  /** ISO date; null where it is not known. */
  receivedAt: string | null;
}

/** What one file says about one field. */
export interface Saying {
  entry: FilingEntry;
  from: Provenance;
}

/** A material row of a returned file. */
export interface MaterialRow {
  row: FilingRow;
  file: string;
}

function comparables(entries: Iterable<FilingEntry>): string[] {
  return [...entries].map((entry) =>
    JSON.stringify([fieldAtYear(entry.field, entry.year), comparableEntry(entry)]),
  );
}

/** Everything the files of one unit say, whatever order they came in. */
export class ReturnedUnit {
  readonly #files: { file: string; index: FilingIndex }[] = [];
  readonly #signatures = new Map<string, string>();

  /** @returns the file that already says exactly the same, else null and the file is taken in */
  add({ file, filing, table }: ReturnFile): string | null {
    const issued = new Set<FieldKey>(Object.values(ISSUE_KEYS));
    const said = filing.entries.filter(({ field, value }) => !issued.has(field) && value.state !== 'blank');
    const signature = JSON.stringify([table, comparables(said)]);
    const same = this.#signatures.get(signature);
    if (same !== undefined) return same;
    this.#signatures.set(signature, file);
    this.#files.push({ file, index: FilingIndex.of(filing) });
    return null;
  }

  /** The different things the files say about a field of the application; none where all leave it blank. */
  said(field: FieldKey, year: number | null): Saying[] {
    const different = new Map<string, Saying>();
    for (const { file, index } of this.#files) {
      const entry = index.entry(collectedKey(field), year);
      const comparable = entry && comparableEntry(entry);
      if (!entry || comparable === null || different.has(comparable)) continue;
      const cell = entry.cell && formatPlace(entry.cell);
      different.set(comparable, { entry, from: { file, cell } });
    }
    return [...different.values()];
  }

  /** The rows of a table of the application that the files hold, each once. */
  rows(table: FieldKey): MaterialRow[] {
    const different = new Map<string, MaterialRow>();
    for (const { file, index } of this.#files) {
      for (const row of index.rows(collectedKey(table))) {
        const signature = JSON.stringify(comparables(row.entries.values()));
        if (!different.has(signature)) different.set(signature, { row, file });
      }
    }
    return [...different.values()];
  }
}

/** Earliest first; the file's name decides between files of one day, so that the order of the call never matters. */
function inOrder(one: ReturnFile, other: ReturnFile): number {
  const key = ({ receivedAt, file }: ReturnFile): string => `${receivedAt ?? ''}\n${file}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

/** Returns by the member they are from, and what became of each file. */
export interface MatchedReturns {
  units: ReadonlyMap<MemberUnit, ReturnedUnit>;
  returns: CollectedReturn[];
}

/**
 * Says whose each return is: by the name it was sent out to, then by the name it gives itself, because a member may
 * correct its own name and the applicant may correct it meanwhile.
 *
 * @param due ISO date of the last day; files received later are late, and count nevertheless
 */
export function matchReturns(
  programme: Programme,
  members: readonly ApplicationMember[],
  files: readonly ReturnFile[],
  due: string | null,
): MatchedReturns {
  const nameColumns = new Map(memberTables(programme).map(({ table }) => [table.key, table.nameColumn]));
  const units = new Map<MemberUnit, ReturnedUnit>();
  const returns = [...files].sort(inOrder).map((returned): CollectedReturn => {
    const { file, receivedAt, table, filing } = returned;
    const nameColumn = nameColumns.get(table);
    if (nameColumn === undefined) throw new RangeError(`${programme.id} has no member table ${table}`);
    const index = FilingIndex.of(filing);
    const own = index.words(collectedKey(nameColumn), null) ?? '';
    const addressee = index.words(ISSUE_KEYS.addressee, null) ?? '';
    const named = (name: string): ApplicationMember | undefined =>
      members.find(({ unit }) => unit.table === table && isSameUnit(unit.name, name));
    const member = named(addressee) ?? named(own);
    if (member === undefined) {
      const name = own || addressee || collectionMessages.unnamedUnit;
      return { standing: 'unknownUnit', file, receivedAt, table, name };
    }
    const { unit } = member;
    const known = units.get(unit) ?? new ReturnedUnit();
    units.set(unit, known);
    const of = known.add(returned);
    if (of !== null) return { standing: 'duplicate', file, receivedAt, unit, of };
    const isLate = due !== null && receivedAt !== null && receivedAt > due;
    return { standing: isLate ? 'late' : 'counted', file, receivedAt, unit };
  });
  return { units, returns };
}
