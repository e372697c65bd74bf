import type { MeetingApplication, MeetingCard, MeetingMaterial } from '../../layout/meeting/material';
import { meetingMessages } from '../../layout/meeting/messages';
import { applicationNames } from '../../merge/application-names';
import { nameOf } from '../../merge/application-key';
import type { CutOffLine, PanelApplication } from '../../model/panel-result';
import type { Programme } from '../../model/programme';
import type { ConflictDecision, Scorecard } from '../../model/scorecard';
import type { ScoringScheme } from '../../model/scoring';
import { findProgramme } from '../../programmes/registry';
import { applicationKey } from '../../scoring/application-key';
import { panelOf } from '../panel/make-panel';
import type { GatheredCards } from '../panel/gather-cards';
import type { PanelMade } from '../panel/make-panel';
import { panelUseMessages } from '../panel/messages';
import { panelScheme } from '../panel/panel-scheme';
import { schemeCode, schemeStamp } from '../review/scheme-stamp';
import { doubtsOf } from './doubts';
import { ExpertNumbers } from './expert-numbers';
import { keyFigures } from './key-figures';
import { meetingFindings } from './meeting-findings';
import { meetingUseMessages as words } from './messages';
import { shownText } from './shown-text';
import type { CheckedSubmission, SubmittedApplication } from './submitted-applications';
import { sourceWords, submittedApplications } from './submitted-applications';

export interface MeetingOptions {
  /** The organiser's scheme; null for the one most cards carry. */
  scheme: ScoringScheme | null;
  line: CutOffLine | null;
  /** What the organiser decided about conflicts of interest. */
  decisions: readonly ConflictDecision[];
}

type PanelBrought = Extract<PanelMade, { outcome: 'made' }>;

/** A round as the meeting gets it, not yet laid out. */
export interface MeetingRound {
  outcome: 'made';
  programme: Programme;
  panel: PanelBrought;
  material: MeetingMaterial;
  /** By an application of the material: its workbook, as filed. */
  submitted: ReadonlyMap<MeetingApplication, SubmittedApplication>;
  experts: ExpertNumbers;
  /** Titles of applications that lack one or the other. */
  withoutCards: readonly string[];
  withoutSubmission: readonly string[];
  /** Files that take no part, with the reason: for the organiser, as names of files may tell experts. */
  refused: readonly { file: string; reason: string }[];
  /** What is to be known of the whole, as sentences that name no expert. */
  notes: readonly string[];
}

export type MeetingGathered = MeetingRound | { outcome: 'stopped'; message: string };

/** An application of the round: what the panel made of it, its cards, its workbook. */
interface Matched {
  panel: PanelApplication | null;
  cards: readonly Scorecard[];
  submitted: SubmittedApplication | null;
}

/** Applications in the order of the panel; behind them those nobody scored, by name. */
function matchedApplications(
  panel: PanelBrought,
  submitted: ReadonlyMap<string, SubmittedApplication>,
): Matched[] {
  const scored = panel.result.applications.map((application, at) => {
    const cards = panel.scorecards[at] ?? [];
    const [first] = cards;
    const key = first === undefined ? null : applicationKey(first.application);
    return { key, panel: application, cards, submitted: (key === null ? null : submitted.get(key)) ?? null };
  });
  const taken = new Set(scored.map(({ key }) => key));
  const unscored = [...submitted]
    .filter(([key]) => !taken.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, of]): Matched => ({ panel: null, cards: [], submitted: of }));
  return [...scored, ...unscored];
}

function titleOf({ panel, submitted }: Matched, experts: ExpertNumbers): string {
  const written = submitted?.application.title ?? '';
  // Without any name the panel calls it by the file of a card, which may name an expert.
  const isNamed = panel !== null && panel.title !== panel.file;
  const title = isNamed ? panel.title : written;
  return title === '' ? meetingMessages.untitled : shownText(experts.without(title));
}

function meetingApplication(
  matched: Matched,
  programme: Programme,
  scheme: ScoringScheme,
  experts: ExpertNumbers,
): MeetingApplication {
  const { panel, submitted } = matched;
  const names = submitted === null ? [] : applicationNames(submitted.file, submitted.workbook.filing);
  const cards = (panel?.cards ?? []).map(({ expert, standing, part }): MeetingCard => ({
    expert: experts.of(expert),
    standing,
    part,
  }));
  const numberOf = ({ expert }: MeetingCard): number =>
    experts.experts.findIndex(({ number }) => number === expert);
  return {
    title: titleOf(matched, experts),
    outcome: panel?.outcome ?? null,
    parties:
      submitted === null
        ? []
        : (['park', 'school', 'enterprise'] as const).map((party) => ({
            party,
            name: shownText(nameOf({ names }, party)),
          })),
    figures:
      submitted === null ? [] : keyFigures(programme).map(({ valueIn }) => valueIn(submitted.workbook)),
    findings: submitted === null ? [] : meetingFindings(submitted.workbook),
    doubts: doubtsOf(matched, scheme, experts),
    opinions: matched.cards.flatMap(({ expert, opinion }) => {
      const text = opinion.trim();
      return text === '' ? [] : [shownText(words.opinion(experts.of(expert), experts.without(text)))];
    }),
    cards: [...cards].sort((one, other) => numberOf(one) - numberOf(other)),
    source: submitted === null ? null : sourceWords(submitted.file, experts.inFile(submitted.file)),
  };
}

function roundNotes(
  panel: PanelBrought,
  applications: readonly MeetingApplication[],
  more: readonly string[],
): string[] {
  const { line } = panel.result;
  const titlesOf = (wanted: (application: MeetingApplication) => boolean): string[] =>
    applications.filter(wanted).map(({ title }) => title);
  const onLine = titlesOf(({ outcome }) => outcome?.state === 'scored' && outcome.selection === 'onLine');
  const unranked = titlesOf(({ outcome }) => outcome?.state !== 'scored');
  const { title, version } = panel.scheme;
  return [
    words.scheme(title, version, schemeCode(panel.stamp)),
    line === null ? words.noLine : `${meetingMessages.line(line)}。`,
    ...(onLine.length === 0 ? [] : [words.onLine(onLine)]),
    ...(unranked.length === 0 ? [] : [words.unranked(unranked)]),
    ...more,
  ];
}

/**
 * Brings submitted workbooks and scorecards together for the meeting. What lacks one or the other is listed, and a file
 * that cannot be read does not stop the rest. Nothing depends on the order of the files.
 *
 * @param submissions workbooks as they were handed in, from checkSubmissions; scored ones may be among them
 * @param gathered the cards of scored workbooks, which may be the same files
 */
export function gatherMeeting(
  submissions: readonly CheckedSubmission[],
  gathered: GatheredCards,
  options: MeetingOptions,
): MeetingGathered {
  const own =
    options.scheme === null ? null : { scheme: options.scheme, digest: schemeStamp(options.scheme).digest };
  const chosen = panelScheme(gathered.cards, own);
  const programme = chosen === null ? null : findProgramme(chosen.programme);
  const panel = panelOf(gathered, { ...options, agreement: false });
  if (panel.outcome === 'stopped') return panel;
  if (programme === null) return { outcome: 'stopped', message: panelUseMessages.noProgramme };
  const experts = new ExpertNumbers(panel.result);
  const applicationsOfCards = gathered.cards.map(({ card }) => card.application);
  const round = submittedApplications(submissions, programme, applicationsOfCards, (file) =>
    experts.inFile(file),
  );
  const matched = matchedApplications(panel, round.applications);
  const made = matched.map((of) => ({
    of,
    application: meetingApplication(of, programme, panel.scheme, experts),
  }));
  const applications = made.map(({ application }) => application);
  const titlesWhere = (wanted: (of: Matched) => boolean): string[] =>
    made.filter(({ of }) => wanted(of)).map(({ application }) => application.title);
  const withoutCards = titlesWhere(({ panel: of }) => of === null);
  const withoutSubmission = titlesWhere(({ submitted }) => submitted === null);
  const groupTitles = new Map(programme.indicators.groups.map(({ code, title }) => [code, title]));
  const refused = [
    ...round.refused,
    ...panel.unreadable
      .filter((file) => !round.refused.some((of) => of.file === file))
      .map((file) => ({ file, reason: problemOf(panel, file) })),
  ];
  return {
    outcome: 'made',
    programme,
    panel,
    material: {
      notice: programme.notice.title,
      groups: panel.scheme.groups.map(({ group, weight }) => ({
        code: group,
        title: groupTitles.get(group) ?? '',
        weight,
      })),
      decimals: panel.scheme.decimals,
      hasDeduction: panel.scheme.deductionMaximum !== null,
      line: panel.result.line,
      years: {
        baseline: programme.years.baseline,
        committed: programme.years.commitments[0] ?? null,
      },
      figures: keyFigures(programme).map(({ label, unit, year, committedYear }) => ({
        label,
        unit,
        year,
        committedYear,
      })),
      applications,
    },
    submitted: new Map(
      made.flatMap(({ of, application }) =>
        of.submitted === null ? [] : [[application, of.submitted] as const],
      ),
    ),
    experts,
    withoutCards,
    withoutSubmission,
    refused,
    notes: roundNotes(panel, applications, [
      ...(withoutCards.length === 0 ? [] : [words.withoutCards(withoutCards)]),
      ...(withoutSubmission.length === 0 ? [] : [words.withoutSubmission(withoutSubmission)]),
      ...round.notes,
      ...(refused.length === 0 ? [] : [words.refusedFiles(refused.length)]),
    ]),
  };
}

function problemOf({ result }: PanelBrought, file: string): string {
  return result.problems.find((problem) => problem.file === file)?.message ?? '';
}
