import Big from 'big.js';
import type { PanelApplication } from '../../model/panel-result';
import type { Scorecard } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import type { ReadableWorkbook } from '../check-workbook';
import type { ExpertNumbers } from './expert-numbers';
import { meetingUseMessages as words } from './messages';
import { shownText } from './shown-text';
import type { SubmittedApplication } from './submitted-applications';

/** What one application is weighed by. */
export interface Weighed {
  panel: PanelApplication | null;
  /** The cards of the application as they were read, in the order of the panel's. */
  cards: readonly Scorecard[];
  submitted: SubmittedApplication | null;
}

function sealDoubts({ seal }: ReadableWorkbook): string[] {
  if (seal === null || seal.standing === 'recordAltered') return [words.sealUnreadable];
  switch (seal.standing) {
    case 'notSealed':
      return [words.notSealed];
    case 'unchanged':
      return [];
    case 'changed':
      return [words.changedSinceSeal(seal.differences.length)];
  }
}

function evidenceDoubts({ programme, result }: ReadableWorkbook): string[] {
  // A veto is no point somebody proves.
  const proved = new Set(
    programme.indicators.points.flatMap(({ code, kind }) => (kind === 'observation' ? [code] : [])),
  );
  const inState = (wanted: 'missing' | 'partial'): string[] =>
    result.coverage.points.flatMap(({ point, state }) =>
      point !== null && proved.has(point) && state === wanted ? [point] : [],
    );
  const [missing, partial] = [inState('missing'), inState('partial')];
  return [
    ...(missing.length === 0 ? [] : [words.evidenceMissing(missing)]),
    ...(partial.length === 0 ? [] : [words.evidencePartial(partial)]),
  ];
}

function cardDoubts(cards: readonly Scorecard[], experts: ExpertNumbers): string[] {
  return cards.flatMap(({ expert, vetoes, deduction }) => {
    const number = experts.of(expert);
    const remarkOf = (remark: string): string => experts.without(remark.trim());
    const claimed = vetoes.filter((veto) => veto.claimed.state === 'yes');
    const deducted = deduction.given.state === 'given' ? deduction.given.score : null;
    return [
      ...(claimed.length === 0
        ? []
        : [
            words.vetoClaimed(
              number,
              claimed.map(({ point }) => point),
              claimed
                .map(({ remark }) => remarkOf(remark))
                .filter((remark) => remark !== '')
                .join('；'),
            ),
          ]),
      ...(deducted === null || new Big(deducted).eq(0)
        ? []
        : [words.deducted(number, deducted, remarkOf(deduction.remark))]),
    ];
  });
}

function panelDoubts({ outcome, flags }: PanelApplication, { divergence }: ScoringScheme): string[] {
  return [
    ...(outcome.state === 'scored' && flags.includes('divergent')
      ? [words.divergent(outcome.spread.range, divergence)]
      : []),
    ...flags.flatMap((flag) => {
      const said = words.flags(flag);
      return said === null ? [] : [said];
    }),
  ];
}

/** What the meeting should look at before it decides on an application, what weighs most first. */
export function doubtsOf(
  { panel, cards, submitted }: Weighed,
  scheme: ScoringScheme,
  experts: ExpertNumbers,
): string[] {
  const counted = cards.filter((_, at) => {
    const state = panel?.cards[at]?.standing.state;
    return state !== 'recused' && state !== 'duplicate';
  });
  const isChanged =
    submitted !== null &&
    counted.some(({ application }) => application.digest !== submitted.application.digest);
  return [
    ...(submitted === null ? [words.noSubmission] : []),
    ...(panel === null ? [words.noCards] : panelDoubts(panel, scheme)),
    ...cardDoubts(counted, experts),
    ...(submitted === null ? [] : sealDoubts(submitted.workbook)),
    ...(isChanged ? [words.changedSinceCards] : []),
    ...(submitted === null ? [] : evidenceDoubts(submitted.workbook)),
  ].map(shownText);
}
