import { useEffect, useRef, useState } from 'react';
import type { AnswerToWrite } from '../../usecases/review/judgement-values';
import { judgementEntry } from '../../usecases/review/judgement-entry';
import type { ReviewedFigure } from '../../usecases/review/review-view';
import { usePaneMessages } from '../pane-messages';
import { reviewMessages } from './messages';
import type { CardActions } from './use-card-actions';

/** What an expert has typed and what is wrong with it. */
export interface FigureDraft {
  written: string;
  remark: string;
  /** Why what is typed, or what stands in the sheet, is no score; null where it is one, or blank. */
  problem: string | null;
  setWritten: (text: string) => void;
  setRemark: (text: string) => void;
  /**
   * Writes what differs from the sheet.
   *
   * @param demand whether a score is asked for: nothing typed is refused then
   * @returns false where it is refused; the problem says why
   */
  keep: (demand: boolean) => boolean;
}

function titleOf(what: string, { given }: AnswerToWrite): string {
  if (given === undefined) return reviewMessages.remarkTitle(what);
  if (given.kind === 'number') return reviewMessages.scoreTitle(what, given.decimal);
  return given.kind === 'text'
    ? reviewMessages.scoreTitle(what, given.text)
    : reviewMessages.clearTitle(what);
}

/**
 * What is typed for a figure until it is written; the sheet's own content shows where nothing is typed.
 *
 * @param what 观测点 1.1
 */
export function useFigureDraft(what: string, figure: ReviewedFigure, actions: CardActions): FigureDraft {
  const [written, setWritten] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { show } = usePaneMessages();
  const shown = written ?? figure.written;
  const sheetFault =
    figure.fault === '' || written !== null ? null : reviewMessages.sheetFault(figure.written, figure.fault);
  const keep = (demand: boolean): boolean => {
    const answer: AnswerToWrite = {};
    const isTyped = written !== null && written.trim() !== figure.written;
    const isFaulty = demand && figure.given.state === 'faulty';
    if (demand && !isTyped && figure.given.state === 'blank') {
      setRefused(reviewMessages.emptyEntry);
      return false;
    }
    if (isTyped || isFaulty) {
      const entry = judgementEntry(shown, figure.asked);
      if (entry.outcome === 'refused') {
        setRefused(entry.message);
        return false;
      }
      answer.given = entry.value;
    }
    if (remark !== null && remark.trim() !== figure.remark) answer.remark = remark;
    setRefused(null);
    if (answer.given === undefined && answer.remark === undefined) return true;
    void actions.answer({ what, title: titleOf(what, answer) }, figure.places, answer).then((isWritten) => {
      if (!isWritten) return;
      // What was typed on meanwhile stays.
      setWritten((now) => (now === written ? null : now));
      setRemark((now) => (now === remark ? null : now));
    });
    return true;
  };
  const latest = useRef({ refused, written });
  latest.current = { refused, written };
  useEffect(
    () => () => {
      const left = latest.current;
      // Whoever goes on with something that cannot be written is told at the top of the pane.
      if (left.refused !== null && left.written !== null) show(reviewMessages.notKept(what, left.refused));
    },
    [show, what],
  );
  return {
    written: shown,
    remark: remark ?? figure.remark,
    problem: refused ?? sheetFault,
    setWritten: (text) => {
      setWritten(text);
      setRefused(null);
    },
    setRemark,
    keep,
  };
}
