import type { CarryOver } from '../../model/carry-over';
import { lianyungang2026 } from '../lianyungang-2026';
import { moe2024 } from '../moe-2024';
import { equal, near } from './links';
import { SCHOOL_LEVELS } from './member-lists';
import { carryOverWords as words } from './messages';
import { ownFields, ownToOneApplication } from './never-carried';
import { NEIGHBOUR_POINTS, recommendationToStandard } from './recommendation-and-standard';
import { sharedFields } from './shared-fields';
import { sharedPoints } from './shared-points';
import { partsOfAnyRecommendation, partsOfMemberTables, unansweredPoints } from './standard-points';

const { baseline } = lianyungang2026.years;
const schools = 'members.schools.level';

/** The standard's self-check filled from Lianyungang's 推荐书. */
export const lianyungang2026ToMoe2024: CarryOver = {
  from: lianyungang2026.id,
  to: moe2024.id,
  links: [
    ...sharedFields(lianyungang2026, moe2024, ownFields),
    ...recommendationToStandard('cover.region', baseline),
    equal('governance.schools.secondary', schools, {
      conversion: { kind: 'anyRow', filter: SCHOOL_LEVELS.secondary },
    }),
    equal('governance.schools.college', schools, {
      conversion: { kind: 'anyRow', filter: SCHOOL_LEVELS.college },
    }),
    equal('governance.schools.university', schools, {
      conversion: { kind: 'anyRow', filter: SCHOOL_LEVELS.university },
    }),
    near('identity.students', ['members.schools.students'], words.allStudents, {
      conversion: { kind: 'columnSum' },
      years: { kind: 'undatedTo', year: baseline },
    }),
  ],
  never: [
    ...ownToOneApplication,
    { targets: [], sources: ['points'], strength: null, reason: words.pointWords },
    { targets: [], sources: ['overview.name'], strength: null, reason: words.nameFromCover },
    ...unansweredPoints(
      [...partsOfAnyRecommendation, ...partsOfMemberTables],
      [...sharedPoints(lianyungang2026), '5.1.2', ...NEIGHBOUR_POINTS],
    ),
  ],
};
