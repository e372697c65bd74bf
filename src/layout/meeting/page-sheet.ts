import type { PlannedSheet, PlannedValue } from '../../model/workbook-plan';
import { reportMessages } from '../report-messages';
import type { StyleBook } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import type { MeetingApplication, MeetingCard, MeetingFinding, MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';
import { PAGE_HEIGHT, PageDraft } from './page-draft';
import type { PagePart } from './page-draft';
import { keyFigureLine } from './key-figure-text';

/** The groups' titles, then a column per expert and one for the score. */
const TITLE_WIDTH = 21;
const SCORE_WIDTH = 6.5;
const EXPERTS_BESIDE = 9;
const WIDTHS = [TITLE_WIDTH, ...Array.from({ length: EXPERTS_BESIDE + 1 }, () => SCORE_WIDTH)];
const LAST = WIDTHS.length;
/** Where the right one of two texts beside each other begins. */
const MIDDLE = 5;

const GAP = 5;
/** Room for notes by hand. */
const FEWEST_NOTES = 48;
const MOST_NOTES = 200;
/** What the findings leave to the experts' opinions, and the doubts to the findings. */
const OPINIONS_SHARE = 60;
const FINDINGS_SHARE = 34;
/** What doubts, findings, notes and source need at least, of a page whose tables are long. */
const REST = 240;

const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

function layOutHead(draft: PageDraft, application: MeetingApplication): void {
  const { title, outcome } = application;
  draft.line(title, 'title', 30);
  const selection =
    outcome?.state === 'scored' && outcome.selection !== null ? words.selection[outcome.selection] : '';
  draft.line([words.standing(outcome), ...(selection === '' ? [] : [selection])].join('　'), 'prose');
  draft.gap(GAP);
}

/** @param room for the figures, in points; what has none is counted */
function layOutFacts(
  draft: PageDraft,
  application: MeetingApplication,
  material: MeetingMaterial,
  room: number,
): void {
  const end = draft.height + room;
  const { years } = material;
  draft.line(words.factsHeading(years.baseline, years.committed), 'heading');
  if (application.source === null) {
    draft.line(words.notRead, 'labelLeft');
    return;
  }
  for (const { party, name } of application.parties) {
    draft.row([
      { left: 1, right: 1, value: words.parties[party], style: 'label' },
      { left: 2, right: LAST, value: name === '' ? words.unfilled : name, style: 'labelLeft' },
    ]);
  }
  const lines = material.figures.flatMap((of, at) => {
    const value = application.figures[at];
    return value === undefined ? [] : [keyFigureLine(of, value, material.years)];
  });
  for (let at = 0; at < lines.length; at += 2) {
    const [left = '', right = ''] = lines.slice(at, at + 2);
    const needed = Math.max(
      draft.textHeight(left, 1, MIDDLE - 1, 'labelLeft'),
      draft.textHeight(right, MIDDLE, LAST, 'labelLeft'),
    );
    if (draft.height + needed > end) {
      draft.line(words.moreFigures(lines.length - at), 'labelLeft');
      return;
    }
    draft.row([
      { left: 1, right: MIDDLE - 1, value: left, style: 'labelLeft' },
      { left: MIDDLE, right: LAST, value: right, style: 'labelLeft' },
    ]);
  }
}

/** What a cell of an expert says: a score, or why there is none. */
function scoreCell(card: MeetingCard, score: (card: MeetingCard) => string | null): PlannedValue | string {
  const decimal = score(card);
  return decimal === null ? words.none : figure(decimal);
}

function layOutScores(
  draft: PageDraft,
  { cards, outcome }: MeetingApplication,
  material: MeetingMaterial,
): void {
  draft.line(words.scoresHeading, 'heading');
  if (cards.length === 0) {
    draft.line(words.noCards, 'labelLeft');
    return;
  }
  const format = decimalsFormat(material.decimals);
  for (let from = 0; from < cards.length; from += EXPERTS_BESIDE) {
    const beside = cards.slice(from, from + EXPERTS_BESIDE);
    const rowOf = (
      label: string,
      style: 'header' | 'label',
      valueOf: (card: MeetingCard) => PlannedValue | string,
      aggregated: string | null,
    ): void => {
      const parts: PagePart[] = [
        { left: 1, right: 1, value: label, style: style === 'header' ? 'header' : 'labelLeft' },
        ...beside.map((card, at): PagePart => {
          const value = valueOf(card);
          return { left: at + 2, right: at + 2, value, style, ...formatOf(value, format) };
        }),
        {
          left: beside.length + 2,
          right: beside.length + 2,
          value: aggregated === null ? '' : style === 'header' ? aggregated : figure(aggregated),
          style,
          ...(style === 'header' ? {} : { numberFormat: format }),
        },
      ];
      draft.row(parts);
    };
    const scored = outcome?.state === 'scored' ? outcome : null;
    rowOf(words.groupColumn, 'header', ({ expert }) => expert, words.aggregated);
    for (const { code, title, weight } of material.groups) {
      const own = scored?.groups.find(({ group }) => group === code)?.score ?? null;
      rowOf(
        words.group(code, title, weight),
        'label',
        (card) =>
          scoreCell(card, ({ standing }) =>
            standing.state === 'complete'
              ? (standing.groups.find(({ group }) => group === code)?.score ?? null)
              : null,
          ),
        own,
      );
    }
    if (material.hasDeduction) {
      rowOf(
        words.deduction,
        'label',
        (card) =>
          scoreCell(card, ({ standing }) => (standing.state === 'complete' ? standing.deduction : null)),
        null,
      );
    }
    rowOf(
      words.total,
      'label',
      ({ standing }) =>
        standing.state === 'complete' ? figure(standing.total) : words.standings[standing.state],
      scored?.score ?? null,
    );
    rowOf(words.part, 'label', ({ part }) => words.parts[part], null);
  }
}

function formatOf(value: PlannedValue | string, numberFormat: string): { numberFormat?: string } {
  return typeof value === 'string' ? {} : { numberFormat };
}

/** Lines as long as there is room; what is left out is said, and where it stands. */
function layOutLines(
  draft: PageDraft,
  heading: string,
  lines: readonly string[],
  room: number,
  more: (count: number) => string,
): void {
  draft.line(heading, 'heading');
  const end = draft.height + room;
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1;
    const text = words.bullet(line);
    const needed = draft.textHeight(text, 1, LAST, 'prose');
    const rest = draft.textHeight(words.bullet(more(lines.length - at)), 1, LAST, 'prose');
    // The last line may stand where the sentence about it would.
    const fits = draft.height + needed + (isLast ? 0 : rest) <= end || (isLast && needed <= rest);
    if (!fits) {
      draft.line(words.bullet(more(lines.length - at)), 'prose');
      return;
    }
    draft.line(text, 'prose');
  }
}

const findingLine = ({ gravity, text }: MeetingFinding): string =>
  `${reportMessages.severity[gravity]}：${text}`;

function heightOf(draft: PageDraft, lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + draft.textHeight(words.bullet(line), 1, LAST, 'prose'), 0);
}

/**
 * The A4 page of one application: facts, scores of every expert, doubts, findings, room for notes. What does not fit is
 * counted and stands in full on another sheet.
 *
 * @param name of the sheet
 */
export function pageSheet(
  name: string,
  application: MeetingApplication,
  material: MeetingMaterial,
  styles: StyleBook,
): PlannedSheet {
  const draft = new PageDraft(styles, WIDTHS);
  layOutHead(draft, application);
  const scores = new PageDraft(styles, WIDTHS);
  layOutScores(scores, application, material);
  layOutFacts(draft, application, material, PAGE_HEIGHT - draft.height - scores.height - REST);
  draft.gap(GAP);
  layOutScores(draft, application, material);
  draft.gap(GAP);

  const { doubts, findings, opinions, source } = application;
  const heading = draft.textHeight(words.notesHeading, 1, LAST, 'heading');
  const sourceLine = source === null ? null : words.source(source);
  const sourceHeight = sourceLine === null ? 0 : draft.textHeight(sourceLine, 1, LAST, 'note');
  const left = (): number => PAGE_HEIGHT - draft.height - heading - FEWEST_NOTES - sourceHeight;
  // Each section has a heading of its own and room behind it.
  const share = (lines: readonly string[], most: number): number =>
    lines.length === 0 ? 0 : heading + GAP + Math.min(most, heightOf(draft, lines));

  const found = source === null ? [] : findings.length === 0 ? [words.noFindings] : findings.map(findingLine);
  const doubted = doubts.length === 0 ? [words.noDoubts] : doubts;
  const opinionsShare = share(opinions, OPINIONS_SHARE);
  const findingsShare = share(found, FINDINGS_SHARE);
  const sections = [
    {
      title: words.doubtsHeading,
      lines: doubted,
      kept: opinionsShare + findingsShare,
      more: words.moreFindings,
    },
    { title: words.findingsHeading, lines: found, kept: opinionsShare, more: words.moreFindings },
    { title: words.opinionsHeading, lines: opinions, kept: 0, more: words.moreOpinions },
  ];
  for (const { title, lines, kept, more } of sections) {
    if (lines.length === 0) continue;
    layOutLines(draft, title, lines, left() - kept - heading - GAP, more);
    draft.gap(GAP);
  }
  draft.line(words.notesHeading, 'heading');
  const room = PAGE_HEIGHT - draft.height - sourceHeight;
  draft.line('', 'labelLeft', Math.min(MOST_NOTES, Math.max(FEWEST_NOTES, room)));
  if (sourceLine !== null) draft.line(sourceLine, 'note');
  return draft.sheet(name);
}
