import type { Finding } from '../model/finding';
import type { CheckContext, RuleOf } from './check-context';
import { checkLeadSchoolLevel } from './named/lead-school-level';
import { checkPageGaps } from './named/page-gaps';
import { checkPageOverlaps } from './named/page-overlaps';
import { checkPointCodes } from './named/point-codes';
import { checkPointMaterials } from './named/point-materials';
import { checkSummaryRows } from './named/summary-rows';

/** A check that no kind declares. */
export type NamedCheck = (rule: RuleOf<'named'>, context: CheckContext) => Finding[];

const NAMED_CHECKS: ReadonlyMap<string, NamedCheck> = new Map([
  ['leadSchoolLevel', checkLeadSchoolLevel],
  ['pageGaps', checkPageGaps],
  ['pageOverlaps', checkPageOverlaps],
  ['pointCodes', checkPointCodes],
  ['pointMaterials', checkPointMaterials],
  ['summaryRows', checkSummaryRows],
]);

/** A programme names a check nobody wrote: a mistake in its data, found by its test. */
export class UnknownNamedCheckError extends Error {
  readonly checkName: string;

  constructor(checkName: string) {
    super(`no check is named ${checkName}`);
    this.name = 'UnknownNamedCheckError';
    this.checkName = checkName;
  }
}

/** Names of all checks a programme may refer to. */
export function namedCheckNames(): string[] {
  return [...NAMED_CHECKS.keys()];
}

/**
 * The check of a name.
 *
 * @throws UnknownNamedCheckError
 */
export function findNamedCheck(name: string): NamedCheck {
  const check = NAMED_CHECKS.get(name);
  if (check === undefined) throw new UnknownNamedCheckError(name);
  return check;
}
