import type { CarryLink, RowFilter } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import { near, nearRows } from './links';
import { carryOverWords as words } from './messages';

/** A list of members the ministry's form prints, and the rows of Lianyungang's tables that belong on it. */
interface MemberList {
  /** `overview.members.colleges` */
  list: FieldKey;
  table: FieldKey;
  filter: RowFilter | null;
  /** What being on the list says of a row, where it says one thing only: 高职院校（含职教本科） does not. */
  says: { column: FieldKey; text: string }[];
}

const level = (...values: string[]): RowFilter => ({ column: 'members.schools.level', values });
const category = (value: string): RowFilter => ({ column: 'members.others.category', values: [value] });
const others = (list: FieldKey, value: string): MemberList => ({
  list,
  table: 'members.others',
  filter: category(value),
  says: [{ column: 'members.others.category', text: value }],
});

/** Rows by level of school, as both forms tell schools apart. */
export const SCHOOL_LEVELS = {
  secondary: level('中职'),
  college: level('高职专科', '高职本科'),
  university: level('普通本科'),
} as const;

const LISTS: readonly MemberList[] = [
  {
    list: 'overview.members.secondarySchools',
    table: 'members.schools',
    filter: SCHOOL_LEVELS.secondary,
    says: [{ column: 'members.schools.level', text: '中职' }],
  },
  {
    list: 'overview.members.colleges',
    table: 'members.schools',
    filter: SCHOOL_LEVELS.college,
    says: [],
  },
  {
    list: 'overview.members.universities',
    table: 'members.schools',
    filter: SCHOOL_LEVELS.university,
    says: [{ column: 'members.schools.level', text: '普通本科' }],
  },
  { list: 'overview.members.enterprises', table: 'members.enterprises', filter: null, says: [] },
  others('overview.members.government', '政府部门'),
  others('overview.members.research', '科研机构'),
  others('overview.members.organisations', '其他组织'),
];

/** Names on the ministry's lists become rows of the tables, with what the list says of them. */
export function listsToTables(): CarryLink[] {
  const tables = [...new Set(LISTS.map(({ table }) => table))];
  return tables.map((table) =>
    nearRows(
      table,
      {
        kind: 'lists',
        nameColumn: `${table}.name`,
        lists: LISTS.filter((of) => of.table === table).map(({ list, says }) => ({
          source: `${list}.names`,
          values: says,
        })),
      },
      words.memberLists,
    ),
  );
}

/** Rows of the tables become names on the lists, and their number. */
export function tablesToLists(): CarryLink[] {
  return LISTS.flatMap(({ list, table, filter }) => [
    near(`${list}.names`, [`${table}.name`], words.memberRows, { conversion: { kind: 'rowNames', filter } }),
    near(`${list}.count`, [`${table}.name`], words.memberCount, { conversion: { kind: 'rowCount', filter } }),
  ]);
}
