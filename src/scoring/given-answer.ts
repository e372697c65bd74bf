import { cellText } from '../filing/cell-text';
import { foldWhiteSpace, foldWidth } from '../filing/character-width';
import type { GivenAnswer } from '../model/scorecard';
import { NO_WORDS, YES_WORDS } from '../model/scorecard-keys';
import type { CellContent } from '../model/workbook-content';

/** 是 or 否 of an expert; a blank says no, anything else is neither and must be asked about. */
export function readGivenAnswer(cell: CellContent | null): GivenAnswer {
  const raw = cellText(cell);
  const written = foldWhiteSpace(foldWidth(raw));
  if (YES_WORDS.includes(written)) return { state: 'yes' };
  if (written === '' || NO_WORDS.includes(written)) {
    const isUncalculated = cell?.value.kind === 'empty' && cell.formula !== undefined;
    return isUncalculated ? { state: 'unclear', raw } : { state: 'no' };
  }
  return { state: 'unclear', raw };
}
