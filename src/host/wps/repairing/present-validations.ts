import { comparedFormula } from '../../../model/compared-formula';
import type { PlannedValidation } from '../../../model/workbook-plan';
import { VALIDATE_INPUT_ONLY, VALIDATE_LIST } from '../bridge/object-model-numbers';
import { present } from '../bridge/present';
import { rangeOf } from '../bridge/ranges';
import { ALERTS, ruleArguments } from '../laying-out/cell-rules';
import { anchoredRange } from '../laying-out/sheet-in-front';

/** A text that may have been given as a number, or not at all. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\r\n?/g, '\n') : '';
}

/** What is compared of a validation, in a form in which what WPS gives back equals what was set. */
function comparable(
  type: number,
  formulas: readonly [unknown, unknown],
  operator: unknown,
  texts: readonly unknown[],
): string {
  const [formula1, formula2] = formulas.map((formula) =>
    type === VALIDATE_LIST ? text(formula) : comparedFormula(text(formula)),
  );
  const hasOperator = type !== VALIDATE_LIST && type !== VALIDATE_INPUT_ONLY;
  return JSON.stringify([
    type,
    formula1,
    formula2,
    hasOperator && formula2 !== '' ? operator : null,
    texts.map(text),
  ]);
}

function wanted({ rule, prompt, error, strictness }: PlannedValidation): string {
  const { type, operator, formula1, formula2 } = ruleArguments(rule);
  const alert = rule.kind === 'any' ? [] : [error?.title, error?.text, ALERTS[strictness]];
  return comparable(type, [formula1, formula2], operator, [prompt?.title, prompt?.text, ...alert]);
}

function found({ Validation: validation }: Et.Range, { rule }: PlannedValidation): string {
  const alert =
    rule.kind === 'any' ? [] : [validation.ErrorTitle, validation.ErrorMessage, validation.AlertStyle];
  const { InputTitle, InputMessage, Type, Operator, Formula1, Formula2 } = validation;
  return comparable(Type, [Formula1, Formula2], Operator, [InputTitle, InputMessage, ...alert]);
}

/**
 * The planned validations that are not there as planned; WPS gives nothing where the cells of an area differ. The sheet
 * is in front where one of them is a formula.
 */
export function lostValidations(
  sheet: Et.Worksheet,
  planned: readonly PlannedValidation[],
): PlannedValidation[] {
  return planned.filter((validation) => {
    const { area, rule } = validation;
    const there = present(() =>
      found(rule.kind === 'custom' ? anchoredRange(sheet, [area]) : rangeOf(sheet, area), validation),
    );
    return there !== wanted(validation);
  });
}
