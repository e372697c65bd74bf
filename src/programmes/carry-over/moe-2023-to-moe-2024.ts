import type { CarryOver } from '../../model/carry-over';
import { moe2023 } from '../moe-2023';
import { moe2024 } from '../moe-2024';
import { equal, near } from './links';
import { carryOverWords as words } from './messages';
import { ownFields, ownToOneApplication } from './never-carried';
import { NEIGHBOUR_POINTS, recommendationToStandard } from './recommendation-and-standard';
import { sharedFields } from './shared-fields';
import { sharedPoints } from './shared-points';
import { partsOfAnyRecommendation, unansweredPoints } from './standard-points';

const { baseline } = moe2023.years;
const isThere = { conversion: { kind: 'isPositive' } } as const;

/** The standard's self-check filled from the ministry's 推荐书 of 2023. */
export const moe2023ToMoe2024: CarryOver = {
  from: moe2023.id,
  to: moe2024.id,
  links: [
    ...sharedFields(moe2023, moe2024, ownFields),
    ...recommendationToStandard('cover.province', baseline),
    equal('governance.schools.secondary', 'overview.members.secondarySchools.count', isThere),
    equal('governance.schools.college', 'overview.members.colleges.count', isThere),
    equal('governance.schools.university', 'overview.members.universities.count', isThere),
    near(
      'identity.students',
      [
        'overview.members.secondarySchools.students',
        'overview.members.colleges.students',
        'overview.members.universities.students',
      ],
      words.allStudents,
      { years: { kind: 'undatedTo', year: baseline } },
    ),
  ],
  never: [
    ...ownToOneApplication,
    { targets: [], sources: ['points'], strength: null, reason: words.pointWords },
    { targets: [], sources: ['overview.name'], strength: null, reason: words.nameFromCover },
    ...unansweredPoints(partsOfAnyRecommendation, [...sharedPoints(moe2023), '5.1.2', ...NEIGHBOUR_POINTS]),
  ],
};
