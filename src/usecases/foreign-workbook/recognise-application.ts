import { readingMessages } from '../../document/reading/messages';
import { contentOfPlan } from '../../filing/plan-content';
import { catalogueByKey } from '../../model/catalogue';
import { parseCellAddress } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import type { DocumentPlace, ImportedValue } from '../../model/document-import';
import type { Filing, FilingEntry } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { LabelledSheet } from '../../model/submission';
import type { WorkbookContent } from '../../model/workbook-content';
import { readWorkbookFiling } from '../check-workbook';
import type { ReadFiling } from '../check-workbook';
import { importIntoTemplate } from '../document-import/import-into-template';
import { importMessages } from '../document-import/messages';
import type { FormDocument } from '../document-import/recognise-form';
import { listedApplications } from './listed-applications';
import { foreignWorkbookMessages as words } from './messages';
import { readFormWorkbook } from './read-form-workbook';
import { isOurText } from './own-additions';
import { shownText } from './shown-text';
import { upToMost } from './unread-list';

/** An application typed into a workbook of somebody's own, as far as it was understood. */
export interface RecognisedApplication {
  outcome: 'recognised';
  /** Every value with the cell of that workbook it was read from. */
  read: ReadFiling;
  /** Sheet by sheet what was read, and what was not: for a person to confirm. */
  labelled: LabelledSheet[];
}

function sheetOf(place: DocumentPlace): string {
  return place.kind === 'sheetCell' ? place.sheet : '';
}

function addressOf(place: DocumentPlace): string {
  return place.kind === 'sheetCell' ? place.cell : '';
}

function cellOf(place: DocumentPlace): CellPlace | null {
  const address = parseCellAddress(addressOf(place));
  return address === null ? null : { sheet: sheetOf(place), ...address };
}

/** The cells values were read from: by field and year, and in tables by field and position of the row. */
function cellsOf(values: readonly ImportedValue[]): Map<string, CellPlace | null> {
  const rows = new Map<FieldKey, number[]>();
  for (const { table, row } of values) {
    if (table === null || row === null) continue;
    const known = rows.get(table) ?? [];
    if (!known.includes(row))
      rows.set(
        table,
        [...known, row].sort((one, other) => one - other),
      );
  }
  return new Map(
    values.map(({ field, year, table, row, place }) => {
      const position = table === null || row === null ? null : (rows.get(table)?.indexOf(row) ?? -1) + 1;
      return [keyOf(field, year, position), cellOf(place)];
    }),
  );
}

function keyOf(field: FieldKey, year: number | null, position: number | null): string {
  return `${fieldAtYear(field, year)}#${position ?? ''}`;
}

/** What the values say once they stand in the forms, each in the cell it was read from; blanks stand nowhere. */
function placed(
  filing: Filing,
  programme: FormDocument['programme'],
  values: readonly ImportedValue[],
): Filing {
  const cells = cellsOf(values);
  const catalogue = catalogueByKey(programme);
  const rows = new Map(filing.tables.map(({ table, rows: filled }) => [table, filled]));
  return {
    ...filing,
    entries: filing.entries.map((entry): FilingEntry => {
      const { field, year, tableRow } = entry;
      const table = catalogue.get(field)?.table ?? null;
      const position =
        tableRow === null || table === null ? null : (rows.get(table)?.indexOf(tableRow) ?? -1) + 1;
      const cell = entry.value.state === 'blank' ? null : (cells.get(keyOf(field, year, position)) ?? null);
      return { ...entry, cell, foundBy: cell === null ? 'notFound' : 'labels' };
    }),
    shownTotals: filing.shownTotals.map(({ total }) => ({ total, shown: null, cell: null })),
    faults: [],
  };
}

/** Why what was read is not one application, or not one plan: a sentence; null where it may be. */
function whyNotOne({ programme, recognised: { values } }: FormDocument): string | null {
  const { names, isNamedElsewhere } = listedApplications(programme, values);
  if (names.length > 1 && !isNamedElsewhere) return words.listOfApplications(names.length);
  const { target } = programme;
  if (target === undefined) return null;
  const bureau = values.find(({ field }) => field === target.plan.unit);
  const others = (bureau?.alternatives ?? []).filter(({ reason }) =>
    reason.startsWith(readingMessages.secondReading),
  );
  if (bureau !== undefined && others.length > 0) {
    return words.severalPlans([bureau.texts.join(' '), ...others.map(({ text }) => text)]);
  }
  const hasRows = values.some(({ field }) => field === target.plan.name);
  return hasRows ? null : words.nothingPlanned(programme.notice.shortName);
}

/** Values of several years have the same label. */
function labelOf({ label, year }: ImportedValue): string {
  return year === null || label.includes(String(year)) ? label : words.ofYear(label, year);
}

/** Shorter texts of our sheets may be what somebody filled in. */
const SHORTEST_SENTENCE = 8;

function labelledSheets(
  { recognised, programme }: FormDocument,
  filled: readonly ImportedValue[],
  keptOut: ReadonlyMap<ImportedValue, string>,
): LabelledSheet[] {
  const { values, notes, remarks } = recognised;
  const asking = new Set(values.map(({ place }) => sheetOf(place)));
  // A short text may be an answer in the words of the form; where nothing is asked there are no answers.
  const unread = recognised.unread.filter(
    ({ text, place }) =>
      (text.length < SHORTEST_SENTENCE && asking.has(sheetOf(place))) || !isOurText(programme, text),
  );
  // What every such workbook says of itself, or what is listed as a note already, casts no doubt on a value.
  const known = new Set([
    importMessages.guessed(programme.notice.shortName),
    ...notes.map(({ kind, count }) => readingMessages.notes[kind](count)),
  ]);
  const { names } = listedApplications(programme, values);
  const general = [
    ...(names.length > 1 ? [words.otherApplications(names.length)] : []),
    ...remarks.filter((remark) => !known.has(remark)),
  ];
  const sheets = [...new Set([...values, ...unread].map(({ place }) => sheetOf(place)))];
  return sheets.map((sheet, index): LabelledSheet => {
    const isHere = ({ place }: { place: DocumentPlace }): boolean => sheetOf(place) === sheet;
    const read = filled.filter(isHere);
    const asked = values.filter(isHere);
    return {
      sheet,
      found: read.length,
      asked: asked.length,
      values: read.map((value) => {
        const { texts, place } = value;
        return {
          label: labelOf(value),
          text: shownText(texts.join(' ')),
          cell: addressOf(place),
        };
      }),
      doubts: upToMost([
        ...(index === 0 ? general : []),
        ...asked
          .filter((value) => keptOut.has(value))
          .map((value) =>
            words.doubtful(
              labelOf(value),
              shownText(value.raw),
              addressOf(value.place),
              keptOut.get(value) ?? '',
            ),
          ),
        ...unread
          .filter(isHere)
          .map(({ text, place, reason }) => words.unread(shownText(text), addressOf(place), reason)),
      ]),
    };
  });
}

/**
 * Reads the official form of a notice, typed by hand into a workbook of somebody's own, as an application: values that
 * are certain as if they stood in our forms, with the cells they were read from; all others are listed and count for
 * nothing. Nobody may take it for filed before a person confirmed it.
 *
 * @param content of a workbook that says nothing of whose it is
 * @returns null where it looks like the form of no notice; why it is no single application, where it is none
 */
export function recogniseApplication(
  content: WorkbookContent,
): RecognisedApplication | { outcome: 'notOne'; reason: string } | null {
  const form = readFormWorkbook({ outcome: 'read', content }, null);
  if (form.outcome !== 'read') return null;
  const { programme, recognised } = form;
  const reason = whyNotOne(form);
  if (reason !== null) return { outcome: 'notOne', reason };
  const certain = recognised.values.filter(({ certainty }) => certainty === 'certain');
  const { plan, filled, keptOut } = importIntoTemplate(programme, certain);
  const read = readWorkbookFiling({ outcome: 'read', content: contentOfPlan(plan) });
  if (read.outcome !== 'read' || filled.length === 0) return null;
  const reasons = new Map<ImportedValue, string>([
    ...recognised.values
      .filter(({ certainty }) => certainty === 'doubtful')
      .map((value) => [value, value.remark ?? importMessages.doubtful] as const),
    ...keptOut.map(({ value, reason }) => [value, reason] as const),
  ]);
  return {
    outcome: 'recognised',
    read: { ...read, content, filing: placed(read.filing, programme, filled) },
    labelled: labelledSheets(form, filled, reasons),
  };
}
