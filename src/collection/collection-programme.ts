import type { FieldKey, ProgrammeId } from '../model/keys';
import type { Programme } from '../model/programme';
import { collectedKey, collectionId } from './collection-keys';
import { collectedFields, materialsTable, memberTables } from './collected-parts';
import { RuleMapping } from './collection-rules';
import { collectionSheets } from './collection-sheets';
import { collectionMessages } from './messages';

const derived = new WeakMap<Programme, Map<FieldKey, Programme>>();

function derive(programme: Programme, tableKey: FieldKey): Programme {
  const found = memberTables(programme).find(({ table }) => table.key === tableKey);
  if (!found) throw new RangeError(`${programme.id} has no member table ${tableKey}`);
  const { table } = found;
  const row = table.columns.map(({ field }) => field.key);
  const keys = [
    ...row,
    ...collectedFields(programme).map(({ field }) => field.key),
    ...(materialsTable(programme)?.table.columns.map(({ field }) => field.key) ?? []),
  ];
  const isCollected = new Set(keys);
  const mapping = new RuleMapping(keys, new Set(row), programme.years.baseline);
  const rekeyed = <Note extends { field: FieldKey }>(notes: readonly Note[]): Note[] =>
    notes
      .filter(({ field }) => isCollected.has(field))
      .map((note) => ({ ...note, field: collectedKey(note.field) }));
  return {
    ...programme,
    id: collectionId(programme.id, tableKey),
    forms: [
      {
        id: 'workbook',
        title: collectionMessages.formTitle,
        basis: 'inferred',
        sections: collectionSheets(programme, table).map((sheet) => ({
          key: sheet.key,
          number: null,
          title: sheet.name,
          sheets: [sheet],
        })),
      },
    ],
    evidence: [],
    rules: programme.rules.flatMap((rule) => mapping.mapped(rule) ?? []),
    scoring: [],
    corrections: rekeyed(programme.corrections).filter(
      ({ year }) => year === null || year === programme.years.baseline,
    ),
    readingNotes: rekeyed(programme.readingNotes),
  };
}

/**
 * The programme of the workbook a member unit fills in: its row of the member table as a grid, the year tables at the
 * baseline year, the table of supporting material. It is made from the programme's data alone, so laying out, reading,
 * checking and sealing work on it as on any other. The same programme and table give the same object.
 *
 * There is one per member table, because a school is asked other things than an enterprise, and the id in the sheets
 * then says which of them a returned file is.
 *
 * @param table key of a member table: `members.enterprises`
 * @throws RangeError where the programme has no such member table
 */
export function collectionProgramme(programme: Programme, table: FieldKey): Programme {
  const known = derived.get(programme) ?? new Map<FieldKey, Programme>();
  derived.set(programme, known);
  const made = known.get(table) ?? derive(programme, table);
  known.set(table, made);
  return made;
}

/** The member table whose collection workbooks carry this id; null where it is none of the programme's. */
export function memberTableOf(programme: Programme, id: ProgrammeId): FieldKey | null {
  const tables = memberTables(programme).map(({ table }) => table.key);
  return tables.find((table) => collectionId(programme.id, table) === id) ?? null;
}
