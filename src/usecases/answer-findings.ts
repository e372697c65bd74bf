import type { FilingState } from '../model/filing-state';
import type { Finding, RuleFinding } from '../model/finding';
import { answerFinding } from '../seal/finding-answers';
import { changeMessages } from './messages';

/** Why findings are passed nevertheless. */
export interface Reason {
  /** A rule's id, for all its open findings, or the subject of one finding. */
  target: string;
  reason: string;
}

export type FindingsAnswered =
  | { outcome: 'answered'; state: FilingState; answered: RuleFinding[] }
  /** One reason cannot be kept, so none is. */
  | { outcome: 'stopped'; message: string };

const isMeant = (target: string, finding: Finding): boolean =>
  finding.subject === target || finding.rule === target;

/** A reason for one finding replaces an earlier one; a reason for a rule leaves earlier ones as they are. */
function answerable(target: string, findings: readonly Finding[]): RuleFinding[] {
  return findings
    .filter((finding) => finding.kind === 'rule')
    .filter((finding) => finding.subject === target || (finding.rule === target && finding.answer === null));
}

/**
 * Records reasons for findings; all of them or none.
 *
 * @param findings of the filing the state belongs to, from `checkFiling`
 * @param now ISO date and time
 * @example answerFindings(state, findings, [{ target: 'R-LYG-37', reason: '示例原因' }], now)
 */
export function answerFindings(
  state: FilingState,
  findings: readonly Finding[],
  reasons: readonly Reason[],
  now: string,
): FindingsAnswered {
  let next = state;
  const answered = new Map<string, RuleFinding>();
  for (const { target, reason } of reasons) {
    const meant = answerable(target, findings);
    if (meant.length === 0) {
      const isOther = findings.some((finding) => finding.kind !== 'rule' && isMeant(target, finding));
      const message = isOther ? changeMessages.notAnswerable(target) : changeMessages.noSuchFinding(target);
      return { outcome: 'stopped', message };
    }
    for (const finding of meant) {
      const given = answerFinding(next, finding.subject, finding.rule, reason, now);
      if (given.outcome !== 'answered') return { outcome: 'stopped', message: given.message };
      next = given.state;
      answered.set(finding.subject, { ...finding, answer: reason.trim() });
    }
  }
  return { outcome: 'answered', state: next, answered: [...answered.values()] };
}

function parseReason(text: string, findings: readonly Finding[]): Reason {
  const splits = [...text.matchAll(/=/g)].map(({ index }) => ({
    target: text.slice(0, index),
    reason: text.slice(index + 1),
  }));
  const known = splits.find(({ target }) => findings.some((finding) => isMeant(target, finding)));
  return known ?? splits[0] ?? { target: text, reason: '' };
}

/**
 * Reads reasons written as `TARGET=原因`. A subject may hold the name of a row, and that an equals sign: the first place
 * where what stands before it is a rule or a subject of the findings counts, else the first equals sign. A text without
 * one gives no reason.
 */
export function reasonsGiven(texts: readonly string[], findings: readonly Finding[]): Reason[] {
  return texts.map((text) => parseReason(text, findings));
}
