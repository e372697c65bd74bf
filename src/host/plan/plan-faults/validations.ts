import Big from 'big.js';
import { areaAddress } from '../../../model/cell-address';
import type { PlannedSheet, PlannedValidation } from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';
import { PLAN_SUBJECTS } from '../plan-messages';
import { overlap } from '../../../model/area-parts';
import { isOnSheet } from './areas';
import { MAX_CELL_FORMULA, MAX_VALIDATION_FORMULA, formulaFaults } from './formulas';

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;
const INTEGER = /^-?\d+$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const MAX_TEXT = 32_767;

type Place = Parameters<ReportFault>[1];

function reportOptions(options: readonly string[], place: Place, report: ReportFault): void {
  const joined = options.join(',');
  if (joined.length > MAX_LIST) report('listTooLong', place, String(joined.length));
  if (holdsIllegalCharacter(joined)) report('illegalCharacter', place, PLAN_SUBJECTS.option);
  for (const option of options) {
    if (option === '' || option.trim() !== option || /[,"\n\r]/.test(option))
      report('listOption', place, option);
  }
}

function reportLimits(
  { kind, minimum, maximum }: Extract<PlannedValidation['rule'], { kind: 'whole' | 'decimal' }>,
  place: Place,
  report: ReportFault,
): void {
  const pattern = kind === 'whole' ? INTEGER : DECIMAL;
  const limits = maximum === null ? [minimum] : [minimum, maximum];
  const areNumbers = limits.every((limit) => pattern.test(limit));
  const areOrdered = areNumbers && (maximum === null || new Big(minimum).lte(maximum));
  if (!areOrdered) report('limitInvalid', place, limits.join('～'));
}

function reportRule(rule: PlannedValidation['rule'], place: Place, report: ReportFault): void {
  switch (rule.kind) {
    case 'any':
      return;
    case 'list':
      reportOptions(rule.options, place, report);
      return;
    case 'whole':
    case 'decimal':
      reportLimits(rule, place, report);
      return;
    case 'textLength':
      if (rule.maximum < 0 || rule.maximum > MAX_TEXT) report('limitInvalid', place, String(rule.maximum));
      return;
    case 'custom':
      reportFormula(rule.formula, MAX_VALIDATION_FORMULA, place, report);
  }
}

function reportFormula(formula: string, maximumLength: number, place: Place, report: ReportFault): void {
  for (const code of formulaFaults(formula, maximumLength)) {
    report(code, place, code === 'formulaTooLong' ? String(formula.length) : formula);
  }
  if (holdsIllegalCharacter(formula)) report('illegalCharacter', place, PLAN_SUBJECTS.formula);
}

function reportMessage(message: PlannedValidation['prompt'], place: Place, report: ReportFault): void {
  if (message === null) return;
  if (message.title.length > MAX_TITLE) report('titleTooLong', place, message.title);
  if (message.text.length > MAX_MESSAGE) report('promptTooLong', place, String(message.text.length));
  if (holdsIllegalCharacter(message.title + message.text)) {
    report('illegalCharacter', place, PLAN_SUBJECTS.prompt);
  }
}

/** Validations and live formats Excel would repair. A cell has one validation: overlapping ones are refused. */
export function reportValidations(sheet: PlannedSheet, report: ReportFault): void {
  sheet.validations.forEach(({ area, rule, prompt, error }, index) => {
    const place = { sheet: sheet.name, area };
    if (!isOnSheet(area)) report('areaInvalid', place, PLAN_SUBJECTS.validation);
    const overlapped = sheet.validations.slice(0, index).find((earlier) => overlap(earlier.area, area));
    if (overlapped) report('validationOverlap', place, areaAddress(overlapped.area));
    reportRule(rule, place, report);
    reportMessage(prompt, place, report);
    reportMessage(error, place, report);
  });
  for (const { area, formula } of sheet.conditionalFormats) {
    const place = { sheet: sheet.name, area };
    if (!isOnSheet(area)) report('areaInvalid', place, PLAN_SUBJECTS.conditionalFormat);
    reportFormula(formula, MAX_CELL_FORMULA, place, report);
  }
}
