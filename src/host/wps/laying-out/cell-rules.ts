import type { CellArea } from '../../../model/cell-address';
import { areaAddress } from '../../../model/cell-address';
import type { PlannedValidation } from '../../../model/workbook-plan';
import {
  ALERT_INFORMATION,
  ALERT_STOP,
  ALERT_WARNING,
  BETWEEN,
  GREATER_OR_EQUAL,
  LESS_OR_EQUAL,
  VALIDATE_CUSTOM,
  VALIDATE_DECIMAL,
  VALIDATE_INPUT_ONLY,
  VALIDATE_LIST,
  VALIDATE_TEXT_LENGTH,
  VALIDATE_WHOLE,
} from '../bridge/object-model-numbers';
import { addressLists } from '../bridge/ranges';
import { anchoredRange } from './sheet-in-front';

/** What `Validation.Add` takes. */
export interface RuleArguments {
  type: number;
  operator: number;
  formula1: string | undefined;
  formula2: string | undefined;
}

function boundaries(type: number, minimum: string, maximum: string | null): RuleArguments {
  return {
    type,
    operator: maximum === null ? GREATER_OR_EQUAL : BETWEEN,
    formula1: minimum,
    formula2: maximum ?? undefined,
  };
}

/** The rule of a validation as WPS takes it. */
export function ruleArguments(rule: PlannedValidation['rule']): RuleArguments {
  const only = (type: number, formula1?: string, operator = BETWEEN): RuleArguments => ({
    type,
    operator,
    formula1,
    formula2: undefined,
  });
  switch (rule.kind) {
    case 'list':
      return only(VALIDATE_LIST, rule.options.join(','));
    case 'whole':
      return boundaries(VALIDATE_WHOLE, rule.minimum, rule.maximum);
    case 'decimal':
      return boundaries(VALIDATE_DECIMAL, rule.minimum, rule.maximum);
    case 'textLength':
      return only(VALIDATE_TEXT_LENGTH, String(rule.maximum), LESS_OR_EQUAL);
    case 'custom':
      return only(VALIDATE_CUSTOM, `=${rule.formula}`);
    case 'any':
      return only(VALIDATE_INPUT_ONLY);
  }
}

/** `Validation.AlertStyle` by the words of plans. */
export const ALERTS: Readonly<Record<PlannedValidation['strictness'], number>> = {
  stop: ALERT_STOP,
  warning: ALERT_WARNING,
  information: ALERT_INFORMATION,
};

/** Types of rules are numbers at run time; the enumeration they are declared with exists for the compiler only. */
type Rules = Omit<Et.Validation, 'Add'> & {
  Add(type: number, alert: number, operator: number, formula1?: string, formula2?: string): void;
};

function setValidation(validation: Rules, planned: PlannedValidation, isFresh: boolean): void {
  const { type, operator, formula1, formula2 } = ruleArguments(planned.rule);
  // A rule that is there makes `Add` fail.
  if (!isFresh) validation.Delete();
  validation.Add(type, ALERTS[planned.strictness], operator, formula1, formula2);
  if (planned.prompt !== null) {
    validation.InputTitle = planned.prompt.title;
    validation.InputMessage = planned.prompt.text;
  }
  if (planned.error !== null && planned.rule.kind !== 'any') {
    validation.ErrorTitle = planned.error.title;
    validation.ErrorMessage = planned.error.text;
  }
}

/** Equal validations stand together; a formula may mean something else for each area. */
function together(planned: readonly PlannedValidation[]): PlannedValidation[][] {
  const groups = new Map<string, PlannedValidation[]>();
  for (const [index, validation] of planned.entries()) {
    const { rule, strictness, prompt, error } = validation;
    const key = JSON.stringify([rule.kind === 'custom' ? index : null, rule, strictness, prompt, error]);
    const group = groups.get(key);
    if (group) group.push(validation);
    else groups.set(key, [validation]);
  }
  return [...groups.values()];
}

/**
 * Puts validations on their areas, in the place of whatever was there. The sheet is in front.
 *
 * @param isFresh whether nothing is there
 */
export function setValidations(
  sheet: Et.Worksheet,
  planned: readonly PlannedValidation[],
  isFresh: boolean,
): void {
  for (const group of together(planned)) {
    const [first] = group;
    if (!first) continue;
    const areas: CellArea[] = group.map(({ area }) => area);
    if (first.rule.kind === 'custom') {
      setValidation(anchoredRange(sheet, areas).Validation, first, isFresh);
      continue;
    }
    for (const address of addressLists(areas.map(areaAddress))) {
      setValidation(sheet.Range(address).Validation, first, isFresh);
    }
  }
}
