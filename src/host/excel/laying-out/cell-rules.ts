import type { PlannedConditionalFormat, PlannedValidation } from '../../../model/workbook-plan';
import { rangeOf } from '../sheet-range';

type BasicRule = Excel.BasicDataValidation;

function boundaries(minimum: string, maximum: string | null): BasicRule {
  if (maximum === null) return { formula1: Number(minimum), operator: 'GreaterThanOrEqualTo' };
  return { formula1: Number(minimum), formula2: Number(maximum), operator: 'Between' };
}

/** The rule of a validation as the API takes it; null for a prompt without a rule. */
export function validationRule(rule: PlannedValidation['rule']): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.options.join(',') } };
    case 'whole':
      return { wholeNumber: boundaries(rule.minimum, rule.maximum) };
    case 'decimal':
      return { decimal: boundaries(rule.minimum, rule.maximum) };
    case 'textLength':
      return { textLength: { formula1: rule.maximum, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'any':
      return null;
  }
}

const STYLES: Readonly<Record<PlannedValidation['strictness'], `${Excel.DataValidationAlertStyle}`>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** The prompt of a validation as the API takes it; null for none. */
export function validationPrompt({ prompt }: PlannedValidation): Excel.DataValidationPrompt | null {
  return prompt === null ? null : { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** What is said of a value the rule does not allow; null where there is no rule. */
export function validationAlert({
  rule,
  error,
  strictness,
}: PlannedValidation): Excel.DataValidationErrorAlert | null {
  if (rule.kind === 'any') return null;
  return {
    showAlert: true,
    style: STYLES[strictness],
    title: error?.title ?? '',
    message: error?.text ?? '',
  };
}

/** Puts a validation on its area, in the place of whatever was there. */
export function setValidation(sheet: Excel.Worksheet, planned: PlannedValidation, isFresh: boolean): void {
  const { dataValidation } = rangeOf(sheet, planned.area);
  if (!isFresh) dataValidation.clear();
  const rule = validationRule(planned.rule);
  const prompt = validationPrompt(planned);
  const alert = validationAlert(planned);
  if (rule !== null) dataValidation.rule = rule;
  if (prompt !== null) dataValidation.prompt = prompt;
  if (alert !== null) dataValidation.errorAlert = alert;
}

/**
 * Adds live formats, the first of them with the highest priority, above any that are there: the API puts each new one
 * at the top.
 */
export function addLiveFormats(sheet: Excel.Worksheet, planned: readonly PlannedConditionalFormat[]): void {
  for (const { area, formula, look } of [...planned].reverse()) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    if (look.fill !== null) custom.format.fill.color = `#${look.fill}`;
    if (look.fontColour !== null) custom.format.font.color = `#${look.fontColour}`;
    if (look.bold) custom.format.font.bold = true;
  }
}
