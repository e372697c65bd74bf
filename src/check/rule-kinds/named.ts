import type { Finding } from '../../model/finding';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import { FieldKey } from '../../model/keys';
import { findNamedCheck } from '../named-checks';

/**
 * A check of its own, found by name.
 *
 * @throws UnknownNamedCheckError where the programme's data names a check that does not exist
 */
export function checkNamed(rule: RuleOf<'named'>, context: CheckContext): Finding[] {
  return findNamedCheck(rule.check.name)(rule, context);
}

/** Every parameter of a named check that is a field key is taken for a field it reads. */
export function readByNamed(check: RuleCheckOf<'named'>): ReadFields {
  return Object.values(check.parameters)
    .flat()
    .filter((parameter) => FieldKey.safeParse(parameter).success);
}
