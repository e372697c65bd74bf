import type { CellArea } from '../model/cell-address';
import type { Field, FieldType } from '../model/field';
import type { PlannedValidation } from '../model/workbook-plan';
import type { FieldGuidance } from './field-guidance';
import { LAYOUT_MESSAGES } from './messages';

/** Limits Excel enforces by repairing the file. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;

const YES_NO = ['是', '否'];
const CONFIRMED = ['是', '√'];

function shortened(text: string, maximum: number): string {
  return text.length <= maximum ? text : `${text.slice(0, maximum - 1)}…`;
}

function typeHints(type: FieldType): string[] {
  switch (type.kind) {
    case 'text':
    case 'longText':
      return type.maxLength === null ? [] : [LAYOUT_MESSAGES.textLimit(type.maxLength)];
    case 'integer':
      return [LAYOUT_MESSAGES.unit(type.unit), LAYOUT_MESSAGES.integer, LAYOUT_MESSAGES.wordedAnswer];
    case 'decimal':
      return [
        LAYOUT_MESSAGES.unit(type.unit),
        LAYOUT_MESSAGES.decimal(type.decimals),
        LAYOUT_MESSAGES.wordedAnswer,
      ];
    case 'percent':
      return [LAYOUT_MESSAGES.percent, LAYOUT_MESSAGES.wordedAnswer];
    case 'date':
      return [type.precision === 'day' ? LAYOUT_MESSAGES.dateDay : LAYOUT_MESSAGES.dateMonth];
    case 'list':
      return [
        LAYOUT_MESSAGES.list,
        ...(type.maxItems === null ? [] : [LAYOUT_MESSAGES.listLimit(type.maxItems)]),
      ];
    case 'option':
      return [
        type.open ? LAYOUT_MESSAGES.openOption : LAYOUT_MESSAGES.option,
        ...(isListable(optionValues(type)) ? [] : [LAYOUT_MESSAGES.options(optionValues(type))]),
      ];
    case 'yesNo':
      return [LAYOUT_MESSAGES.yesNo];
    case 'telephone':
      return [type.mobile ? LAYOUT_MESSAGES.mobile : LAYOUT_MESSAGES.telephone];
    case 'confirmation':
      return [LAYOUT_MESSAGES.confirmation];
  }
}

function filledByHint(field: Field): string[] {
  switch (field.filledBy) {
    case 'applicant':
      return [];
    case 'staff':
      return [LAYOUT_MESSAGES.filledByStaff];
    case 'expert':
      return [LAYOUT_MESSAGES.filledByExpert];
  }
}

function promptText(field: Field, year: number | null, guidance: FieldGuidance): string {
  const correction = guidance.correction(field.key, year);
  const readingNote = guidance.readingNote(field.key);
  const hints = [
    ...filledByHint(field),
    ...typeHints(field.type),
    ...(correction === null
      ? []
      : [LAYOUT_MESSAGES.correction(correction.label, correction.issuedBy, correction.date)]),
    ...(field.note === null ? [] : [field.note]),
    ...(readingNote === null ? [] : [LAYOUT_MESSAGES.readingNote(readingNote)]),
    ...(field.basis === 'inferred' ? [LAYOUT_MESSAGES.inferred] : []),
  ];
  return shortened(hints.join(''), MAX_MESSAGE);
}

function optionValues(type: Extract<FieldType, { kind: 'option' }>): string[] {
  return type.options.map((option) => option.value);
}

/** An inline list is kept as one text, parted by commas. */
function isListable(options: readonly string[]): boolean {
  return (
    options.join(',').length <= MAX_LIST &&
    options.every((option) => option.trim() === option && !/[,"\n\r]/.test(option))
  );
}

interface Refusal {
  rule: PlannedValidation['rule'];
  strictness: PlannedValidation['strictness'];
  error: string | null;
}

const NOTHING_REFUSED: Refusal = { rule: { kind: 'any' }, strictness: 'information', error: null };

/** Nothing is refused outright: 无, 约35人 or an unlisted level may be right or is explained later by the check. */
function refusal(type: FieldType): Refusal {
  switch (type.kind) {
    case 'integer':
      return {
        rule: { kind: 'whole', minimum: '0', maximum: null },
        strictness: 'warning',
        error: LAYOUT_MESSAGES.numberError,
      };
    case 'decimal':
      return {
        rule: { kind: 'decimal', minimum: '0', maximum: null },
        strictness: 'warning',
        error: LAYOUT_MESSAGES.numberError,
      };
    case 'percent':
      return {
        rule: { kind: 'decimal', minimum: '0', maximum: '100' },
        strictness: 'warning',
        error: LAYOUT_MESSAGES.numberError,
      };
    case 'text':
      return type.maxLength === null
        ? NOTHING_REFUSED
        : {
            rule: { kind: 'textLength', maximum: type.maxLength },
            strictness: 'information',
            error: LAYOUT_MESSAGES.lengthError(type.maxLength),
          };
    case 'option': {
      const options = optionValues(type);
      if (!isListable(options)) return NOTHING_REFUSED;
      return {
        rule: { kind: 'list', options },
        strictness: type.open ? 'information' : 'warning',
        error: type.open ? LAYOUT_MESSAGES.openOptionError : LAYOUT_MESSAGES.optionError,
      };
    }
    case 'yesNo':
      return {
        rule: { kind: 'list', options: YES_NO },
        strictness: 'warning',
        error: LAYOUT_MESSAGES.optionError,
      };
    case 'confirmation':
      return {
        rule: { kind: 'list', options: CONFIRMED },
        strictness: 'warning',
        error: LAYOUT_MESSAGES.optionError,
      };
    case 'longText':
    case 'date':
    case 'list':
    case 'telephone':
      return NOTHING_REFUSED;
  }
}

/**
 * Native validation and input message of a field's cells, all from the field's record. Null where there is nothing
 * to say and nothing to watch.
 */
export function fieldValidation(
  field: Field,
  year: number | null,
  area: CellArea,
  guidance: FieldGuidance,
): PlannedValidation | null {
  const { rule, strictness, error } = refusal(field.type);
  const text = promptText(field, year, guidance);
  if (rule.kind === 'any' && text === '') return null;
  const title = shortened(guidance.label(field), MAX_TITLE);
  return {
    area: { ...area },
    rule,
    strictness,
    prompt: text === '' ? null : { title, text },
    error: error === null ? null : { title, text: shortened(error, MAX_MESSAGE) },
  };
}
