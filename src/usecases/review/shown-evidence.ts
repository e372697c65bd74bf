import { FilingIndex } from '../../filing/filing-index';
import { isContact } from '../../layout/scorecard/live-references';
import { scorecardMessages } from '../../layout/scorecard/messages';
import type { CataloguedField } from '../../model/catalogue';
import { pointEntries, selectedFields, unitOf } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import { fieldLabel } from '../../model/field-label';
import type { FilingEntry } from '../../model/filing';
import type { ObservationPoint } from '../../model/programme';
import { maskTelephones } from '../../scoring/mask-telephone';
import type { ReadableWorkbook } from '../check-workbook';
import { reviewMessages } from './messages';
import { pointTables } from './point-fields';

/** Characters of a text that are shown beside a point; the whole stands in its cell. */
const MOST_CHARACTERS = 60;

/** One figure, text or table, with the cell to look at. */
export interface ShownPart {
  year: number | null;
  /** What stands there; empty where nothing does. */
  words: string;
  /** Null where there is no such cell any more. */
  cell: CellPlace | null;
}

/** What one field says for a point: `共建专业` with a part for every year. */
export interface ShownEvidence {
  label: string;
  parts: ShownPart[];
}

function excerpt(text: string): string {
  const line = maskTelephones(text).replace(/\s+/g, ' ').trim();
  return line.length <= MOST_CHARACTERS
    ? line
    : reviewMessages.excerpt(line.slice(0, MOST_CHARACTERS), text.trim().length);
}

function wordsOfEntry(entry: FilingEntry | null, { field }: Pick<CataloguedField, 'field'>): string {
  if (entry === null) return '';
  const { value, raw } = entry;
  if (value.state === 'number') return `${value.decimal}${unitOf(field.type) ?? ''}`;
  return excerpt(value.state === 'paragraphs' ? value.paragraphs.join(' ') : raw);
}

function tableParts({ field }: CataloguedField, index: FilingIndex): ShownPart[] {
  const entries = index.entries(field.key);
  const filled = entries.filter(({ raw }) => raw.trim() !== '');
  const words = filled.length === 0 ? '' : reviewMessages.rows(filled.length);
  return [{ year: null, words, cell: (filled[0] ?? entries[0])?.cell ?? null }];
}

function cellParts(of: CataloguedField, index: FilingIndex): ShownPart[] {
  return (of.field.years ?? [null]).map((year) => {
    const entries = index.entries(of.field.key).filter((entry) => entry.year === year);
    const words = entries.map((entry) => wordsOfEntry(entry, of)).filter((text) => text !== '');
    // A long text is read paragraph by paragraph: the first says which it is.
    return { year, words: words[0] ?? '', cell: entries[0]?.cell ?? null };
  });
}

/** Figures, tables and texts that speak for a point, in the order of the forms; nothing that tells how to reach people. */
export function shownEvidence(
  { programme, filing }: ReadableWorkbook,
  point: ObservationPoint,
): ShownEvidence[] {
  const index = FilingIndex.of(filing);
  const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
  return [
    ...selectedFields(programme, mapped?.fields ?? []),
    ...selectedFields(programme, mapped?.texts ?? []),
  ]
    .filter((of) => !isContact(of))
    .map((of) => ({
      label: fieldLabel(of, programme, null),
      parts: of.table === null ? cellParts(of, index) : tableParts(of, index),
    }));
}

/** What the applicant wrote beside the point itself: base, commitment, material and pages. */
export function shownStatement(
  { programme, filing }: ReadableWorkbook,
  point: ObservationPoint,
): ShownEvidence[] {
  const index = FilingIndex.of(filing);
  return pointTables(programme).flatMap((table) =>
    pointEntries(table, point, programme.evidence).map(({ role, field }) => {
      const entry = index.entry(field.key, null);
      return {
        label: role === null ? field.label : scorecardMessages.statementLabels[role],
        parts: [{ year: null, words: wordsOfEntry(entry, { field }), cell: entry?.cell ?? null }],
      };
    }),
  );
}
