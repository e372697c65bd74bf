import type { VetoJudgement } from '../model/scorecard';

/** Codes of the vetoes an expert claims, and of those whose answer is neither 是 nor 否. */
export function claimedVetoes(vetoes: readonly VetoJudgement[]): { claimed: string[]; unclear: string[] } {
  const codes = (state: VetoJudgement['claimed']['state']): string[] =>
    vetoes.filter(({ claimed }) => claimed.state === state).map(({ point }) => point);
  return { claimed: codes('yes'), unclear: codes('unclear') };
}
