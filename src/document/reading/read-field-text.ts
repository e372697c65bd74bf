import { plannedCellContent } from '../../filing/plan-content';
import { foldWhiteSpace, foldWidth } from '../../filing/character-width';
import { splitFigure } from '../../filing/number-text';
import { fillCell } from '../../filing/planned-value';
import { readCell } from '../../filing/read-cell';
import { isNumeric, unitOf } from '../../model/catalogue';
import type { ImportAlternative } from '../../model/document-import';
import type { Field, FieldType } from '../../model/field';
import type { FiledValueOf } from '../../model/filing';
import { readingMessages } from './messages';

/** What a text says as the value of a field. */
export interface FieldReading {
  /** What is to be filled in. */
  text: string;
  isCertain: boolean;
  remark: string | null;
  alternatives: ImportAlternative[];
}

const SHOWN_OPTIONS = 6;

const certain = (text: string, remark: string | null = null): FieldReading => ({
  text,
  isCertain: true,
  remark,
  alternatives: [],
});

const doubtful = (text: string, remark: string, alternatives: ImportAlternative[] = []): FieldReading => ({
  text,
  isCertain: false,
  remark,
  alternatives,
});

function unreadable(type: FieldType, text: string, value: FiledValueOf<'unreadable'>): FieldReading {
  const proposals =
    value.proposal === null ? [] : [{ text: value.proposal, reason: readingMessages.proposed }];
  switch (value.reason) {
    case 'approximate':
      return doubtful(text, readingMessages.approximate, proposals);
    case 'numberInWords':
      return doubtful(text, readingMessages.numberInWords, proposals);
    case 'foreignUnit':
      return doubtful(text, readingMessages.foreignUnit(unitOf(type) ?? ''), proposals);
    case 'notADate':
      return doubtful(text, readingMessages.notADate, proposals);
    case 'notYesNo':
      return doubtful(text, readingMessages.notYesNo, proposals);
    case 'notANumber':
    case 'errorValue':
    case 'notCalculated':
      return doubtful(text, readingMessages.notANumber, proposals);
  }
}

function readFigure(type: FieldType, text: string, value: FiledValueOf<'number'>): FieldReading {
  const { decimal } = value;
  const written = splitFigure(foldWhiteSpace(foldWidth(text)))?.decimal;
  if (written === decimal) return certain(decimal);
  const unit = unitOf(type) ?? '';
  return type.kind === 'percent'
    ? doubtful(decimal, readingMessages.fraction, [{ text, reason: readingMessages.asWritten }])
    : certain(decimal, readingMessages.converted(unit));
}

/**
 * Reads a text of a document as the value of a field: by the same reader as cells of a worksheet, so that a document and
 * a workbook never disagree on what 35人 is.
 *
 * @param text without what is printed in its cell; not blank
 */
export function readFieldText(field: Field, text: string): FieldReading {
  const { type } = field;
  const trimmed = text.trim();
  const typed = isNumeric(type) || type.kind === 'date' ? foldWhiteSpace(trimmed) : trimmed;
  const filling = fillCell(type, field.label, typed);
  if ('problem' in filling) return doubtful(typed, filling.problem);
  const { value } = readCell(type, plannedCellContent(1, 1, filling.value));
  switch (value.state) {
    case 'number':
      return readFigure(type, typed, value);
    case 'unreadable':
      return unreadable(type, typed, value);
    case 'option':
      if (value.listed) return certain(value.option);
      return type.kind === 'option' && !type.open
        ? doubtful(
            typed,
            readingMessages.notAnOption,
            type.options
              .slice(0, SHOWN_OPTIONS)
              .map((option) => ({ text: option.value, reason: readingMessages.option })),
          )
        : certain(typed);
    case 'list':
      // Names below each other are a list, too; in a cell of the worksheet they stand behind each other.
      return certain(typed.includes('\n') ? value.items.join('、') : typed);
    case 'blank':
    case 'answered':
    case 'text':
    case 'paragraphs':
    case 'date':
    case 'yesNo':
    case 'confirmed':
      return certain(typed);
  }
}
