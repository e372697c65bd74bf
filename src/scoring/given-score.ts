import Big from 'big.js';
import { readNumber } from '../filing/read-number';
import { cellText } from '../filing/cell-text';
import { foldWhiteSpace, foldWidth, isInvisible } from '../filing/character-width';
import type { GivenScore, ScoreFault } from '../model/scorecard';
import type { ScoringScale } from '../model/scoring';
import type { CellContent } from '../model/workbook-content';

const BLANK: GivenScore = { state: 'blank' };
const FIGURE = { kind: 'decimal', unit: '分', decimals: 6 } as const;

function faulty(raw: string, fault: ScoreFault): GivenScore {
  return { state: 'faulty', raw, fault };
}

/** Nothing a person could see, and no formula either. */
function isBlankCell(cell: CellContent): boolean {
  const { value, formula } = cell;
  return (
    (value.kind === 'text' && isInvisible(value.text)) || (value.kind === 'empty' && formula === undefined)
  );
}

/**
 * A score as a figure: 0 … maximum, in whole steps. A number stored as text is none, because the sheet's own sums leave
 * it out, too.
 *
 * @param cell null where the sheet has nothing there
 * @param step null where any decimal will do, as for a deduction
 */
export function readFigure(cell: CellContent | null, maximum: string, step: string | null): GivenScore {
  if (cell === null || isBlankCell(cell)) return BLANK;
  const raw = cellText(cell);
  if (cell.format !== undefined) return faulty(raw, 'notANumber');
  const { value, traces } = readNumber(FIGURE, cell);
  if (value.state === 'unreadable') {
    const known = value.reason === 'errorValue' || value.reason === 'notCalculated' ? value.reason : null;
    return faulty(raw, known ?? 'notANumber');
  }
  if (value.state !== 'number') return faulty(raw, 'notANumber');
  if (traces.includes('writtenAsText')) return faulty(raw, 'writtenAsText');
  const figure = new Big(value.decimal);
  if (figure.lt(0) || figure.gt(maximum)) return faulty(raw, 'outOfRange');
  if (step !== null && !figure.mod(step).eq(0)) return faulty(raw, 'notAStep');
  return { state: 'given', score: value.decimal, grade: null };
}

/** A grade as the figure it stands for: its factor times the maximum. */
function readGrade(
  cell: CellContent | null,
  { grades }: Extract<ScoringScale, { kind: 'grades' }>,
  maximum: string,
): GivenScore {
  if (cell === null || isBlankCell(cell)) return BLANK;
  if (cell.value.kind === 'error') return faulty(cellText(cell), 'errorValue');
  if (cell.value.kind === 'empty') return faulty('', 'notCalculated');
  const written = foldWhiteSpace(foldWidth(cellText(cell)));
  const grade = grades.find(({ name }) => foldWidth(name) === written);
  if (grade === undefined) return faulty(cellText(cell), 'unknownGrade');
  return { state: 'given', score: new Big(grade.factor).times(maximum).toFixed(), grade: grade.name };
}

/**
 * What an expert gives a point.
 *
 * @param cell null where the sheet has nothing there
 * @param maximum of the point
 */
export function readGivenScore(cell: CellContent | null, scale: ScoringScale, maximum: string): GivenScore {
  return scale.kind === 'grades' ? readGrade(cell, scale, maximum) : readFigure(cell, maximum, scale.step);
}
