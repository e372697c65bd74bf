import type { FilingState } from '../model/filing-state';
import { answerMessages } from './messages';

/** In characters. A reason is a paragraph; whole reports belong to the supporting material. */
export const MAX_REASON_LENGTH = 2_000;

export type FindingAnswered =
  | { outcome: 'answered'; state: FilingState }
  | { outcome: 'reasonMissing'; message: string }
  | { outcome: 'reasonTooLong'; message: string };

export type AnswerWithdrawn =
  { outcome: 'withdrawn'; state: FilingState } | { outcome: 'notAnswered'; message: string };

const speaksOf =
  (subject: string, rule: string) =>
  (answer: { subject: string; rule: string }): boolean =>
    answer.subject === subject && answer.rule === rule;

/**
 * Records why a finding is passed nevertheless; an earlier reason for the same finding is replaced. Allowed before and
 * after 定稿, since answers are no part of what is sealed.
 *
 * @param subject the finding's `subject`
 * @param rule the finding's `rule`
 * @param at ISO date and time
 */
export function answerFinding(
  state: FilingState,
  subject: string,
  rule: string,
  reason: string,
  at: string,
): FindingAnswered {
  const given = reason.trim();
  if (given === '') return { outcome: 'reasonMissing', message: answerMessages.reasonMissing };
  if (given.length > MAX_REASON_LENGTH) {
    return {
      outcome: 'reasonTooLong',
      message: answerMessages.reasonTooLong(given.length, MAX_REASON_LENGTH),
    };
  }
  const isSame = speaksOf(subject, rule);
  const answers = [
    ...state.answers.filter((answer) => !isSame(answer)),
    { subject, rule, reason: given, answeredAt: at },
  ];
  return { outcome: 'answered', state: { ...state, answers } };
}

/** Takes the reason for a finding back; the finding stands open again. */
export function withdrawAnswer(state: FilingState, subject: string, rule: string): AnswerWithdrawn {
  const isSame = speaksOf(subject, rule);
  if (!state.answers.some(isSame)) return { outcome: 'notAnswered', message: answerMessages.notAnswered };
  return {
    outcome: 'withdrawn',
    state: { ...state, answers: state.answers.filter((answer) => !isSame(answer)) },
  };
}
