import type { CellPlace } from '../../model/cell-address';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../../model/scorecard-keys';
import type { ScoringScheme } from '../../model/scoring';
import type { CardSheet } from '../../scoring/card-sheet';

/** Where an answer and the remark beside it are written; null where the row or column is gone. */
export interface AnswerPlaces {
  given: CellPlace | null;
  remark: CellPlace | null;
}

/** The cells of a 评审表 that are the expert's to fill in. */
export interface CardPlaces {
  /** By the code of the point. */
  points: ReadonlyMap<string, AnswerPlaces>;
  /** By the code of the veto. */
  vetoes: ReadonlyMap<string, AnswerPlaces>;
  deduction: AnswerPlaces;
  recusal: AnswerPlaces;
  opinion: CellPlace | null;
}

/** Finds the cells of a 评审表 by their keys, wherever rows and columns stand now. */
export function cardPlaces(sheet: CardSheet, scheme: ScoringScheme): CardPlaces {
  const answer = (row: string): AnswerPlaces => ({
    given: sheet.place(row, SCORECARD_COLUMNS.given),
    remark: sheet.place(row, SCORECARD_COLUMNS.remark),
  });
  return {
    points: new Map(scheme.points.map(({ point }) => [point, answer(pointRowKey(point))])),
    vetoes: new Map(scheme.vetoes.map((code) => [code, answer(vetoRowKey(code))])),
    deduction: answer(SCORECARD_ROWS.deduction),
    recusal: answer(SCORECARD_ROWS.recusal),
    opinion: sheet.place(SCORECARD_ROWS.opinion, SCORECARD_COLUMNS.evidence),
  };
}

/** All of them: what reviewing may write to. */
export function writablePlaces(places: CardPlaces): CellPlace[] {
  const answers = [...places.points.values(), ...places.vetoes.values(), places.deduction, places.recusal];
  return [...answers.flatMap(({ given, remark }) => [given, remark]), places.opinion].filter(
    (place) => place !== null,
  );
}
