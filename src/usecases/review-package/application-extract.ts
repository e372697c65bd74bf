import { FilingIndex } from '../../filing/filing-index';
import type { FilingRow } from '../../filing/filing-index';
import type { ApplicationExtract, ExtractPoint } from '../../layout/review-package/review-package';
import { isContact } from '../../layout/scorecard/live-references';
import { scorecardMessages } from '../../layout/scorecard/messages';
import type { CataloguedField } from '../../model/catalogue';
import { catalogueFields, pointEntries, selectedFields, unitOf } from '../../model/catalogue';
import { cellAddress } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import { fieldLabel } from '../../model/field-label';
import type { FilingEntry } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import type { ObservationPoint, Programme } from '../../model/programme';
import { maskTelephones } from '../../scoring/mask-telephone';
import type { ReadableWorkbook } from '../check-workbook';
import { pointFindings } from '../review/point-findings';
import { pointTables } from '../review/point-fields';
import { Appendices } from './appendices';
import { packageMessages as words } from './messages';

/** What is read and collected while an application is extracted. */
interface Extracting {
  programme: Programme;
  index: FilingIndex;
  appendices: Appendices;
}

/** What stands in a cell as people read it; empty where nothing does. */
function textOf({ value, raw }: FilingEntry, { field }: CataloguedField): string {
  if (value.state === 'number') return `${value.decimal}${unitOf(field.type) ?? ''}`;
  return maskTelephones(value.state === 'paragraphs' ? value.paragraphs.join('\n') : raw).trim();
}

/** Cells in the order given, each sheet named once: `联合体概况!E6、F6`. */
function placesText(cells: readonly (CellPlace | null)[]): string {
  let sheet: string | null = null;
  const written = cells.flatMap((cell) => {
    if (cell === null) return [];
    const address = cellAddress(cell.row, cell.column);
    const named = cell.sheet === sheet ? address : `${cell.sheet}!${address}`;
    sheet = cell.sheet;
    return [named];
  });
  return written.length === 0 ? '' : words.source(written);
}

/** The columns of a table that speak for any point, and the one that names its rows. */
function shownColumns(table: FieldKey, { programme }: Extracting): CataloguedField[] {
  const mapped = programme.evidence.flatMap(({ fields, texts }) =>
    [...selectedFields(programme, fields), ...selectedFields(programme, texts)].map(({ field }) => field.key),
  );
  const columns = catalogueFields(programme).filter((of) => of.table === table && !isContact(of));
  return columns.filter(({ field }, at) => at === 0 || mapped.includes(field.key));
}

function tableLine({ position, entries }: FilingRow, columns: readonly CataloguedField[]): string {
  const parts = columns.flatMap((of) => {
    const entry = entries.get(of.field.key);
    const text = entry === undefined ? '' : textOf(entry, of).replace(/\s+/g, ' ');
    return text === '' ? [] : [words.part(of.field.label, text)];
  });
  return words.tableLine(position, parts);
}

function tableEvidence(of: CataloguedField, table: FieldKey, extracting: Extracting): string {
  const { index, appendices, programme } = extracting;
  const entries = index.column(of.field.key);
  const filled = entries.filter((entry) => textOf(entry, of) !== '');
  const label = fieldLabel(of, programme, null);
  if (filled.length === 0) return words.line(label, words.missing, '');
  const columns = shownColumns(table, extracting);
  const lines = index.rows(table).map((row) => tableLine(row, columns));
  const number = appendices.add(table, of.sheet.name, lines);
  const [first] = filled;
  return words.line(label, words.rows(filled.length, number), placesText([first?.cell ?? null]));
}

function cellEvidence(of: CataloguedField, { programme, index, appendices }: Extracting): string {
  const entries = index.entries(of.field.key);
  const label = fieldLabel(of, programme, null);
  const shown = (of.field.years ?? [null]).map((year) => {
    const own = entries.filter((entry) => entry.year === year);
    const text = own
      .map((entry) => textOf(entry, of))
      .filter((part) => part !== '')
      .join('\n');
    const said =
      text === '' ? words.missing : appendices.shortened(`${of.field.key}@${year ?? ''}`, label, text);
    return { said: year === null ? said : words.ofYear(year, said), cell: own[0]?.cell ?? null };
  });
  const said = shown.map((part) => part.said).join(words.separator);
  return words.line(label, said, placesText(shown.map(({ cell }) => cell)));
}

function evidenceLines(point: ObservationPoint, extracting: Extracting): string[] {
  const { programme } = extracting;
  const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
  const fields = [
    ...selectedFields(programme, mapped?.fields ?? []),
    ...selectedFields(programme, mapped?.texts ?? []),
  ].filter((of) => !isContact(of));
  if (fields.length === 0) return [words.byMaterial];
  return fields.map((of) =>
    of.table === null ? cellEvidence(of, extracting) : tableEvidence(of, of.table, extracting),
  );
}

function statementLines(point: ObservationPoint, { programme, index, appendices }: Extracting): string[] {
  return pointTables(programme).flatMap((table) =>
    pointEntries(table, point, programme.evidence).map(({ role, field }) => {
      const label = role === null ? field.label : scorecardMessages.statementLabels[role];
      const entry = index.entry(field.key, null);
      const raw = maskTelephones(entry?.raw ?? '').trim();
      const title = words.appendixOfPoint(point.code ?? point.text, label);
      const said = raw === '' ? words.missing : appendices.shortened(field.key, title, raw);
      return words.line(label, said, placesText([entry?.cell ?? null]));
    }),
  );
}

/**
 * Everything of an application an expert needs for scoring it without its workbook: per point what speaks for it with
 * the cells it stands in, what the applicant says, and what was found. What is too long for a cell, and the rows of
 * tables, follow as appendices. Telephone numbers are masked, and how to reach people is left out.
 */
export function applicationExtract(workbook: ReadableWorkbook): ApplicationExtract {
  const { programme, filing } = workbook;
  const appendices = new Appendices();
  const extracting: Extracting = { programme, index: FilingIndex.of(filing), appendices };
  const findings = pointFindings(workbook);
  const points = programme.indicators.points.map((point): ExtractPoint => ({
    point: point.code,
    evidence: evidenceLines(point, extracting),
    statement: statementLines(point, extracting),
    findings: findings.get(point.code) ?? [],
  }));
  return { points, appendices: appendices.all() };
}
