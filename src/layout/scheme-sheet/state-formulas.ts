import { quoted } from '../cell-checks';
import { schemeSheetMessages as words } from './messages';

const says = words.states;
/** Takes away what binary fractions leave behind. */
const TOLERANCE = '0.000000001';
/** Finer figures are slips. */
const DECIMALS = 4;

/** `then` where a condition holds, an empty text elsewhere. */
export function onlyIf(condition: string, then: string): string {
  return `IF(${condition},${then},"")`;
}

/** Whether a cell says a word. */
export function isWord(cell: string, word: string): string {
  return `TRIM(${cell})=${quoted(word)}`;
}

/** What is wrong with a figure: conditions hold of it, or a sentence says what it should be. */
function figureState(cell: string, conditions: readonly string[], sentence: string, then = '""'): string {
  const holds = [...conditions, `ROUND(${cell},${DECIMALS})=${cell}`].join(',');
  return `IF(ISNUMBER(${cell}),IF(AND(${holds}),${then},${quoted(sentence)}),${quoted(says.figure)})`;
}

/** A figure above 0. */
export function positiveState(cell: string, most: number): string {
  return figureState(cell, [`${cell}>0`, `${cell}<=${most}`], says.positive(most));
}

/** A figure from 0 on. */
export function limitState(cell: string, most: number): string {
  return figureState(cell, [`${cell}>=0`, `${cell}<=${most}`], says.between(0, most));
}

/** A whole number within bounds, or above a lowest. */
export function wholeState(cell: string, least: number, most: number | null): string {
  const bounds = [
    `${cell}>=${least}`,
    `INT(${cell})=${cell}`,
    ...(most === null ? [] : [`${cell}<=${most}`]),
  ];
  return figureState(cell, bounds, most === null ? says.wholeFrom(least) : says.whole(least, most));
}

/** A maximum, which a whole number of steps makes up. */
export function maximumState(cell: string, most: number, isPoints: string, step: string): string {
  const fits = `ABS(ROUND(${cell}/${step},0)*${step}-${cell})<${TOLERANCE}`;
  const stepped = `IF(${isPoints},IF(ISNUMBER(${step}),IF(${step}>0,IF(${fits},"",${quoted(says.notStepped)}),""),""),"")`;
  return figureState(cell, [`${cell}>0`, `${cell}<=${most}`], says.positive(most), stepped);
}

/** One of a list. */
export function choiceState(cell: string, options: readonly string[]): string {
  const list = quoted(`|${options.join('|')}|`);
  return `IF(ISNUMBER(FIND("|"&TRIM(${cell})&"|",${list})),"",${quoted(says.choose)})`;
}

/** A place in the order of the groups, or nothing. */
export function orderState(cell: string, range: string, groups: number): string {
  const place = `IF(AND(${cell}>=1,${cell}<=${groups},INT(${cell})=${cell},COUNTIF(${range},${cell})=1),"",${quoted(says.order(groups))})`;
  const blank = `IF(LEN(TRIM(${cell}))=0,"",${quoted(says.order(groups))})`;
  return `IF(ISNUMBER(${cell}),${place},${blank})`;
}

/** A title or a version. */
export function textState(cell: string, most: number): string {
  return `IF(LEN(TRIM(${cell}))=0,${quoted(says.missing)},IF(LEN(${cell})>${most},${quoted(says.tooLong(most))},""))`;
}

/** What the experts must number before two totals are left out. */
export function trimmedFromState(cell: string, minimum: string): string {
  return figureState(
    cell,
    [`${cell}>=3`, `INT(${cell})=${cell}`, `${cell}>=N(${minimum})`],
    says.fromExperts,
  );
}

/** A grade of a list that begins with 1 and falls; from the third row on a grade may be left out. */
export function gradeState(
  number: number,
  { name, factor }: { name: string; factor: string },
  { before, names }: { before: string | null; names: string },
): string {
  const isBlank = `AND(LEN(TRIM(${name}))=0,LEN(TRIM(${factor}))=0)`;
  const ok =
    before === null
      ? `${factor}=1`
      : `AND(${factor}>=0,${factor}<N(${before}),ROUND(${factor},${DECIMALS})=${factor})`;
  const wrong = before === null ? says.bestGrade : says.grade;
  const isAlone = `SUMPRODUCT(--EXACT(TRIM(${names}),TRIM(${name})))=1`;
  const filled =
    `IF(LEN(TRIM(${name}))=0,${quoted(says.gradeName)},IF(ISNUMBER(${factor}),` +
    `IF(${ok},IF(${isAlone},"",${quoted(says.gradeTwice)}),${quoted(wrong)}),${quoted(says.figure)}))`;
  return `IF(${isBlank},${quoted(number <= 2 ? says.twoGrades : '')},${filled})`;
}
