import { areaAddress } from '../../../model/cell-address';
import type { PlannedSheet, PlannedValidation } from '../../../model/workbook-plan';
import { escapeXml, escapeXmlAttribute } from '../markup/ooxml-text';

/** Rule type, operator and formulas as `dataValidation` (ECMA-376 Part 1, 18.3.1.32) has them. */
interface StoredRule {
  type: string | null;
  operator: string | null;
  formulas: readonly string[];
}

function storedRule(rule: PlannedValidation['rule']): StoredRule {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', operator: null, formulas: [`"${rule.options.join(',')}"`] };
    case 'whole':
    case 'decimal':
      return rule.maximum === null
        ? { type: rule.kind, operator: 'greaterThanOrEqual', formulas: [rule.minimum] }
        : { type: rule.kind, operator: null, formulas: [rule.minimum, rule.maximum] };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(rule.maximum)] };
    case 'custom':
      return { type: 'custom', operator: null, formulas: [rule.formula] };
    case 'any':
      return { type: null, operator: null, formulas: [] };
  }
}

function validationXml(validation: PlannedValidation): string {
  const rule = storedRule(validation.rule);
  const attributes: [string, string | null][] = [
    ['type', rule.type],
    ['errorStyle', validation.strictness === 'stop' ? null : validation.strictness],
    ['operator', rule.operator],
    ['allowBlank', '1'],
    ['showInputMessage', validation.prompt ? '1' : null],
    ['showErrorMessage', rule.type === null ? null : '1'],
    ['errorTitle', validation.error?.title ?? null],
    ['error', validation.error?.text ?? null],
    ['promptTitle', validation.prompt?.title ?? null],
    ['prompt', validation.prompt?.text ?? null],
    ['sqref', areaAddress(validation.area)],
  ];
  const written = attributes
    .filter((attribute): attribute is [string, string] => attribute[1] !== null && attribute[1] !== '')
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join('');
  const formulas = rule.formulas
    .map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`)
    .join('');
  return formulas === ''
    ? `<dataValidation${written}/>`
    : `<dataValidation${written}>${formulas}</dataValidation>`;
}

/**
 * The `dataValidations` element of a sheet; empty text where it has none.
 *
 * Written here and not by exceljs, which loses line feeds in prompts, has no type for a prompt without a rule, and
 * takes a second for a validation over a whole column.
 */
export function validationsXml(sheet: PlannedSheet): string {
  if (sheet.validations.length === 0) return '';
  const validations = sheet.validations.map(validationXml).join('');
  return `<dataValidations count="${sheet.validations.length}">${validations}</dataValidations>`;
}
