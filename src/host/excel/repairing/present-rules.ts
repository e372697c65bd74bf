import type { CellArea } from '../../../model/cell-address';
import { parseArea } from '../../../model/cell-address';
import type { PlannedSheet, PlannedValidation } from '../../../model/workbook-plan';
import { plannedFormatSignature } from '../../plan/format-signature';
import type { PresentFormat } from '../../plan/present-formats';
import { validationAlert, validationPrompt, validationRule } from '../laying-out/cell-rules';
import { rangeOf } from '../sheet-range';
import { comparedFormula } from '../../../model/compared-formula';

/** Formulas come back as texts or numbers; ranges are only ever given, never got. */
function writtenOperand(operand: unknown): string {
  return typeof operand === 'string' || typeof operand === 'number' ? String(operand) : '';
}

/** A rule in a form in which what Excel gives back equals what was set. */
function comparableRule(rule: Excel.DataValidationRule | null): string {
  const { list, wholeNumber, decimal, textLength, custom } = rule ?? {};
  const bounds = ([kind, basic]: [string, Excel.BasicDataValidation | undefined]): unknown[] => {
    if (!basic) return [];
    const { formula1, formula2, operator } = basic;
    const text = (formula: unknown): string => comparedFormula(writtenOperand(formula));
    return [kind, text(formula1), operator === 'Between' ? text(formula2) : '', operator];
  };
  return JSON.stringify([
    writtenOperand(list?.source),
    ...[
      ['whole', wholeNumber],
      ['decimal', decimal],
      ['length', textLength],
    ].map((entry) => bounds(entry as [string, Excel.BasicDataValidation | undefined])),
    custom ? comparedFormula(custom.formula) : '',
  ]);
}

function comparableTexts(title: string | undefined, message: string | undefined, extra = ''): string {
  return JSON.stringify([title ?? '', (message ?? '').replace(/\r\n?/g, '\n'), extra]);
}

function isValidated(present: Excel.DataValidation, planned: PlannedValidation): boolean {
  // Office.js gives null for what is not the same in all cells of the area.
  const prompt = present.prompt as Excel.DataValidationPrompt | null;
  const alert = present.errorAlert as Excel.DataValidationErrorAlert | null;
  const wantedPrompt = validationPrompt(planned);
  const wantedAlert = validationAlert(planned);
  const isMixed = ['Inconsistent', 'MixedCriteria'].includes(present.type);
  return (
    !isMixed &&
    comparableRule(present.rule) === comparableRule(validationRule(planned.rule)) &&
    prompt !== null &&
    comparableTexts(prompt.title, prompt.message) ===
      comparableTexts(wantedPrompt?.title, wantedPrompt?.message) &&
    (wantedAlert === null ||
      (alert !== null &&
        comparableTexts(alert.title, alert.message, alert.style) ===
          comparableTexts(wantedAlert.title, wantedAlert.message, wantedAlert.style)))
  );
}

/**
 * Loads the validation of a sheet's planned areas.
 *
 * @returns to be called after the round trip: those that are not as planned
 */
export function loadValidations(sheet: Excel.Worksheet, planned: PlannedSheet): () => PlannedValidation[] {
  const found = planned.validations.map((validation) => {
    const { dataValidation } = rangeOf(sheet, validation.area);
    dataValidation.load('rule,prompt,errorAlert,type');
    return { validation, dataValidation };
  });
  return () =>
    found.flatMap(({ validation, dataValidation }) =>
      isValidated(dataValidation, validation) ? [] : [validation],
    );
}

/**
 * Loads the live formats of a sheet.
 *
 * @param formats ids and types, from an earlier round trip
 * @returns to be called after the round trip
 */
export function loadFormats(
  sheet: Excel.Worksheet,
  formats: readonly { id: string; type: string }[],
): () => PresentFormat[] {
  const { conditionalFormats } = sheet.getRange();
  const loaded = formats.map(({ id, type }) => {
    const format = conditionalFormats.getItem(id);
    const ranges = format.getRanges();
    ranges.load('address');
    const custom = type === 'Custom' ? format.custom : null;
    custom?.rule.load('formula');
    custom?.format.fill.load('color');
    custom?.format.font.load('color,bold');
    return { id, ranges, custom };
  });
  return () =>
    loaded.map(({ id, ranges, custom }) => {
      const areas = ranges.address.split(',').flatMap((address) => {
        return parseArea(address.slice(address.lastIndexOf('!') + 1)) ?? [];
      });
      return { id, areas, signature: custom && signatureOf(custom, areas) };
    });
}

function signatureOf(custom: Excel.CustomConditionalFormat, areas: readonly CellArea[]): string | null {
  const [first] = areas;
  if (!first) return null;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const colour = (text: string | null): string | null =>
    text === null || text === '' ? null : text.replace('#', '').toUpperCase();
  const { fill, font } = custom.format;
  return plannedFormatSignature({
    area: { ...first, top, left },
    formula: custom.rule.formula.replace(/^=/, ''),
    look: {
      fill: colour(fill.color),
      fontColour: colour(font.color),
      bold: (font.bold as boolean | null) === true,
    },
  });
}
