import { FilingIndex } from '../../filing/filing-index';
import type { CardStamp } from '../../layout/scorecard/scorecard-plan';
import { scorecardPlan } from '../../layout/scorecard/scorecard-plan';
import { momentInWords } from '../../model/moment-in-words';
import type { ConflictOfInterest, Expert } from '../../model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { WorkbookReading } from '../../model/workbook-content';
import { cardSheets } from '../../scoring/card-sheet';
import { conflictsOf, partiesOf } from '../../scoring/conflicts';
import { schemeText } from '../../scoring/scheme-text';
import { checkWorkbook } from '../check-workbook';
import type { ReadableWorkbook, RefusedWorkbook } from '../check-workbook';
import type { Clock } from '../clock';
import type { WorkbookChange } from '../state-change';
import { templatePlan } from '../template-plan';
import { reviewMessages } from './messages';
import { pointFindings } from './point-findings';
import { schemeCode, schemeStamp, usableScheme } from './scheme-stamp';
import { scoredApplication } from './scored-application';

export type ScorecardMade =
  | {
      outcome: 'made';
      /** The sheet to be added; nothing else of the workbook changes. */
      change: WorkbookChange;
      stamp: SchemeStamp;
      title: string;
      /** For the organiser to decide, before anybody scores. */
      conflicts: ConflictOfInterest[];
    }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

/** What a card is made with. */
export interface ScorecardOptions extends Clock {
  expert: Expert;
  /** The organiser's scheme; null for the notice's first example. */
  scheme: ScoringScheme | null;
}

/** How the workbook stands to its 定稿, for what is printed. */
export function sealWords({ seal }: ReadableWorkbook): string {
  if (seal === null || seal.standing === 'recordAltered') return reviewMessages.sealUnreadable;
  switch (seal.standing) {
    case 'notSealed':
      return reviewMessages.notSealed;
    case 'unchanged':
      return reviewMessages.sealUnchanged(seal.code);
    case 'changed':
      return reviewMessages.sealChanged(seal.differences.length, seal.code);
  }
}

/**
 * The 评审表 of one expert for one application, as a sheet to be added to the application's workbook.
 *
 * @param reading - what a host read; a workbook that has a 评审表 already is stopped, because whoever opened it would see
 *   another expert's scores
 */
export function makeScorecard(reading: WorkbookReading, options: ScorecardOptions): ScorecardMade {
  const { expert, today, now } = options;
  if (expert.name.trim() === '') return { outcome: 'stopped', message: reviewMessages.expertMissing };
  const checked = checkWorkbook(reading, { today, stage: 'check' });
  if (checked.outcome === 'refused') return checked;
  const { programme, content, filing } = checked;
  // Also under another name than the one it was laid out with.
  const [card] = cardSheets(content);
  if (card !== undefined) return { outcome: 'stopped', message: reviewMessages.cardExists(card.name) };
  const usable = usableScheme(programme, options.scheme);
  if (usable.outcome === 'stopped') return usable;
  const stamp = schemeStamp(usable.scheme);
  const application = scoredApplication(programme, filing);
  const made: CardStamp = {
    scheme: usable.scheme,
    stamp,
    schemeText: schemeText(usable.scheme),
    schemeCode: schemeCode(stamp),
    application,
    expert,
    made: { moment: momentInWords(now), seal: sealWords(checked) },
    findings: pointFindings(checked),
  };
  const plan = scorecardPlan(
    { programme, plan: templatePlan(programme), content, filing: FilingIndex.of(filing) },
    made,
  );
  const taken = new Set(content.sheets.map(({ name }) => name.toLowerCase()));
  const clash = plan.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash !== undefined) return { outcome: 'stopped', message: reviewMessages.cardExists(clash.name) };
  return {
    outcome: 'made',
    change: { cells: [], plan },
    stamp,
    title: application.title,
    conflicts: conflictsOf(expert, partiesOf(programme, filing)),
  };
}

/** A possible conflict as a sentence for the organiser. */
export function conflictSentence({ expert, party, likeness }: ConflictOfInterest): string {
  const say = likeness === 'same' ? reviewMessages.conflictSame : reviewMessages.conflictSimilar;
  return say(expert.unit, party.role, party.name);
}
