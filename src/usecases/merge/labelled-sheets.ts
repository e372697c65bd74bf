import { cellAddress } from '../../model/cell-address';
import { catalogueByKey } from '../../model/catalogue';
import type { UnreadText } from '../../model/document-import';
import type { FilingEntry, WorkbookFaultCode } from '../../model/filing';
import type { WorkbookFinding } from '../../model/finding';
import { fieldAtYear } from '../../model/keys';
import type { LabelledSheet } from '../../model/submission';
import type { PlannedSheet } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { placeLabel } from '../document-import/place-label';
import { foreignWorkbookMessages } from '../foreign-workbook/messages';
import { shownText } from '../foreign-workbook/shown-text';
import { upToMost } from '../foreign-workbook/unread-list';
import { templatePlan } from '../template-plan';

/** Faults that make it doubtful whether labels led to the right cells, or to all of them. */
const DOUBTFUL: ReadonlySet<WorkbookFinding['rule']> = new Set(
  (
    [
      'fieldNotFound',
      'labelChanged',
      'strayValue',
      'rowOutsideTable',
      'keyDuplicated',
    ] as const satisfies WorkbookFaultCode[]
  ).map((code) => `WORKBOOK-${code}` as const),
);

type Values = LabelledSheet['values'];

/** Every value found by labels, by the name of the sheet it stands on. */
function valuesBySheet({
  programme,
  filing,
}: ReadableWorkbook): Map<string, { values: Values; fields: Set<string> }> {
  const catalogue = catalogueByKey(programme);
  const positions = new Map(
    filing.tables.flatMap(({ table, rows }) =>
      rows.map((row, index) => [`${table}#${row}`, index + 1] as const),
    ),
  );
  const positionOf = ({ field, tableRow }: FilingEntry): number | null =>
    tableRow === null ? null : (positions.get(`${catalogue.get(field)?.table ?? ''}#${tableRow}`) ?? null);
  const sheets = new Map<string, { values: Values; fields: Set<string> }>();
  for (const entry of filing.entries) {
    const { field, year, raw, cell, foundBy } = entry;
    const of = catalogue.get(field);
    if (foundBy !== 'labels' || cell === null || of === undefined || raw.trim() === '') continue;
    const known = sheets.get(cell.sheet) ?? { values: [], fields: new Set<string>() };
    sheets.set(cell.sheet, known);
    known.fields.add(fieldAtYear(field, year));
    known.values.push({
      label: placeLabel(programme, of, year, positionOf(entry)),
      text: shownText(raw),
      cell: cellAddress(cell.row, cell.column),
    });
  }
  return sheets;
}

function workbookFindings({ result }: ReadableWorkbook): WorkbookFinding[] {
  return result.findings.filter((finding) => finding.kind === 'workbook');
}

/** Fields of a planned sheet nobody could find. */
function lostFields({ filing }: ReadableWorkbook): Set<string> {
  return new Set(
    filing.faults
      .filter(({ code }) => code === 'fieldNotFound')
      .flatMap(({ fields }) => fields.map(({ field, year }) => fieldAtYear(field, year))),
  );
}

/**
 * What of a workbook of ours was found by printed labels alone, because keys and names of its sheets are gone: sheet by
 * sheet every value with its cell, and what speaks against it. Sheets that were found nowhere are listed with them: who
 * confirms the others has to know what is missing.
 *
 * @returns empty where no value was found by labels
 */
export function labelledSheets(workbook: ReadableWorkbook): LabelledSheet[] {
  const found = valuesBySheet(workbook);
  if (found.size === 0) return [];
  const findings = workbookFindings(workbook);
  const lost = lostFields(workbook);
  const planOf = (fields: ReadonlySet<string>): PlannedSheet | undefined =>
    templatePlan(workbook.programme).sheets.find((sheet) =>
      sheet.fields.some(({ field, year }) => fields.has(fieldAtYear(field, year))),
    );
  const read = [...found].map(([sheet, { values, fields }]): LabelledSheet => {
    const asked = (planOf(fields)?.fields ?? []).map(({ field, year }) => fieldAtYear(field, year));
    const own = new Set(asked);
    return {
      sheet,
      found: asked.filter((field) => !lost.has(field)).length,
      asked: asked.length,
      values,
      doubts: findings
        .filter(
          ({ rule, places }) =>
            DOUBTFUL.has(rule) &&
            places.some(
              ({ field, year, cell }) =>
                cell?.sheet === sheet || (field !== null && own.has(fieldAtYear(field, year))),
            ),
        )
        .map(({ message }) => message),
    };
  });
  const missing = findings
    .filter(({ rule }) => rule === 'WORKBOOK-sheetMissing')
    .flatMap(({ places, message }): LabelledSheet[] => {
      const fields = new Set(
        places.flatMap(({ field, year }) => (field === null ? [] : [fieldAtYear(field, year)])),
      );
      const sheet = planOf(fields)?.name;
      // A sheet that asks nothing, as the one that explains the others, is missed by nobody.
      return sheet === undefined
        ? []
        : [{ sheet, found: 0, asked: fields.size, values: [], doubts: [message] }];
    });
  return [...read, ...missing];
}

/** What was not read, in sentences by the name of the sheet. */
function unreadBySheet(unread: readonly UnreadText[]): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const { text, place, reason } of unread) {
    if (place.kind !== 'sheetCell') continue;
    const sentence = foreignWorkbookMessages.unread(shownText(text), place.cell, reason);
    const known = sheets.get(place.sheet);
    if (known) known.push(sentence);
    else sheets.set(place.sheet, [sentence]);
  }
  return sheets;
}

/**
 * The same of forms of ours that were copied without keys: texts that were not read stand with their sheets, which are
 * listed even where nothing was read from them.
 */
export function copiedSheets(workbook: ReadableWorkbook, left: readonly UnreadText[]): LabelledSheet[] {
  const unread = unreadBySheet(left);
  const listed = labelledSheets(workbook);
  const names = new Set(listed.map(({ sheet }) => sheet));
  return [
    ...listed.map((sheet) => ({
      ...sheet,
      doubts: [...sheet.doubts, ...upToMost(unread.get(sheet.sheet) ?? [])],
    })),
    ...[...unread]
      .filter(([sheet]) => !names.has(sheet))
      .map(([sheet, texts]) => ({ sheet, found: 0, asked: 0, values: [], doubts: upToMost(texts) })),
  ];
}
