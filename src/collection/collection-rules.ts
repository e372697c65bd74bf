import { isSelected } from '../model/catalogue';
import type { FieldReference } from '../model/field';
import type { FieldKey } from '../model/keys';
import type { z } from 'zod';
import type { Rule, RuleCheck, RuleCheckOf } from '../model/rule';
import type { Condition, Selection } from '../model/rule-terms';
import { collectedKey } from './collection-keys';

type ConditionOf = z.infer<typeof Condition>;

/** Rules of an application as far as one member's workbook can break them. */
export class RuleMapping {
  readonly #keys: ReadonlySet<FieldKey>;

  /**
   * @param keys the application's fields that are collected
   * @param row those of them that are columns of the member table in the application and single cells here
   * @param baseline the one year that is collected
   */
  constructor(
    keys: readonly FieldKey[],
    readonly row: ReadonlySet<FieldKey>,
    readonly baseline: number,
  ) {
    this.#keys = new Set(keys);
  }

  /** The rule over the collected fields; null where it is about something else. */
  mapped(rule: Rule): Rule | null {
    const isAsked =
      rule.scope === 'filing' &&
      (rule.stage === 'fill' || rule.stage === 'check') &&
      rule.onlyWhenFilled === undefined;
    const check = isAsked ? this.#check(rule.check) : null;
    return check && { ...rule, check };
  }

  #check(check: RuleCheck): RuleCheck | null {
    switch (check.kind) {
      case 'required':
      case 'type':
      case 'length': {
        const fields = this.#selection(check.fields);
        return fields && { ...check, fields };
      }
      case 'range':
      case 'options':
      case 'wording': {
        const fields = this.#selection(check.fields);
        return fields === null || fields === 'all' ? null : { ...check, fields };
      }
      case 'count':
        return this.#count(check);
      case 'sum':
        return this.#sum(check);
      case 'comparison':
        return this.#comparison(check);
      case 'implication': {
        const cases = check.cases.filter(({ when, then }) => [...when, ...then].every(this.#isMappable));
        if (cases.length === 0) return null;
        const map = (conditions: readonly ConditionOf[]): ConditionOf[] => conditions.map(this.#condition);
        return {
          ...check,
          cases: cases.map((each) => ({ ...each, when: map(each.when), then: map(each.then) })),
        };
      }
      // About the application as a whole, another year, or a judgement that is not the member's.
      case 'agreement':
      case 'membership':
      case 'uniqueness':
      case 'scaleSuspicion':
      case 'threshold':
      case 'trend':
      case 'lapse':
      case 'confirmation':
      case 'information':
      case 'coverage':
      case 'named':
        return null;
    }
  }

  #selection(selection: Selection): Selection | null {
    if (selection === 'all') return 'all';
    const chosen = [...this.#keys].filter((key) => isSelected(selection, key)).map(collectedKey);
    return chosen.length === 0 ? null : chosen;
  }

  #reference({ field, year }: FieldReference): FieldReference | null {
    const isHere = this.#keys.has(field) && (year === null || year === this.baseline);
    return isHere ? { field: collectedKey(field), year } : null;
  }

  readonly #isMappable = (condition: ConditionOf): boolean =>
    condition.kind !== 'tableHas' && this.#reference(condition.reference) !== null;

  readonly #condition = (condition: ConditionOf): ConditionOf =>
    condition.kind === 'tableHas'
      ? condition
      : { ...condition, reference: this.#reference(condition.reference) ?? condition.reference };

  #count(check: RuleCheckOf<'count'>): RuleCheck | null {
    const demands = check.demands.flatMap((demand) => {
      const { of, bound } = demand;
      if (of.kind !== 'items' || !this.#keys.has(of.field)) return [];
      const items = { ...of, field: collectedKey(of.field) };
      if (bound.kind !== 'equalTo') return [{ ...demand, of: items }];
      const reference = this.#reference(bound.reference);
      return reference === null ? [] : [{ ...demand, of: items, bound: { ...bound, reference } }];
    });
    return demands.length === 0 ? null : { ...check, demands };
  }

  #sum(check: RuleCheckOf<'sum'>): RuleCheck | null {
    const total = this.#reference(check.total);
    const parts = check.parts.flatMap((part) => this.#reference(part) ?? []);
    return total === null || parts.length < check.parts.length ? null : { ...check, total, parts };
  }

  #comparison(check: RuleCheckOf<'comparison'>): RuleCheck | null {
    const { pairs } = check;
    if (pairs.kind === 'columns') {
      // Two columns of a row are two cells of the member's own workbook.
      if (!this.row.has(pairs.left) || !this.row.has(pairs.right)) return null;
      const left = { field: collectedKey(pairs.left), year: null };
      const right = { kind: 'field' as const, reference: { field: collectedKey(pairs.right), year: null } };
      return { ...check, pairs: { kind: 'single', left, right } };
    }
    if (pairs.kind === 'years') return null;
    if (pairs.kind === 'sums') {
      const sums = pairs.sums.flatMap(({ left, right }) => {
        const [ownLeft, ownRight] = [left, right].map((side) =>
          side.flatMap((reference) => this.#reference(reference) ?? []),
        );
        const isOwn = ownLeft?.length === left.length && ownRight?.length === right.length;
        return isOwn ? [{ left: ownLeft, right: ownRight }] : [];
      });
      return sums.length === 0 ? null : { ...check, pairs: { ...pairs, sums } };
    }
    const left = this.#reference(pairs.left);
    if (left === null) return null;
    if (pairs.right.kind !== 'field') return { ...check, pairs: { ...pairs, left } };
    const reference = this.#reference(pairs.right.reference);
    return reference && { ...check, pairs: { ...pairs, left, right: { kind: 'field', reference } } };
  }
}
