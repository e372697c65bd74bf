import type { CarryOver } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { lianyungang2026 } from '../lianyungang-2026';
import { moe2023 } from '../moe-2023';
import { moe2024 } from '../moe-2024';
import { carryOverWords as words } from './messages';
import { ownFields, ownToOneApplication } from './never-carried';
import { standardToRecommendation } from './recommendation-and-standard';
import { sharedFields } from './shared-fields';

function standardTo(recommendation: Programme, region: FieldKey): CarryOver {
  return {
    from: moe2024.id,
    to: recommendation.id,
    links: [...sharedFields(moe2024, recommendation, ownFields), ...standardToRecommendation(region)],
    never: [
      ...ownToOneApplication,
      { targets: [], sources: ['points'], strength: null, reason: words.pointWords },
      {
        targets: ['outcomes.jointTraining.other'],
        sources: ['jointTraining.trained'],
        strength: null,
        reason: words.splitSum,
      },
    ],
  };
}

/** Lianyungang's 推荐书 filled from the standard's self-check. */
export const moe2024ToLianyungang2026: CarryOver = standardTo(lianyungang2026, 'cover.region');

/** The ministry's 推荐书 of 2023 filled from the standard's self-check. */
export const moe2024ToMoe2023: CarryOver = standardTo(moe2023, 'cover.province');
