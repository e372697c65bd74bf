import { normaliseUnitName } from '../../filing/unit-name';
import { panelReport } from '../../layout/panel-report';
import type { Agreement, CutOffLine, PanelResult } from '../../model/panel-result';
import type { Indicators } from '../../model/programme';
import type { PointShares } from '../../model/point-shares';
import type { ConflictDecision, Scorecard } from '../../model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { findProgramme } from '../../programmes/registry';
import { agreementOf } from '../../scoring/agreement';
import { pointGroups } from '../../scoring/group-points';
import { panelMessages } from '../../scoring/messages';
import { panelWork } from '../../scoring/panel';
import { pointShares } from '../../scoring/panel-point-shares';
import { schemeCode, schemeStamp, usableScheme } from '../review/scheme-stamp';
import { gatherCards } from './gather-cards';
import type { GatheredCards, PanelFile } from './gather-cards';
import { panelUseMessages } from './messages';
import { panelScheme } from './panel-scheme';

export interface PanelOptions {
  /** The organiser's scheme; null for the one most cards carry. */
  scheme: ScoringScheme | null;
  line: CutOffLine | null;
  /** What the organiser decided about conflicts of interest. */
  decisions: readonly ConflictDecision[];
  /** What is still open about conflicts of interest, a sentence each. */
  open?: readonly string[];
  /** Whether to say how far the experts agree. */
  agreement: boolean;
}

export type PanelMade =
  | {
      outcome: 'made';
      result: PanelResult;
      scheme: ScoringScheme;
      /** The cards as they were read, in the order of the result's applications and of their cards. */
      scorecards: readonly (readonly Scorecard[])[];
      /** What the points of the scheme say. */
      indicators: Indicators;
      stamp: SchemeStamp;
      agreement: Agreement | null;
      decisions: readonly ConflictDecision[];
      /** How the applications did point by point. */
      shares: readonly PointShares[];
      /** 评审汇总 as a new workbook. */
      plan: WorkbookPlan;
      unreadable: readonly string[];
    }
  | { outcome: 'stopped'; message: string; unreadable: readonly string[] };

/** Decisions whose application has no card: perhaps nobody scored it yet, perhaps its name is another. */
function decisionsWithoutCards(
  decisions: readonly ConflictDecision[],
  applications: PanelResult['applications'],
): string[] {
  const known = new Set(applications.map(({ title }) => normaliseUnitName(title)));
  const missing = decisions
    .map(({ application }) => application)
    .filter((title) => !known.has(normaliseUnitName(title)));
  return [...new Set(missing)].map(panelUseMessages.withoutCards);
}

/**
 * Brings gathered cards together into 评审汇总.
 *
 * @param gathered - from gather-cards, or cards read in another way
 */
export function panelOf(gathered: GatheredCards, options: PanelOptions): PanelMade {
  const { cards, problems, unreadable } = gathered;
  const stop = (message: string): PanelMade => ({ outcome: 'stopped', message, unreadable });
  const own =
    options.scheme === null ? null : { scheme: options.scheme, digest: schemeStamp(options.scheme).digest };
  const chosen = panelScheme(cards, own);
  if (chosen === null) return stop(panelUseMessages.nothing(problems.map(({ message }) => message)));
  const programme = findProgramme(chosen.programme);
  if (programme === null) return stop(panelUseMessages.noProgramme);
  const usable = usableScheme(programme, chosen.scheme);
  if (usable.outcome === 'stopped') return stop(usable.message);
  const { scheme } = usable;
  const stamp = schemeStamp(scheme);
  const work = panelWork({
    scheme,
    stamp,
    groupOf: pointGroups(programme.indicators),
    cards: cards.map(({ card }) => card),
    problems,
    decisions: options.decisions,
    line: options.line,
  });
  const several =
    chosen.schemes > 1 && own === null ? [panelMessages.severalSchemes(scheme.version, chosen.schemes)] : [];
  const { notes, ...brought } = work.result;
  const { decisions, open = [] } = options;
  const result: PanelResult = {
    ...brought,
    notes: [...several, ...open, ...decisionsWithoutCards(decisions, brought.applications), ...notes],
  };
  const agreement = options.agreement ? agreementOf(result.applications) : null;
  const shares = pointShares(work, scheme);
  const { indicators } = programme;
  const report = {
    result,
    scheme,
    schemeCode: schemeCode(stamp),
    indicators,
    agreement,
    decisions,
    shares,
  };
  const plan = panelReport(report);
  return {
    outcome: 'made',
    result,
    scheme,
    scorecards: work.cards,
    indicators,
    stamp,
    agreement,
    decisions,
    shares,
    plan,
    unreadable,
  };
}

/** From files in which experts scored in place to 评审汇总. */
export function makePanel(files: readonly PanelFile[], options: PanelOptions): PanelMade {
  return panelOf(gatherCards(files), options);
}
