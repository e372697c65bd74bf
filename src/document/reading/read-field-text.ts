import { plannedCellContent } from '../../filing/plan-content';
import { foldWhiteSpace, foldWidth } from '../../filing/character-width';
import { splitFigure } from '../../filing/number-text';
import { fillCell } from '../../filing/planned-value';
import { readCell } from '../../filing/read-cell';
import { figureText } from '../../filing/read-number';
import { isNumeric, unitOf } from '../../model/catalogue';
import type { ImportAlternative } from '../../model/document-import';
import type { Field, FieldType } from '../../model/field';
import type { FiledValue, FiledValueOf } from '../../model/filing';
import { readingMessages } from './messages';

/** What a text says as the value of a field. */
export interface FieldReading {
  /** What is to be filled in. */
  text: string;
  isCertain: boolean;
  remark: string | null;
  alternatives: ImportAlternative[];
}

/** Why a text goes into no cell. */
interface Problem {
  typed: string;
  problem: string;
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
    value.proposal === null
      ? []
      : [
          {
            text: figureText(type, value.proposal),
            reason: readingMessages.proposed,
          },
        ];
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

/** What is filled in must be read by the workbook as it was read here: 0.1% keeps its sign. */
function readFigure(type: FieldType, text: string, value: FiledValueOf<'number'>): FieldReading {
  const { decimal } = value;
  const filled = figureText(type, decimal);
  const written = splitFigure(foldWhiteSpace(foldWidth(text)));
  if (written === null || written.decimal === decimal) return certain(filled);
  if (type.kind === 'percent' && written.unit === '') {
    const asPercentage = figureText(type, written.decimal);
    return doubtful(filled, readingMessages.fraction, [
      { text: asPercentage, reason: readingMessages.asPercentage },
    ]);
  }
  return certain(filled, readingMessages.converted(unitOf(type) ?? ''));
}

/** The text as it is filled in, and what a cell of the field that holds it is read as. */
function readAsCell({ type, label }: Field, text: string): { typed: string; value: FiledValue } | Problem {
  const trimmed = text.trim();
  const typed = isNumeric(type) || type.kind === 'date' ? foldWhiteSpace(trimmed) : trimmed;
  const filling = fillCell(type, label, typed);
  if ('problem' in filling) return { typed, problem: filling.problem };
  return { typed, value: readCell(type, plannedCellContent(1, 1, filling.value)).value };
}

/**
 * Whether a text can be the field's value at all: 320万元 can be no rate, while a bare 0.1 can, though a person has to
 * say whether a share or a percentage was meant.
 */
export function canBeValueOf(field: Field, text: string): boolean {
  const read = readAsCell(field, text);
  return 'value' in read && (read.value.state === 'number' || readFieldText(field, text).isCertain);
}

/**
 * Reads a text of a document as the value of a field: by the same reader as cells of a worksheet, so that a document and
 * a workbook never disagree on what 35人 is.
 *
 * @param text without what is printed in its cell; not blank
 */
export function readFieldText(field: Field, text: string): FieldReading {
  const { type } = field;
  const read = readAsCell(field, text);
  if ('problem' in read) return doubtful(read.typed, read.problem);
  const { typed, value } = read;
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
