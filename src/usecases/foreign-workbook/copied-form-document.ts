import { readingMessages } from '../../document/reading/messages';
import { readFieldText } from '../../document/reading/read-field-text';
import { figureText } from '../../filing/read-number';
import { catalogueByKey, lastSegment } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import { cellAddress } from '../../model/cell-address';
import type { CellPlace } from '../../model/cell-address';
import type { DocumentPlace, ImportedValue, UnreadText } from '../../model/document-import';
import { fieldLabel } from '../../model/field-label';
import type { Filing, FilingEntry, WorkbookFault } from '../../model/filing';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { canonicalValue, shownValue } from '../../seal/canonical-value';
import { cellReader } from '../apply-fixes';
import { filedValue } from '../document-import/filed-value';
import { importMessages } from '../document-import/messages';
import type { FormDocument } from '../document-import/recognise-form';
import { foreignWorkbookMessages as words } from './messages';
import type { CopiedForm } from './read-copied-form';
import { workbookNotes } from './workbook-notes';

type Reading = Pick<ImportedValue, 'texts' | 'certainty' | 'remark' | 'alternatives'>;

const placeIn = ({ sheet, row, column }: CellPlace): DocumentPlace => ({
  kind: 'sheetCell',
  sheet,
  cell: cellAddress(row, column),
});

const LINE_BREAK = /\r\n|\r|\n/;

/** A row of a new sheet holds one paragraph, and no line breaks. */
function readingOfParagraphs(paragraphs: readonly string[]): Reading {
  const texts = paragraphs.flatMap((text) => text.split(LINE_BREAK)).filter((text) => text.trim() !== '');
  const remark = texts.length > paragraphs.length ? words.linesParted : null;
  return { texts, certainty: 'certain', remark, alternatives: [] };
}

/**
 * What is filled in, so that the new cell says what the copied one says. What nobody can read is carried as well: the
 * check asks about it there as it would have here. Doubtful is what a formula left behind, and what would not be read as
 * it is here.
 */
function readingOf({ field }: CataloguedField, key: string, { value, raw }: FilingEntry): Reading {
  if (value.state === 'paragraphs') return readingOfParagraphs(value.paragraphs);
  const reason = value.state === 'unreadable' ? value.reason : null;
  if (reason === 'errorValue' || reason === 'notCalculated') {
    const texts = field.type.kind === 'longText' ? raw.split('\n') : [raw];
    return { texts, certainty: 'doubtful', remark: words.brokenFormula, alternatives: [] };
  }
  const said = canonicalValue(value);
  const isSaidBy = (text: string): boolean =>
    canonicalValue(filedValue(field, { key, texts: [text] })) === said;
  if (isSaidBy(raw)) {
    const { remark, alternatives } =
      reason === null ? { remark: null, alternatives: [] } : readFieldText(field, raw);
    return { texts: [raw], certainty: 'certain', remark, alternatives };
  }
  // A day without its format is a bare number, which a text of the same digits is not.
  const plain = value.state === 'number' ? figureText(field.type, value.decimal) : shownValue(said ?? '');
  return isSaidBy(plain)
    ? { texts: [plain], certainty: 'certain', remark: words.asRead, alternatives: [] }
    : { texts: [raw], certainty: 'doubtful', remark: words.readsOtherwise, alternatives: [] };
}

/** Which row of its table an entry stands in, among the filled ones, from 1. */
function positionsOf({ tables }: Filing): (table: FieldKey | null, row: number | null) => number | null {
  const positions = new Map(
    tables.flatMap(({ table, rows }) => rows.map((row, index) => [`${table}#${row}`, index + 1] as const)),
  );
  return (table, row) => (table === null || row === null ? null : (positions.get(`${table}#${row}`) ?? null));
}

function valuesOf(
  programme: Programme,
  filing: Filing,
  formulaAt: (place: CellPlace) => string | undefined,
): { values: ImportedValue[]; unread: UnreadText[] } {
  const catalogue = catalogueByKey(programme);
  const positionOf = positionsOf(filing);
  const values: ImportedValue[] = [];
  const unread: UnreadText[] = [];
  for (const entry of filing.entries) {
    const { field, year, tableRow, value, raw, cell } = entry;
    const of = catalogue.get(field);
    if (value.state === 'blank' || cell === null || of === undefined) continue;
    const place = placeIn(cell);
    if (raw.trim() === '') {
      unread.push({ text: formulaAt(cell) ?? raw, place, reason: words.brokenFormula });
      continue;
    }
    const { table } = of;
    const row = positionOf(table, tableRow);
    const key =
      table === null || row === null ? fieldAtYear(field, year) : `${table}[${row}].${lastSegment(field)}`;
    const label = fieldLabel(of, programme, year);
    values.push({ key, field, year, table, row, label, raw, place, ...readingOf(of, key, entry) });
  }
  return { values, unread };
}

function lossOf({ code, subject, fields }: WorkbookFault): string {
  return code === 'sheetMissing'
    ? words.sheetNotCopied(subject)
    : words.fieldsNotFound(subject, fields.length);
}

/**
 * A copy of forms of ours as a document that was read: every value certain, as it was typed, with the cell it stands
 * in.
 *
 * @param asked id of the notice that was named; null where the sheets told it
 */
export function copiedFormDocument({ read, unread, losses }: CopiedForm, asked: string | null): FormDocument {
  const { programme, content, filing } = read;
  const { shortName } = programme.notice;
  const cellAt = cellReader(content);
  const found = valuesOf(programme, filing, (place) => cellAt(place)?.formula);
  const notes = workbookNotes(content);
  return {
    programme,
    guessed: asked === null,
    recognised: {
      programme: programme.id,
      values: found.values,
      unread: [...found.unread, ...unread],
      notes,
      remarks: [
        ...(asked === null ? [importMessages.guessed(shortName)] : []),
        words.copiedForm(shortName, programme.templateVersion),
        ...(found.values.length === 0 ? [words.nothingFilledIn] : []),
        ...losses.map(lossOf),
        ...notes.map(({ kind, count }) => readingMessages.notes[kind](count)),
      ],
    },
  };
}
