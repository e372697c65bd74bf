import type { MeetingOutput } from '../../model/meeting-output';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { meetingMessages } from '../../layout/meeting/messages';
import type { MeetingRound } from './gather-meeting';
import type { MeetingContents } from './meeting-plan';
import { publishedApplications } from './meeting-plan';
import { recommended } from './recommendation-sheet';

/** What the organiser has to look after on the cards; that a submitted workbook holds none is no fault of it. */
export function cardProblems({ panel, refused }: MeetingRound): string[] {
  const told = new Set(refused.map(({ file }) => file));
  return panel.result.problems
    .filter(({ kind, file }) => kind !== 'sheetMissing' && !told.has(file))
    .map(({ message }) => message);
}

/** What `meeting --json` prints. Names of files are for the organiser, whoever they may tell. */
export function meetingOutput(
  round: MeetingRound,
  { parts, publicationOrder }: MeetingContents,
  plan: WorkbookPlan,
  output: string,
): MeetingOutput {
  const { material, submitted, refused, notes } = round;
  const titles = (applications: readonly { title: string }[]): string[] =>
    applications.map(({ title }) => title);
  const sheets = plan.sheets.map(({ name }) => name);
  return {
    output,
    sheets,
    applications: material.applications.map((application) => {
      const { title, outcome, cards, findings, doubts } = application;
      const scored = outcome?.state === 'scored' ? outcome : null;
      return {
        title,
        outcome: outcome?.state ?? 'noCards',
        score: scored?.score ?? null,
        rank: scored?.rank ?? null,
        selection: scored?.selection ?? null,
        submission: submitted.get(application)?.file ?? null,
        cards: cards.length,
        findings: findings.length,
        doubts: [...doubts],
      };
    }),
    publication: parts.has('publication') ? titles(publishedApplications(round, publicationOrder)) : null,
    recommendation: sheets.includes(meetingMessages.recommendationSheet) ? titles(recommended(round)) : null,
    refused: [...refused],
    notes: [...notes, ...cardProblems(round)],
  };
}
