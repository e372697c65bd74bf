import { useCallback, useMemo, useRef } from 'react';
import type { CellValue } from '../../model/ports';
import type { AnswerToWrite } from '../../usecases/review/judgement-values';
import { answerWrites } from '../../usecases/review/judgement-values';
import type { AnswerPlaces } from '../../usecases/review/card-places';
import { reviewMessages as usecaseMessages } from '../../usecases/review/messages';
import { useReport } from '../pane-messages';
import { useServices } from '../services-context';
import { reviewMessages } from './messages';

/** What is written, and how it is called. */
export interface Judgement {
  /** What it is about: 观测点 1.1. Also says for what a score is on its way. */
  what: string;
  /** Shown beside 撤销. */
  title: string;
}

/** What an expert does to the card. */
export interface CardActions {
  /** @returns whether it was written */
  answer: (judgement: Judgement, places: AnswerPlaces, answer: AnswerToWrite) => Promise<boolean>;
  /** @returns whether it was written */
  write: (judgement: Judgement, values: readonly CellValue[] | null) => Promise<boolean>;
  /** Whether something about it is on its way into the sheet: what the pane shows of it is a moment behind. */
  isOnItsWay: (what: string) => boolean;
}

/** Writes into the card and tells what became of it, also when the expert has gone on meanwhile. */
export function useCardActions(): CardActions {
  const { session } = useServices();
  const report = useReport();
  const onTheirWay = useRef<string[]>([]);
  const write = useCallback(
    async ({ what, title }: Judgement, values: readonly CellValue[] | null): Promise<boolean> => {
      if (values === null) {
        return report({ outcome: 'stopped', message: usecaseMessages.cellLost(what) }, '');
      }
      if (values.length === 0) return true;
      onTheirWay.current.push(what);
      const outcome = await session.cards.write(title, values);
      const first = onTheirWay.current.indexOf(what);
      onTheirWay.current = onTheirWay.current.filter((_, index) => index !== first);
      return report(
        outcome.outcome === 'done'
          ? outcome
          : { outcome: 'stopped', message: reviewMessages.notKept(what, outcome.message) },
        reviewMessages.written(title),
      );
    },
    [report, session],
  );
  return useMemo<CardActions>(
    () => ({
      write,
      answer: (judgement, places, answer) => write(judgement, answerWrites(places, answer)),
      isOnItsWay: (what) => onTheirWay.current.includes(what),
    }),
    [write],
  );
}
