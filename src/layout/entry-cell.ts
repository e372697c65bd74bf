import { columnLetters } from '../model/cell-address';
import type { CellArea } from '../model/cell-address';
import { maxLengthOf } from '../model/catalogue';
import type { Field } from '../model/field';
import { fieldAtYear } from '../model/keys';
import type { PlannedField } from '../model/workbook-plan';
import { isBlank, missingCheck, wrongChecks } from './cell-checks';
import { LAYOUT_MESSAGES } from './messages';
import type { SheetDraft } from './sheet-draft';
import type { StyleName } from './styles';
import { fontSize } from './styles';
import { linesHeight, wrappedLines } from '../model/text-height';
import { fieldValidation } from './validation';

/** A Chinese character as long as the limit allows stands for the text that is to come. */
const FILLER = '字';

/** Look of the cell a field is filled in at. */
export function entryStyle(field: Field): StyleName {
  switch (field.type.kind) {
    case 'integer':
    case 'decimal':
    case 'percent':
      return 'numberEntry';
    case 'date':
    case 'option':
    case 'yesNo':
    case 'telephone':
    case 'confirmation':
      return 'centredEntry';
    case 'longText':
      return 'longEntry';
    case 'text':
      return field.type.maxLength === null ? 'textEntry' : 'longEntry';
    case 'list':
      return 'textEntry';
  }
}

/** What several blocks say about the place of one entry. */
export interface EntryPlace {
  field: Field;
  year: number | null;
  /** Cells of the entry; more than one is merged. */
  area: CellArea;
  /** The printed label that stands for it, with its cell. */
  label: PlannedField['label'];
  /** Another look than the field's own. */
  style?: StyleName;
}

function subjectOf(field: Field, year: number | null): string {
  const label = field.label.replace(/[（(].*?[）)]|[：:]$/g, '') || field.label;
  const hasYears = (field.years?.length ?? 0) > 1;
  return year !== null && hasYears ? LAYOUT_MESSAGES.yearSubject(year) : label;
}

/** Lays out one cell to fill in: look, lock, validation, live formats, what the state column says, and its keys. */
export function layOutEntry(draft: SheetDraft, place: EntryPlace): void {
  const { field, year, area, label, style = entryStyle(field) } = place;
  const { top, left } = area;
  draft.place(area, { kind: 'blank' }, draft.styles.named(style));
  draft.allowMarks(top);
  const maxLength = maxLengthOf(field.type);
  if (maxLength !== null) {
    const lines = wrappedLines(FILLER.repeat(maxLength), draft.columns.width(area), fontSize(style));
    draft.needHeight(area, linesHeight(lines, fontSize(style)));
  }
  draft.fields.push({
    field: field.key,
    year,
    extent: { kind: 'cell', rowKey: draft.rowKey(top), columnKey: draft.columns.key(left) },
    area: { top, left, bottom: top, right: left },
    label,
  });
  const validation = fieldValidation(field, year, area, draft.guidance);
  if (validation) draft.validations.push(validation);
  watchEntry(draft, place);
}

function watchEntry(draft: SheetDraft, { field, year, area }: EntryPlace): void {
  const column = columnLetters(area.left);
  const cell = (row: number): string => `$${column}${row}`;
  const subject = subjectOf(field, year);
  const owner = fieldAtYear(field.key, year);
  if (draft.guidance.isRequired(field)) {
    draft.check(area.top, { subject, owner, ...missingCheck(cell(area.top)) });
    draft.liveFormats.push({ look: 'missing', area, formula: (row) => isBlank(cell(row)) });
  }
  const wrong = wrongChecks(field, cell(area.top));
  for (const check of wrong) draft.check(area.top, { subject, owner, ...check });
  if (wrong.length > 0) {
    draft.liveFormats.push({
      look: 'wrong',
      area,
      formula: (row) => {
        const conditions = wrongChecks(field, cell(row)).map((check) => check.when);
        return conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(',')})`;
      },
    });
  }
}
