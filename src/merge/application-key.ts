import { normaliseUnitName } from '../filing/unit-name';
import type { ApplicationParty, Submission } from '../model/submission';

/** Characters of a digest that tell versions of one application apart for good. */
const DIGEST_SHOWN = 12;

/** How a submission writes a party's name; empty where it does not. */
export function nameOf({ names }: Pick<Submission, 'names'>, party: ApplicationParty): string {
  return names.find((name) => name.party === party)?.name ?? '';
}

/** A party's name in the form in which names are compared; empty where there is none. */
export function comparedName(submission: Pick<Submission, 'names'>, party: ApplicationParty): string {
  return normaliseUnitName(nameOf(submission, party));
}

/** The office of a city that hands in its plan, under whichever of its names. */
const CITY_OFFICE =
  /^(?:[^省市]{2,3}省)?([^省市县区]{1,8}市)(?:教育局|教体局|教育体育局|教育和体育局|(?:市?委)?教育工委|(?:人民)?政府)$/;

/** A city has one plan, whatever the office is called that hands it in. */
function planKey(unit: string): string {
  return CITY_OFFICE.exec(unit)?.[1] ?? unit;
}

/**
 * What tells applications of one programme apart: the city whose plan it is, or else the consortium's name without
 * spacing, brackets and widths; where it is blank, park and school; where these are blank too, the content itself.
 *
 * @example applicationKey(submission) === '示例市高端装备产教联合体'
 */
export function applicationKey(
  submission: Pick<Submission, 'names' | 'content'> & Partial<Pick<Submission, 'planned'>>,
): string {
  const consortium = comparedName(submission, 'consortium');
  if (consortium !== '') {
    return (submission.planned ?? []).length > 0 ? planKey(consortium) : consortium;
  }
  const parties = (['park', 'school'] as const).map((party) => comparedName(submission, party));
  return parties.every((name) => name === '')
    ? `#${submission.content.slice(0, DIGEST_SHOWN)}`
    : `#${parties.join('/')}`;
}

/** Key of a version that stands beside another of its application. */
export function versionKey(application: string, content: string): string {
  return `${application}#${content.slice(0, DIGEST_SHOWN)}`;
}
