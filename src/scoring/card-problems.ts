import Big from 'big.js';
import { cellText } from '../filing/cell-text';
import { roundToSheetDigits } from '../filing/decimal-text';
import type { CellPlace } from '../model/cell-address';
import { formatPlace } from '../model/cell-address';
import type { CardProblem, GivenScore, Scorecard } from '../model/scorecard';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, groupRowKey, pointRowKey } from '../model/scorecard-keys';
import type { ScoringScheme } from '../model/scoring';
import type { CardCells } from './card-sheet';
import { cardStanding } from './card-standing';
import { groupScores } from './group-scores';
import { cardMessages } from './messages';
import type { StandingApplication } from './read-scorecards';

/** What a card is judged against. */
export interface CardSetting {
  scheme: ScoringScheme;
  groupOf: ReadonlyMap<string, string>;
  /** What the workbook applies for today; null where it holds no forms that could be read. */
  application: StandingApplication | null;
}

type Found = Omit<CardProblem, 'file'>;

function placeText(card: Scorecard, cell: CellPlace | null): string {
  return cell === null ? cardMessages.unplaced(card.source.sheet) : formatPlace(cell);
}

function faultText(given: GivenScore, scheme: ScoringScheme, maximum: string, isDeduction: boolean): string {
  if (given.state !== 'faulty') return '';
  const { scale } = scheme;
  return cardMessages.fault(given.fault, {
    maximum,
    step: scale.kind === 'points' && !isDeduction ? scale.step : null,
    grades: scale.kind === 'grades' ? scale.grades.map(({ name }) => name) : [],
  });
}

function answerProblems(card: Scorecard, scheme: ScoringScheme): Found[] {
  const maxima = new Map(scheme.points.map(({ point, maximum }) => [point, maximum]));
  const found: Found[] = [];
  for (const { point, given, cell } of card.points) {
    if (given.state !== 'faulty') continue;
    const fault = faultText(given, scheme, maxima.get(point) ?? '', false);
    const message = cardMessages.score(placeText(card, cell), point, given.raw, fault);
    found.push({ kind: 'score', cell, message });
  }
  const { given, cell } = card.deduction;
  if (given.state === 'faulty') {
    const fault = faultText(given, scheme, scheme.deductionMaximum ?? '0', true);
    const message = cardMessages.deduction(placeText(card, cell), given.raw, fault);
    found.push({ kind: 'deduction', cell, message });
  }
  for (const { point, claimed, cell: at } of card.vetoes) {
    if (claimed.state !== 'unclear') continue;
    found.push({
      kind: 'veto',
      cell: at,
      message: cardMessages.veto(placeText(card, at), point, claimed.raw),
    });
  }
  const { claimed, cell: at } = card.recusal;
  if (claimed.state === 'unclear') {
    found.push({
      kind: 'recusal',
      cell: at,
      message: cardMessages.recusal(placeText(card, at), claimed.raw),
    });
  }
  return found;
}

function lostKeys(card: Scorecard): Found[] {
  const missing = [
    ...card.points.filter(({ cell }) => cell === null).map(({ point }) => cardMessages.pointLabel(point)),
    ...card.vetoes.filter(({ cell }) => cell === null).map(({ point }) => cardMessages.vetoLabel(point)),
    ...(card.recusal.cell === null ? [cardMessages.recusalLabel] : []),
    ...(card.totalCell === null ? [cardMessages.totalLabel] : []),
  ];
  if (missing.length === 0) return [];
  return [{ kind: 'keysLost', cell: null, message: cardMessages.keysLost(card.source.sheet, missing) }];
}

/** A formula the sheet should have, and what it should show; null where nothing can be computed. */
interface Formula {
  label: string;
  rowKey: string;
  expected: string | null;
}

function formulasOf(card: Scorecard, { scheme, groupOf }: CardSetting): Formula[] {
  const standing = cardStanding(scheme, card, groupOf);
  const groups = new Map(
    (groupScores(scheme, card.points, groupOf) ?? []).map(({ group, score }) => [group, score]),
  );
  return [
    ...card.points.map(({ point, given }) => ({
      label: cardMessages.pointLabel(point),
      rowKey: pointRowKey(point),
      expected: given.state === 'given' ? given.score : null,
    })),
    ...scheme.groups.map(({ group }) => ({
      label: cardMessages.groupLabel(group),
      rowKey: groupRowKey(group),
      expected: groups.get(group) ?? null,
    })),
    {
      label: cardMessages.totalLabel,
      rowKey: SCORECARD_ROWS.total,
      expected: standing.state === 'complete' ? standing.total : null,
    },
  ];
}

/** Formulas that are gone, and those that show a figure other than the computed one. */
function formulaProblems(card: Scorecard, sheet: CardCells, setting: CardSetting): Found[] {
  return formulasOf(card, setting).flatMap(({ label, rowKey, expected }): Found[] => {
    const at = sheet.place(rowKey, SCORECARD_COLUMNS.score);
    if (at === null) return [];
    const cell = sheet.cell(rowKey, SCORECARD_COLUMNS.score);
    if (cell?.formula === undefined) {
      return [
        {
          kind: 'formulaOverwritten',
          cell: at,
          message: cardMessages.formulaOverwritten(formatPlace(at), label),
        },
      ];
    }
    // A text in its place (待补, or what an earlier save left) says nothing about the formula.
    if (expected === null || cell.value.kind !== 'number') return [];
    const shown = roundToSheetDigits(cell.value.decimal)?.decimal ?? cell.value.decimal;
    if (new Big(shown).eq(expected)) return [];
    const message = cardMessages.formulaEdited(formatPlace(at), label, cellText(cell), expected);
    return [{ kind: 'formulaEdited', cell: at, message }];
  });
}

function applicationProblems(card: Scorecard, application: StandingApplication | null): Found[] {
  const { title, digest } = card.application;
  const { sheet } = card.source;
  if (card.standsIn !== null) {
    const message = cardMessages.otherApplication(sheet, title, card.standsIn);
    return [{ kind: 'otherApplication', cell: null, message }];
  }
  const today = application?.digest ?? null;
  return today !== null && today !== digest
    ? [{ kind: 'applicationChanged', cell: null, message: cardMessages.applicationChanged(sheet, title) }]
    : [];
}

/** Everything about a card that its expert or the organiser should look after, a sentence each. */
export function cardProblems(card: Scorecard, sheet: CardCells, setting: CardSetting): CardProblem[] {
  return [
    ...applicationProblems(card, setting.application),
    ...lostKeys(card),
    ...sheet.doubts.map((message): Found => ({ kind: 'keysLost', cell: null, message })),
    ...answerProblems(card, setting.scheme),
    ...formulaProblems(card, sheet, setting),
  ].map((problem) => ({ ...problem, file: card.source.file }));
}
