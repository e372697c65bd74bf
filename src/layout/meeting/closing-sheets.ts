import type { PlannedSheet } from '../../model/workbook-plan';
import { listSheet } from '../list-sheet';
import { reportMessages } from '../report-messages';
import type { StyleBook } from '../styles';
import type { MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';

/** Cells named beside a finding; the others are counted. */
const MOST_PLACES = 4;

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, MOST_PLACES).join('\n');
  const more = places.length - MOST_PLACES;
  return more <= 0 ? shown : `${shown}\n${reportMessages.morePlaces(more)}`;
}

/** 问题一览: doubts about every application and what the check found, in full: a page may have no room for all. */
export function findingsSheet({ applications }: MeetingMaterial, styles: StyleBook): PlannedSheet {
  const records = applications.flatMap(({ title, doubts, findings }) => [
    ...doubts.map((doubt) => [title, words.doubtLevel, doubt, '']),
    ...findings.map(({ gravity, text, places }) => [
      title,
      reportMessages.severity[gravity],
      text,
      placesText(places),
    ]),
  ]);
  return listSheet(words.findingsSheet, words.findingsColumns, records, styles);
}

/**
 * 来源与说明: where each application was read, and what is to be known of the whole.
 *
 * @param notes sentences
 */
export function sourcesSheet(
  { applications }: MeetingMaterial,
  notes: readonly string[],
  styles: StyleBook,
): PlannedSheet {
  const records = [
    ...applications.map(({ title, source, cards, doubts }) => [
      title,
      source ?? '',
      String(cards.length),
      source === null ? (doubts[0] ?? '') : '',
    ]),
    ...notes.map((note) => ['', '', '', note]),
  ];
  return listSheet(words.sourcesSheet, words.sourcesColumns, records, styles);
}

/** Who an expert's number stands for, for the organiser alone. */
export interface NamedExpert {
  number: string;
  name: string;
  unit: string;
  /** `评审表.xlsx!评审表`. */
  cards: readonly string[];
}

/** 专家编号对照. */
export function expertsSheet(experts: readonly NamedExpert[], styles: StyleBook): PlannedSheet {
  const records = experts.map(({ number, name, unit, cards }) => [number, name, unit, cards.join('\n')]);
  return listSheet(words.expertsSheet, words.expertsColumns, records, styles);
}
