import type { CarryLink, CarryOver, NeverCarried } from '../../model/carry-over';
import { lianyungang2026 } from '../lianyungang-2026';
import { moe2023 } from '../moe-2023';
import { near, nearRows } from './links';
import { listsToTables, tablesToLists } from './member-lists';
import { carryOverWords as words } from './messages';
import { ownFields, ownToOneApplication } from './never-carried';
import { pointFoundations } from './point-foundations';
import { sharedFields } from './shared-fields';

const ENTERPRISE_TOTALS = 'outcomes.enterprises';
const ENTERPRISE_COLUMNS = ['employees', 'assets', 'sales', 'benefit'].map(
  (column) => `members.enterprises.${column}`,
);
const STUDENTS_BY_LEVEL = ['secondarySchools', 'colleges', 'universities'].map(
  (kind) => `overview.members.${kind}.students`,
);
const SCHOOL_STUDENTS = ['members.schools.students', 'members.schools.relatedStudents'];

/** The tables of both rounds list the same of an application, but are filled in by others; the numbers are of the round. */
const summaryRows: CarryLink = nearRows(
  'summary.consortia',
  {
    kind: 'table',
    table: 'summary.consortia',
    columns: [
      ...['consortium', 'parkName', 'parkIndustry', 'schoolName', 'schoolLevel', 'enterpriseName'],
      ...['contactName', 'contactPost', 'contactMobile'],
    ].map((column) => ({
      target: `summary.consortia.${column}`,
      source: `summary.consortia.${column}`,
    })),
  },
  words.summaryRows,
);

const SUMMARY_HEAD = ['summary.unit', 'summary.contact', 'summary.telephone', 'summary.consortia.number'];

const summaryHead: NeverCarried = {
  targets: SUMMARY_HEAD,
  sources: SUMMARY_HEAD,
  strength: null,
  reason: words.summaryUnit,
};

const pointWords: NeverCarried = {
  targets: [],
  sources: ['points'],
  strength: null,
  reason: words.pointWords,
};

/** Lianyungang's 推荐书 filled from the ministry's of 2023. */
export const moe2023ToLianyungang2026: CarryOver = {
  from: moe2023.id,
  to: lianyungang2026.id,
  links: [
    ...sharedFields(moe2023, lianyungang2026, [...ownFields, 'summary']),
    near('cover.region', ['cover.province'], words.sameRegion),
    near('plan.content', ['plan.outline'], words.planPeriods),
    summaryRows,
    ...listsToTables(),
    ...pointFoundations('toLianyungang'),
  ],
  never: [
    ...ownToOneApplication,
    {
      targets: ENTERPRISE_COLUMNS,
      sources: [ENTERPRISE_TOTALS],
      strength: null,
      reason: words.enterpriseTotals,
    },
    { targets: SCHOOL_STUDENTS, sources: STUDENTS_BY_LEVEL, strength: null, reason: words.schoolStudents },
    summaryHead,
    pointWords,
  ],
};

/** The ministry's 推荐书 of 2023 filled from Lianyungang's. */
export const lianyungang2026ToMoe2023: CarryOver = {
  from: lianyungang2026.id,
  to: moe2023.id,
  links: [
    ...sharedFields(lianyungang2026, moe2023, [...ownFields, 'summary']),
    near('cover.province', ['cover.region'], words.sameRegion),
    near('plan.outline', ['plan.content'], words.planPeriods),
    summaryRows,
    ...tablesToLists(),
    ...pointFoundations('fromLianyungang'),
  ],
  never: [
    ...ownToOneApplication,
    {
      targets: [ENTERPRISE_TOTALS],
      sources: ENTERPRISE_COLUMNS,
      strength: null,
      reason: words.enterpriseTotals,
    },
    { targets: STUDENTS_BY_LEVEL, sources: SCHOOL_STUDENTS, strength: null, reason: words.schoolStudents },
    summaryHead,
    pointWords,
  ],
};
