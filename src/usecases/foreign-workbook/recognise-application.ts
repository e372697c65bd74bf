import { readingMessages } from '../../document/reading/messages';
import { contentOfPlan } from '../../filing/plan-content';
import { catalogueByKey } from '../../model/catalogue';
import { parseCellAddress } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import type { DocumentPlace, ImportedValue } from '../../model/document-import';
import type { Filing, FilingEntry } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { LabelledSheet } from '../../model/merge';
import type { WorkbookContent } from '../../model/workbook-content';
import { readWorkbookFiling } from '../check-workbook';
import type { ReadFiling } from '../check-workbook';
import { importIntoTemplate } from '../document-import/import-into-template';
import { importMessages } from '../document-import/messages';
import type { FormDocument } from '../document-import/recognise-form';
import { foreignWorkbookMessages as words } from './messages';
import { readFormWorkbook } from './read-form-workbook';
import { shownText } from './shown-text';

/** An application typed into a workbook of somebody's own, as far as it was understood. */
export interface RecognisedApplication {
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

/** More of them on one sheet say that it is no form at all. */
const MOST_DOUBTS = 60;

function upTo(most: number, doubts: readonly string[]): string[] {
  return doubts.length <= most
    ? [...doubts]
    : [...doubts.slice(0, most), words.moreDoubts(doubts.length - most)];
}

function labelledSheets(
  { recognised, programme }: FormDocument,
  filled: readonly ImportedValue[],
  keptOut: ReadonlyMap<ImportedValue, string>,
): LabelledSheet[] {
  const { values, unread, notes, remarks } = recognised;
  // What every such workbook says of itself, or what is listed as a note already, casts no doubt on a value.
  const known = new Set([
    importMessages.guessed(programme.notice.shortName),
    ...notes.map(({ kind, count }) => readingMessages.notes[kind](count)),
  ]);
  const general = remarks.filter((remark) => !known.has(remark));
  const sheets = [...new Set([...values, ...unread].map(({ place }) => sheetOf(place)))];
  return sheets.map((sheet, index): LabelledSheet => {
    const isHere = ({ place }: { place: DocumentPlace }): boolean => sheetOf(place) === sheet;
    const read = filled.filter(isHere);
    const asked = values.filter(isHere);
    return {
      sheet,
      found: read.length,
      asked: asked.length,
      values: read.map(({ label, texts, place }) => ({
        label,
        text: shownText(texts.join(' ')),
        cell: addressOf(place),
      })),
      doubts: upTo(MOST_DOUBTS, [
        ...(index === 0 ? general : []),
        ...asked
          .filter((value) => keptOut.has(value))
          .map((value) =>
            words.doubtful(
              value.label,
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
 * @returns null where it looks like the form of no notice
 */
export function recogniseApplication(content: WorkbookContent): RecognisedApplication | null {
  const form = readFormWorkbook({ reading: { outcome: 'read', content }, merges: new Map() }, null);
  if (form.outcome !== 'read') return null;
  const { programme, recognised } = form;
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
    read: { ...read, content, filing: placed(read.filing, programme, filled) },
    labelled: labelledSheets(form, filled, reasons),
  };
}
