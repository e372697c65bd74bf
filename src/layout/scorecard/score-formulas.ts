import { NO_WORDS, YES_WORDS } from '../../model/scorecard-keys';
import type { ScoringScale, ScoringScheme } from '../../model/scoring';
import { quoted } from '../cell-checks';
import { scorecardMessages as words } from './messages';

/** Takes away what binary fractions leave behind: steps and maxima have far fewer decimals. */
const TOLERANCE = '0.000000001';

/** What a score cell comes to: the score, or an empty text where it is blank or cannot be used. */
export function pointScoreFormula(given: string, maximum: string, scale: ScoringScale): string {
  if (scale.kind === 'grades') {
    const chosen = scale.grades.reduceRight(
      (otherwise, { name, factor }) =>
        `IF(EXACT(TRIM(${given}),${quoted(name)}),${maximum}*${factor},${otherwise})`,
      '""',
    );
    return `IF(ISTEXT(${given}),${chosen},"")`;
  }
  const isStep = `ABS(ROUND(${given}/${scale.step},0)*${scale.step}-${given})<${TOLERANCE}`;
  return `IF(ISNUMBER(${given}),IF(AND(${given}>=0,${given}<=${maximum},${isStep}),${given},""),"")`;
}

/** A group's score; empty while a point has none. */
export function groupScoreFormula(
  { weight, points, scores, maxima }: { weight: string; points: number; scores: string; maxima: string },
  { decimals }: ScoringScheme,
): string {
  return `IF(COUNT(${scores})<${points},"",ROUND(${weight}*SUM(${scores})/SUM(${maxima}),${decimals}))`;
}

/** What is deducted: 0 for a blank, an empty text for what cannot be used. */
export function deductionFormula(given: string, maximum: string): string {
  return (
    `IF(ISNUMBER(${given}),IF(AND(${given}>=0,${given}<=${maximum}),${given},""),` +
    `IF(ISTEXT(${given}),IF(LEN(TRIM(${given}))=0,0,""),IF(ISBLANK(${given}),0,"")))`
  );
}

const listOf = (texts: readonly string[]): string => quoted(`|${texts.join('|')}|`);

/** How many cells say 是. */
export function yesCount(cells: string): string {
  return `SUMPRODUCT(--ISNUMBER(FIND("|"&TRIM(${cells})&"|",${listOf(YES_WORDS)})))`;
}

/** How many cells say something that is neither 是 nor 否. */
export function unclearCount(cells: string): string {
  const known = listOf([...YES_WORDS, ...NO_WORDS]);
  return `SUMPRODUCT((LEN(TRIM(${cells}))>0)*ISERROR(FIND("|"&TRIM(${cells})&"|",${known})))`;
}

/** Cells the total is made of, as the card's formulas refer to them. */
export interface TotalCells {
  recusal: string;
  /** Null where the scheme has no vetoes. */
  vetoes: string | null;
  groups: readonly string[];
  /** What is deducted; null where nothing can be. */
  deduction: string | null;
}

/** The total, or in its place the word that says why there is none; never 0 for what is not scored. */
export function totalFormula(
  { recusal, vetoes, groups, deduction }: TotalCells,
  { decimals }: ScoringScheme,
): string {
  const unfinished = quoted(words.unfinished);
  const sum = `SUM(${groups.join(',')})${deduction === null ? '' : `-${deduction}`}`;
  const scored = `MAX(0,ROUND(${sum},${decimals}))`;
  const parts = [...groups, ...(deduction === null ? [] : [deduction])];
  const complete = `IF(COUNT(${parts.join(',')})<${parts.length},${unfinished},${scored})`;
  const unclear = [recusal, ...(vetoes === null ? [] : [vetoes])].map(unclearCount).join('+');
  const vetoed = vetoes === null ? complete : `IF(${yesCount(vetoes)}>0,${quoted(words.vetoed)},${complete})`;
  return `IF(${yesCount(recusal)}>0,${quoted(words.recused)},IF(${unclear}>0,${unfinished},${vetoed}))`;
}
