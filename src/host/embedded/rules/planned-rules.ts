import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from '@univerjs/core';
import type { IStyleBase, ISheetDataValidationRule } from '@univerjs/core';
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { PlannedConditionalFormat, PlannedValidation } from '../../../model/workbook-plan';
import { rangeOf } from '../sheet/planned-worksheet';

const STRICTNESS: Record<PlannedValidation['strictness'], DataValidationErrorStyle> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function bounds(
  type: DataValidationType,
  minimum: string,
  maximum: string | null,
): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> {
  return maximum === null
    ? { type, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: minimum }
    : { type, operator: DataValidationOperator.BETWEEN, formula1: minimum, formula2: maximum };
}

function condition(
  rule: PlannedValidation['rule'],
): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (rule.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: rule.options.join(',') };
    case 'whole':
      return bounds(DataValidationType.WHOLE, rule.minimum, rule.maximum);
    case 'decimal':
      return bounds(DataValidationType.DECIMAL, rule.minimum, rule.maximum);
    case 'textLength':
      return {
        type: DataValidationType.TEXT_LENGTH,
        operator: DataValidationOperator.LESS_THAN_OR_EQUAL,
        formula1: String(rule.maximum),
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: `=${rule.formula}` };
    case 'any':
      return { type: DataValidationType.ANY };
  }
}

/** A planned validation as the spreadsheet keeps it. */
export function validationRule(planned: PlannedValidation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ...condition(planned.rule),
    ranges: [rangeOf(planned.area)],
    allowBlank: true,
    errorStyle: STRICTNESS[planned.strictness],
    ...(planned.error === null
      ? { showErrorMessage: false }
      : { showErrorMessage: true, errorTitle: planned.error.title, error: planned.error.text }),
    ...(planned.prompt === null
      ? { showInputMessage: false }
      : { showInputMessage: true, promptTitle: planned.prompt.title, prompt: planned.prompt.text }),
  };
}

/** A planned live format as the spreadsheet keeps it. */
export function formatRule(planned: PlannedConditionalFormat, cfId: string): IConditionFormattingRule {
  const { fill, fontColour, bold } = planned.look;
  const style: IStyleBase = {
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
    ...(fontColour === null ? {} : { cl: { rgb: `#${fontColour}` } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
  };
  return {
    cfId,
    ranges: [rangeOf(planned.area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      style,
      value: `=${planned.formula}`,
    },
  };
}
