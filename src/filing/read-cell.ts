import type { FieldType } from '../model/field';
import type { ReadingTrace } from '../model/filing';
import type { FiledValue } from '../model/filing';
import type { CellContent } from '../model/workbook-content';
import type { CellReading } from './cell-reading';
import { readAs, unreadable } from './cell-reading';
import { cellText } from './cell-text';
import { foldWhiteSpace, foldWidth, hasFullWidth, isInvisible } from './character-width';
import { readDate } from './read-date';
import { splitList } from './read-list';
import { readNumber } from './read-number';
import { readOption } from './read-option';
import { proposeYesNo, readConfirmation, readYesNo } from './read-yes-no';
import { readWordedAnswer } from './worded-answer';

type WordedType = Exclude<FieldType, { kind: 'integer' | 'decimal' | 'percent' | 'date' }>;

function readWords(type: WordedType, text: string): CellReading {
  if (isInvisible(text)) return readAs({ state: 'blank' });
  switch (type.kind) {
    case 'text':
    case 'longText':
      return readAs({ state: 'text', text: text.trim() });
    case 'telephone':
      return {
        value: { state: 'text', text: foldWhiteSpace(foldWidth(text)) },
        traces: hasFullWidth(text) ? ['fullWidth'] : [],
      };
    case 'list': {
      const answer = readWordedAnswer(text);
      if (answer !== null) return readAs({ state: 'answered', answer });
      const items = splitList(text);
      return readAs(items.length === 0 ? { state: 'blank' } : { state: 'list', items });
    }
    case 'option': {
      const option = readOption(type.options, text);
      const answer = option.listed ? null : readWordedAnswer(text);
      return readAs(answer === null ? option : { state: 'answered', answer });
    }
    case 'yesNo':
    case 'confirmation': {
      const value = type.kind === 'yesNo' ? readYesNo(text) : readConfirmation(text);
      if (value !== null) return readAs({ state: type.kind === 'yesNo' ? 'yesNo' : 'confirmed', value });
      const answer = type.kind === 'yesNo' ? readWordedAnswer(text) : null;
      return answer === null
        ? unreadable(text, 'notYesNo', proposeYesNo(text))
        : readAs({ state: 'answered', answer });
    }
  }
}

function readTyped(type: FieldType, cell: CellContent, raw: string): CellReading {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return readNumber(type, cell);
    case 'date':
      return readDate(cell);
    case 'text':
    case 'longText':
    case 'list':
    case 'option':
    case 'yesNo':
    case 'telephone':
    case 'confirmation': {
      if (cell.value.kind === 'error') return unreadable(raw, 'errorValue');
      if (cell.value.kind === 'empty' && cell.formula !== undefined) return unreadable(raw, 'notCalculated');
      return readWords(type, raw);
    }
  }
}

/**
 * Reads one cell as what its field asks for. Never throws, whatever the cell holds.
 *
 * @param cell null where the sheet has nothing there
 * @returns the value, what reading did to it, and the text as it stood in the cell
 */
export function readCell(
  type: FieldType,
  cell: CellContent | null,
): { value: FiledValue; traces: ReadingTrace[]; raw: string } {
  const raw = cellText(cell);
  if (cell === null) return { value: { state: 'blank' }, traces: [], raw };
  const { value, traces } = readTyped(type, cell, raw);
  return { value, traces, raw };
}
