import { normaliseUnitName } from '../../filing/unit-name';
import { expertsSheet, findingsSheet, sourcesSheet } from '../../layout/meeting/closing-sheets';
import { comparisonSheets } from '../../layout/meeting/comparison-sheet';
import { MEETING_PARTS } from '../../layout/meeting/material';
import type { MeetingApplication, MeetingPart } from '../../layout/meeting/material';
import { meetingMessages } from '../../layout/meeting/messages';
import { opinionSheet } from '../../layout/meeting/opinion-sheet';
import { pageSheet } from '../../layout/meeting/page-sheet';
import { publicationSheet } from '../../layout/meeting/publication-sheet';
import { sheetNames } from '../../layout/meeting/sheet-names';
import { rankingChartSheet } from '../../layout/panel-charts';
import { panelChartMessages } from '../../layout/panel-chart-messages';
import { StyleBook } from '../../layout/styles';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { safeText } from '../merge/safe-text';
import type { MeetingRound } from './gather-meeting';
import { meetingUseMessages as words } from './messages';
import { recommendationSheet, recommended } from './recommendation-sheet';

export { MEETING_PARTS };
export type { MeetingPart };

/** By rank, or by name so that the list tells no order. */
export const PUBLICATION_ORDERS = ['rank', 'name'] as const;
export type PublicationOrder = (typeof PUBLICATION_ORDERS)[number];

/** What goes into the workbook. */
export interface MeetingContents {
  parts: ReadonlySet<MeetingPart>;
  publicationOrder: PublicationOrder;
}

/** All but the names of the experts. */
export const USUAL_PARTS: ReadonlySet<MeetingPart> = new Set(
  MEETING_PARTS.filter((part) => part !== 'experts'),
);

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Names that stand on the list for publication, in its order. */
export function publishedApplications(round: MeetingRound, order: PublicationOrder): MeetingApplication[] {
  const listed = recommended(round);
  return order === 'rank'
    ? listed
    : [...listed].sort((one, other) =>
        compareTexts(normaliseUnitName(one.title), normaliseUnitName(other.title)),
      );
}

function pageSheets(round: MeetingRound, styles: StyleBook): PlannedSheet[] {
  const { material } = round;
  const taken = [
    ...Object.values(meetingMessages).filter((text) => typeof text === 'string'),
    panelChartMessages.chartSheet,
  ];
  const names = sheetNames(
    material.applications.map(({ title, outcome }) =>
      meetingMessages.pageName(meetingMessages.rank(outcome), title),
    ),
    taken,
    meetingMessages.untitled,
  );
  return material.applications.map((application, at) =>
    pageSheet(names[at] ?? meetingMessages.untitled, application, material, styles),
  );
}

function chartSheets({ material }: MeetingRound, styles: StyleBook): PlannedSheet[] {
  const ranked = material.applications.flatMap(({ title, outcome }) =>
    outcome?.state === 'scored' ? [{ title, outcome }] : [],
  );
  const sheet = rankingChartSheet(ranked, material.decimals, styles);
  return sheet === null ? [] : [sheet];
}

function notesOf(round: MeetingRound, { parts, publicationOrder }: MeetingContents): string[] {
  const { programme, submitted } = round;
  const nameless = recommended(round)
    .filter((application) => !submitted.has(application))
    .map(({ title }) => title);
  const hasRecommendation = parts.has('recommendation') && recommendationSheet(round) !== null;
  return [
    programme.notice.title,
    ...round.notes,
    words.experts,
    ...(parts.has('publication')
      ? [publicationOrder === 'rank' ? words.publicationByRank : words.publicationByName]
      : []),
    ...(hasRecommendation ? [words.telephones] : []),
    ...(parts.has('recommendation') && !hasRecommendation ? [words.noSummary] : []),
    ...(hasRecommendation && nameless.length > 0 ? [words.notRecommended(nameless)] : []),
  ];
}

/**
 * 上会材料 as one workbook: what the organiser chose, and where everything comes from.
 *
 * @example await files.make(meetingPlan(round, { parts: USUAL_PARTS, publicationOrder: 'rank' }))
 */
export function meetingPlan(round: MeetingRound, contents: MeetingContents): WorkbookPlan {
  const { parts, publicationOrder } = contents;
  const { material, experts } = round;
  const styles = new StyleBook();
  const recommendation = parts.has('recommendation') ? recommendationSheet(round) : null;
  const chosen = (part: MeetingPart, sheets: () => PlannedSheet[]): PlannedSheet[] =>
    parts.has(part) ? sheets() : [];
  const sheets = [
    ...chosen('comparison', () => [...comparisonSheets(material, styles), ...chartSheets(round, styles)]),
    ...chosen('pages', () => [...pageSheets(round, styles), findingsSheet(material, styles)]),
    ...chosen('opinion', () => [opinionSheet(material, experts.experts.length, styles)]),
    ...chosen('publication', () => [
      publicationSheet(material, publishedApplications(round, publicationOrder), styles),
    ]),
    ...(recommendation === null ? [] : [recommendation.sheet]),
    sourcesSheet(material, notesOf(round, contents).map(safeText), styles),
    ...chosen('experts', () => [
      expertsSheet(
        experts.experts.map(({ number, expert, cards }) => ({
          number,
          name: safeText(expert.name),
          unit: safeText(expert.unit),
          cards: cards.map(({ file, sheet }) => safeText(`${file}!${sheet}`)),
        })),
        styles,
      ),
    ]),
  ];
  return {
    programme: 'meeting-material',
    templateVersion: '1',
    title: meetingMessages.title,
    sheets,
    styles: { ...styles.all(), ...recommendation?.styles },
    // No identity: what a meeting gets is no application and must never be taken for one.
    names: [],
  };
}

/** How a part is called: 比较表. */
export function partName(part: MeetingPart): string {
  return meetingMessages.partNames[part];
}
