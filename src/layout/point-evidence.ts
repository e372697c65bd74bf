import type { FilingIndex } from '../filing/filing-index';
import type { CataloguedField } from '../model/catalogue';
import { isNumeric, maxLengthOf, unitOf } from '../model/catalogue';
import { fieldLabel } from '../model/field-label';
import type { FieldKey } from '../model/keys';
import type { ObservationPoint, Programme } from '../model/programme';
import { textHeight } from '../model/text-height';
import type { PlannedValue } from '../model/workbook-plan';
import { quoted } from './cell-checks';
import { filledCount } from './evidence-formulas';
import type { FieldPlaces } from './field-places';
import { LAYOUT_MESSAGES } from './messages';
import { fontSize } from './styles';

/** Longest formula of a cell, https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_FORMULA = 8192;
/** Takes the room of most figures with their units. */
const TYPICAL_FIGURE = '1,234.5万元';
/** Takes the room of most counts. */
const TYPICAL_COUNT = '123个字符';
/** Characters of a name or a list that are shown: nothing may grow beyond the height laid out for it. */
const MOST_CHARACTERS = 20;
const TYPICAL_WORDS = '字'.repeat(MOST_CHARACTERS + 1);
const LINE_BREAK = '&CHAR(10)&';

/** The point whose evidence is shown. */
export interface EvidenceOf {
  programme: Programme;
  point: ObservationPoint;
}

interface Shown {
  formula: string;
  cached: string;
}

function yearsOf({ field }: CataloguedField): readonly (number | null)[] {
  return field.years ?? [null];
}

/** How one cell or column shows: a figure with its unit, a text by its length, a column by its filled rows. */
function evidencePart(
  { field, table }: CataloguedField,
  cells: string,
  year: number | null,
  filing: FilingIndex | null,
): Shown {
  const { evidenceRows, evidenceParagraphs, evidenceCharacters, evidenceMissing, evidenceMore } =
    LAYOUT_MESSAGES;
  if (table !== null || field.type.kind === 'longText') {
    const counted = table === null ? evidenceParagraphs : evidenceRows;
    const count = filing === null ? 0 : filedCells(filing, field.key, year).length;
    return { formula: `${filledCount(cells)}&${quoted(counted)}`, cached: `${count}${counted}` };
  }
  const isLong = maxLengthOf(field.type) !== null;
  const shown = isLong
    ? `LEN(${cells})&${quoted(evidenceCharacters)}`
    : isNumeric(field.type)
      ? `${cells}&${quoted(unitOf(field.type) ?? '')}`
      : `LEFT(${cells},${MOST_CHARACTERS})&IF(LEN(${cells})>${MOST_CHARACTERS},${quoted(evidenceMore)},"")`;
  return {
    formula: `IF(LEN(TRIM(${cells}))=0,${quoted(evidenceMissing)},${shown})`,
    cached: shownText(field, filing === null ? '' : (filedCells(filing, field.key, year)[0] ?? '')),
  };
}

/** The texts of a field's cells with something in them, as they stand there; of a long text its paragraphs. */
function filedCells(filing: FilingIndex, field: FieldKey, year: number | null): string[] {
  return filing
    .entries(field)
    .filter((entry) => entry.year === year)
    .flatMap(({ value, raw }) => (value.state === 'paragraphs' ? value.paragraphs : [raw]))
    .filter((text) => text.trim() !== '');
}

/** What the formula of {@link evidencePart} gives for one cell. */
function shownText({ type }: CataloguedField['field'], text: string): string {
  const { evidenceCharacters, evidenceMissing, evidenceMore } = LAYOUT_MESSAGES;
  if (text === '') return evidenceMissing;
  if (maxLengthOf(type) !== null) return `${text.length}${evidenceCharacters}`;
  if (isNumeric(type)) return `${text}${unitOf(type) ?? ''}`;
  return `${text.slice(0, MOST_CHARACTERS)}${text.length > MOST_CHARACTERS ? evidenceMore : ''}`;
}

/** What a line of evidence begins with; a field that is called by its point's own words needs no name beside the point. */
function lineLabel(of: CataloguedField, programme: Programme, { code, text }: ObservationPoint): string {
  const label = fieldLabel(of, programme, null);
  const printed = code === null ? text : `${code} ${text}`;
  const own = label.startsWith(printed) ? label.slice(printed.length).trim() : label;
  return own === '' ? '' : LAYOUT_MESSAGES.evidence(own);
}

/** One line per field: `共建专业：2025年3个；2026年5个`. */
function evidenceLine(
  of: CataloguedField,
  { programme, point }: EvidenceOf,
  sheet: string,
  places: FieldPlaces,
  filing: FilingIndex | null,
): Shown {
  const parts = yearsOf(of).map((year, index) => {
    const label = lineLabel(of, programme, point);
    const before = `${index === 0 ? label : LAYOUT_MESSAGES.separator}${
      year === null ? '' : LAYOUT_MESSAGES.yearSubject(year)
    }`;
    const part = evidencePart(of, places.field({ field: of.field.key, year }, sheet), year, filing);
    return { formula: `${quoted(before)}&${part.formula}`, cached: before + part.cached };
  });
  return {
    formula: parts.map((part) => part.formula).join('&'),
    cached: parts.map((part) => part.cached).join(''),
  };
}

/**
 * What the forms say of a point, one line per field, as far as a formula can hold them.
 *
 * @param filing what the cells hold today, for what the formula shows before anything recalculates; null for empty forms
 */
export function evidenceValue(
  fields: readonly CataloguedField[],
  of: EvidenceOf,
  sheet: string,
  places: FieldPlaces,
  filing: FilingIndex | null = null,
): PlannedValue {
  const lines: Shown[] = [];
  let length = 0;
  for (const field of fields) {
    const line = evidenceLine(field, of, sheet, places, filing);
    length += line.formula.length + LINE_BREAK.length;
    if (length > MAX_FORMULA) break;
    lines.push(line);
  }
  if (lines.length === 0) return { kind: 'text', text: LAYOUT_MESSAGES.evidenceByMaterial };
  return {
    kind: 'formula',
    formula: lines.map((line) => line.formula).join(LINE_BREAK),
    cached: lines.map((line) => line.cached).join('\n'),
  };
}

function typicalPart({ field, table }: CataloguedField): string {
  if (table !== null || maxLengthOf(field.type) !== null) return TYPICAL_COUNT;
  return isNumeric(field.type) ? TYPICAL_FIGURE : TYPICAL_WORDS;
}

/** Room for every line as it shows with typical figures. */
export function evidenceHeight(
  fields: readonly CataloguedField[],
  { programme, point }: EvidenceOf,
  width: number,
): number {
  const typical = fields.map(
    (of) =>
      `${lineLabel(of, programme, point)}${yearsOf(of)
        .map((year) => `${year === null ? '' : LAYOUT_MESSAGES.yearSubject(year)}${typicalPart(of)}`)
        .join(LAYOUT_MESSAGES.separator)}`,
  );
  return textHeight(typical.join('\n'), width, fontSize('computed'));
}
