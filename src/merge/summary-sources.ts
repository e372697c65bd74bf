import type { FieldKey } from '../model/keys';

/**
 * Where a column of the 汇总表 is taken from in the 推荐书 where the applicant left the table's own cell blank. A member's
 * field is read in the row of the unit that leads. 联系人 and 是否省市级产教融合型企业 stand nowhere else.
 */
export type SummaryFeed =
  { kind: 'field'; field: FieldKey } | { kind: 'memberOf'; lead: FieldKey; name: FieldKey; field: FieldKey };

/** By the last segment of the column's key; the columns of all notices are called alike. */
export const SUMMARY_FEEDS: ReadonlyMap<string, readonly SummaryFeed[]> = new Map<
  string,
  readonly SummaryFeed[]
>([
  [
    'consortium',
    [
      { kind: 'field', field: 'cover.consortium' },
      { kind: 'field', field: 'overview.name' },
    ],
  ],
  ['parkName', [{ kind: 'field', field: 'cover.hostPark' }]],
  ['schoolName', [{ kind: 'field', field: 'cover.leadSchool' }]],
  [
    'schoolLevel',
    [
      {
        kind: 'memberOf',
        lead: 'cover.leadSchool',
        name: 'members.schools.name',
        field: 'members.schools.level',
      },
    ],
  ],
  ['enterpriseName', [{ kind: 'field', field: 'cover.leadEnterprise' }]],
]);

/** The column that counts the rows: 序号. */
export const NUMBER_COLUMN = 'number';
/** The column that names the application. */
export const CONSORTIUM_COLUMN = 'consortium';
