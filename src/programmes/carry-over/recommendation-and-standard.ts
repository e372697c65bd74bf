import type { FieldLink } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import { equal, near } from './links';
import { carryOverWords as words } from './messages';

/** A quantity of the standard beside its neighbour in a 推荐书, with what to know about it in either direction. */
interface Neighbours {
  standard: FieldKey;
  form: FieldKey;
  reason: string;
  back: string;
  ways?: Partial<Pick<FieldLink, 'figures' | 'confirmed' | 'exclusive'>>;
}

const NEIGHBOURS: readonly Neighbours[] = [
  { standard: 'park.output', form: 'overview.park.output', reason: words.output, back: words.outputBack },
  {
    standard: 'funds.dedicated.planned',
    form: 'overview.budget.total',
    reason: words.dedicatedPlan,
    back: words.dedicatedPlanBack,
    ways: { figures: 'planned', exclusive: 'plannedFunds' },
  },
  {
    standard: 'funds.daily.planned',
    form: 'overview.budget.total',
    reason: words.dailyPlan,
    back: words.dailyPlanBack,
    ways: { figures: 'planned', exclusive: 'plannedFunds' },
  },
  {
    standard: 'jointSchooling.industryColleges',
    form: 'outcomes.jointIndustryColleges',
    reason: words.industryColleges,
    back: words.industryCollegesBack,
  },
  {
    standard: 'progression.collegeToBachelor',
    form: 'outcomes.progression.secondaryToBachelor',
    reason: words.collegeToBachelor,
    back: words.collegeToBachelorBack,
    ways: { confirmed: 'byItself' },
  },
  {
    standard: 'services.contracts',
    form: 'outcomes.research.income',
    reason: words.contracts,
    back: words.contractsBack,
    ways: { exclusive: 'researchIncome' },
  },
  {
    standard: 'results.conversionFunds',
    form: 'outcomes.research.income',
    reason: words.conversionFunds,
    back: words.conversionFundsBack,
    ways: { exclusive: 'researchIncome' },
  },
  {
    standard: 'skills.masterStudios',
    form: 'outcomes.masterStudios',
    reason: words.masterStudios,
    back: words.masterStudiosBack,
  },
];

/** Who it is about; the self-check asks it once, a 推荐书 on its cover and again in 联合体概况. */
const NAMES: readonly (readonly [standard: FieldKey, form: FieldKey])[] = [
  ['identity.consortium', 'cover.consortium'],
  ['identity.hostPark', 'cover.hostPark'],
  ['identity.leadSchool', 'cover.leadSchool'],
  ['identity.leadEnterprise', 'cover.leadEnterprise'],
];

/** Points of the standard that one of these links, or a shared key, answers at least by way of proposal. */
export const NEIGHBOUR_POINTS: readonly string[] = [
  ...['2.1.2', '6.1.4', '6.1.8', '7.2.1', '8.4.4', '9.1.2', '9.2.2', '13.2.3', '13.3.5', '14.1.2', '14.2.2'],
];

/**
 * What the self-check takes from a 推荐书 besides what both give one key.
 *
 * @param region field of the cover that names the place: 推荐地区 or 推荐省份
 * @param baseline year of the 推荐书's achieved figures, which its undated fields are about
 */
export function recommendationToStandard(region: FieldKey, baseline: number): FieldLink[] {
  return [
    ...NAMES.map(([standard, form]) => equal(standard, form)),
    near('identity.city', [region], words.region),
    ...NEIGHBOURS.map(({ standard, form, reason, ways }) => near(standard, [form], reason, ways)),
    near('teachers.nationalAwards', ['outcomes.teamAwards'], words.awardsByHand, {
      conversion: { kind: 'byHand' },
      years: { kind: 'undatedTo', year: baseline },
    }),
    near('skills.contestAwards', ['outcomes.contestAwards'], words.contestByHand, {
      conversion: { kind: 'byHand' },
    }),
    near(
      'jointTraining.trained',
      [
        'outcomes.jointTraining.apprenticeship',
        'outcomes.jointTraining.fieldEngineers',
        'outcomes.jointTraining.other',
      ],
      words.trained,
    ),
  ];
}

/** The same backwards: sums are not taken apart, and a member's being there says no name. */
export function standardToRecommendation(region: FieldKey): FieldLink[] {
  return [
    ...NAMES.map(([standard, form]) => equal(form, standard)),
    equal('overview.name', 'identity.consortium'),
    near(region, ['identity.city'], words.regionBack),
    ...NEIGHBOURS.map(({ standard, form, back, ways }) => near(form, [standard], back, ways)),
    near('outcomes.teamAwards', ['teachers.nationalAwards'], words.awardsBack, {
      conversion: { kind: 'figuresInWords' },
      years: { kind: 'allToUndated' },
    }),
    near('outcomes.contestAwards', ['skills.contestAwards'], words.contestBack, {
      conversion: { kind: 'figuresInWords' },
    }),
  ];
}
