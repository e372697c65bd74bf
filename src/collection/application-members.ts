import { FilingIndex } from '../filing/filing-index';
import type { FilingRow } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import { isSameUnit } from '../filing/unit-name';
import type { MemberUnit } from '../model/collection';
import type { Filing } from '../model/filing';
import type { Programme } from '../model/programme';
import { memberTables } from './collected-parts';

/** A member unit with its row of the application. */
export interface ApplicationMember {
  unit: MemberUnit;
  row: FilingRow;
}

/** Rows of the member tables, told apart by whether a workbook can be made for them. */
export interface ApplicationMembers {
  members: ApplicationMember[];
  /** Rows that hold something but no name. */
  unnamed: { kind: string; row: number }[];
  /** Further rows of a unit its table already names; the first one counts. */
  repeated: MemberUnit[];
}

/** The member units of an application in the order of its tables. */
export function applicationMembers(programme: Programme, filing: Filing): ApplicationMembers {
  const index = FilingIndex.of(filing);
  const found: ApplicationMembers = { members: [], unnamed: [], repeated: [] };
  for (const { table, sheet } of memberTables(programme)) {
    for (const row of index.rows(table.key)) {
      const value = row.entries.get(table.nameColumn)?.value;
      const name = (value ? wordsOf(value) : null)?.trim() ?? '';
      const unit = { table: table.key, kind: sheet.name, name, row: row.row };
      const isKnown = found.members.some(
        (member) => member.unit.table === unit.table && isSameUnit(member.unit.name, name),
      );
      if (name === '') found.unnamed.push({ kind: sheet.name, row: row.row });
      else if (isKnown) found.repeated.push(unit);
      else found.members.push({ unit, row });
    }
  }
  return found;
}
