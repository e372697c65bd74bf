import type { CarryLink, CarryOver, FieldLink, NeverCarried } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { lianyungang2026 } from '../lianyungang-2026';
import { moe2023 } from '../moe-2023';
import { moe2024 } from '../moe-2024';
import { shandong2023 } from '../shandong-2023';
import { equal, near, nearRows } from './links';
import { carryOverWords as words } from './messages';
import { ownFields, ownToOneApplication } from './never-carried';
import { foundationsOfSameTable, pointFoundations } from './point-foundations';
import { sharedFields } from './shared-fields';

const never: readonly NeverCarried[] = [
  ...ownToOneApplication,
  { targets: ['plan.bureau'], sources: ['plan.bureau'], strength: null, reason: words.planBureau },
  { targets: [], sources: ['points'], strength: null, reason: words.pointWords },
];

const schoolNames = ['secondarySchools', 'colleges', 'universities'].map(
  (kind) => `overview.members.${kind}.names`,
);

/** What a 推荐书 says of its consortium, as the row the plan of a city has for it. */
function planRow(columns: readonly (readonly [column: string, ...sources: FieldKey[]])[]): CarryLink {
  return nearRows(
    'plan.consortia',
    {
      kind: 'fields',
      columns: columns.map(([column, ...sources]) => ({ target: `plan.consortia.${column}`, sources })),
    },
    words.planRow,
  );
}

const COVER_ROW = [
  ['name', 'cover.consortium'],
  ['hostPark', 'cover.hostPark'],
  ['founding', 'overview.founded'],
] as const;

const toSelfCheck: readonly FieldLink[] = [
  equal('identity.consortium', 'cover.consortium'),
  equal('identity.hostPark', 'cover.hostPark'),
];

const fromSelfCheck: readonly FieldLink[] = [
  equal('cover.consortium', 'identity.consortium'),
  equal('overview.name', 'identity.consortium'),
  equal('cover.hostPark', 'identity.hostPark'),
];

/** Shandong's plan and self-check filled from the ministry's 推荐书, whose table of points Shandong prints again. */
export const moe2023ToShandong2023: CarryOver = {
  from: moe2023.id,
  to: shandong2023.id,
  links: [
    ...toSelfCheck,
    planRow([
      ...COVER_ROW,
      ['industries', 'overview.park.industry'],
      ['enterprises', 'overview.members.enterprises.names'],
      ['schools', ...schoolNames],
    ]),
    ...foundationsOfSameTable(moe2023),
  ],
  never: [...never],
};

/** Shandong's plan and self-check filled from Lianyungang's 推荐书. */
export const lianyungang2026ToShandong2023: CarryOver = {
  from: lianyungang2026.id,
  to: shandong2023.id,
  links: [
    ...toSelfCheck,
    near('identity.city', ['cover.region'], words.cityOfRegion),
    planRow([
      ...COVER_ROW,
      ['industries', 'overview.park.industry'],
      ['enterprises', 'members.enterprises.name'],
      ['schools', 'members.schools.name'],
    ]),
    ...pointFoundations('fromLianyungang'),
  ],
  never: [...never],
};

function shandongTo(to: Programme, links: readonly CarryLink[]): CarryOver {
  return {
    from: shandong2023.id,
    to: to.id,
    links: [...fromSelfCheck, ...links],
    never: [...never, { targets: [], sources: ['plan.consortia'], strength: null, reason: words.planOfCity }],
  };
}

/** The ministry's 推荐书 filled from Shandong's self-check. */
export const shandong2023ToMoe2023: CarryOver = shandongTo(moe2023, foundationsOfSameTable(moe2023));

/** Lianyungang's 推荐书 filled from Shandong's self-check. */
export const shandong2023ToLianyungang2026: CarryOver = shandongTo(lianyungang2026, [
  near('cover.region', ['identity.city'], words.regionOfCity),
  ...pointFoundations('toLianyungang'),
]);

/** The two self-checks ask other points; what they share is who is checked. */
function betweenSelfChecks(from: Programme, to: Programme): CarryOver {
  return { from: from.id, to: to.id, links: sharedFields(from, to, ownFields), never: [...never] };
}

/** The standard's self-check filled from Shandong's. */
export const shandong2023ToMoe2024: CarryOver = betweenSelfChecks(shandong2023, moe2024);

/** Shandong's self-check filled from the standard's. */
export const moe2024ToShandong2023: CarryOver = betweenSelfChecks(moe2024, shandong2023);
