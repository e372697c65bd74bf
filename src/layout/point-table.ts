import type { CellArea } from '../model/cell-address';
import {
  catalogueFields,
  isSelected,
  maxLengthOf,
  pointFieldKey,
  pointSegment,
  unitOf,
} from '../model/catalogue';
import type { CataloguedField } from '../model/catalogue';
import { fieldLabel } from '../model/field-label';
import type { PointTable } from '../model/form';
import type { ObservationPoint, Programme } from '../model/programme';
import type { PlannedValue } from '../model/workbook-plan';
import { quoted } from './cell-checks';
import { marksFormat } from './conditional-formats';
import { layOutEntry } from './entry-cell';
import type { FieldPlaces } from './field-places';
import { LAYOUT_MESSAGES } from './messages';
import { ownRowKey } from './reserved-keys';
import type { LateValue, SheetDraft } from './sheet-draft';
import { fontSize } from './styles';
import { linesHeight, textHeight } from '../model/text-height';

type Column = PointTable['columns'][number];

/** Longest formula of a cell. */
const MAX_FORMULA = 8192;
/** Takes the room of most figures with their units. */
const TYPICAL_FIGURE = '1,234.5万元';
const LINE_BREAK = '&CHAR(10)&';

/** A field that speaks for a point; it is there as many times as it has years. */
interface EvidenceField {
  catalogued: CataloguedField;
  /** Tells it from its neighbours: 企业兼职教师（人次）. */
  label: string;
  years: readonly (number | null)[];
}

function evidenceFields(
  programme: Programme,
  point: ObservationPoint,
  catalogue: readonly CataloguedField[],
): EvidenceField[] {
  const chosen = programme.evidence.find((evidence) => evidence.point === point.code)?.fields ?? [];
  return catalogue
    .filter(({ field }) => isSelected(chosen, field.key))
    .map((catalogued) => ({
      catalogued,
      label: fieldLabel(catalogued, programme, null),
      years: catalogued.field.years ?? [null],
    }));
}

/** Number of filled cells, as a formula. */
function filledCount(cells: string): string {
  return `SUMPRODUCT(--(LEN(TRIM(${cells}))>0))`;
}

/** How one cell or column shows: a figure with its unit, a text by its length, a column by its filled rows. */
function evidencePart({ field, table }: CataloguedField, cells: string): { formula: string; cached: string } {
  const { evidenceRows, evidenceCharacters, evidenceMissing } = LAYOUT_MESSAGES;
  if (table !== null || field.type.kind === 'longText') {
    return { formula: `${filledCount(cells)}&${quoted(evidenceRows)}`, cached: `0${evidenceRows}` };
  }
  const isLong = maxLengthOf(field.type) !== null;
  const shown = isLong
    ? `LEN(${cells})&${quoted(evidenceCharacters)}`
    : `${cells}&${quoted(unitOf(field.type) ?? '')}`;
  return {
    formula: `IF(LEN(TRIM(${cells}))=0,${quoted(evidenceMissing)},${shown})`,
    cached: evidenceMissing,
  };
}

/** One line per field: `共建专业：2025年3个；2026年5个`. */
function evidenceLine(
  { catalogued, label, years }: EvidenceField,
  sheet: string,
  places: FieldPlaces,
): { formula: string; cached: string } {
  const { field } = catalogued;
  const parts = years.map((year, index) => {
    const before = `${index === 0 ? LAYOUT_MESSAGES.evidence(label) : LAYOUT_MESSAGES.separator}${
      year === null ? '' : LAYOUT_MESSAGES.yearSubject(year)
    }`;
    const part = evidencePart(catalogued, places.field({ field: field.key, year }, sheet));
    return { formula: `${quoted(before)}&${part.formula}`, cached: before + part.cached };
  });
  return {
    formula: parts.map((part) => part.formula).join('&'),
    cached: parts.map((part) => part.cached).join(''),
  };
}

function evidenceValue(fields: readonly EvidenceField[], sheet: string): LateValue {
  return (places): PlannedValue => {
    const lines: { formula: string; cached: string }[] = [];
    let length = 0;
    for (const field of fields) {
      const line = evidenceLine(field, sheet, places);
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
  };
}

/** Room for every line as it shows with typical figures. */
function evidenceHeight(fields: readonly EvidenceField[], width: number): number {
  const typical = fields.map(
    ({ label, years }) =>
      `${LAYOUT_MESSAGES.evidence(label)}${years
        .map((year) => `${year === null ? '' : LAYOUT_MESSAGES.yearSubject(year)}${TYPICAL_FIGURE}`)
        .join(LAYOUT_MESSAGES.separator)}`,
  );
  return textHeight(typical.join('\n'), width, fontSize('computed'));
}

/** 完整 where every figure is there, 部分 where some are, else 待佐证; free texts alone never count. */
function stateValue(fields: readonly EvidenceField[], sheet: string): LateValue {
  return (places): PlannedValue => {
    const cells = fields.flatMap(({ catalogued: { field }, years }) =>
      years.map((year) => places.field({ field: field.key, year }, sheet)),
    );
    if (cells.length === 0) return { kind: 'text', text: LAYOUT_MESSAGES.awaiting };
    const filled = cells.map((cell) => `(${filledCount(cell)}>0)`).join('+');
    const { complete, partial, awaiting } = LAYOUT_MESSAGES;
    return {
      kind: 'formula',
      formula: `IF(${filled}=${cells.length},${quoted(complete)},IF(${filled}>0,${quoted(partial)},${quoted(awaiting)}))`,
      cached: awaiting,
    };
  };
}

interface PointRow {
  point: ObservationPoint;
  row: number;
  evidence: EvidenceField[];
}

function pointText(point: ObservationPoint): string {
  const printed = point.code === null ? point.text : `${point.code} ${point.text}`;
  return point.note === null ? printed : `${printed}（${point.note}）`;
}

function layOutGroups(draft: SheetDraft, rows: readonly PointRow[], area: CellArea): void {
  let first = 0;
  rows.forEach(({ point, row }, index) => {
    if (rows[index + 1]?.point.group === point.group) return;
    const top = rows[first]?.row ?? row;
    draft.label({ ...area, top, bottom: row }, point.path.join('\n'), 'label');
    first = index + 1;
  });
}

function layOutPointCell(
  draft: SheetDraft,
  table: PointTable,
  { key, label, content }: Column,
  { point, evidence }: PointRow,
  area: CellArea,
  header: number,
): void {
  switch (content.kind) {
    case 'group':
      return;
    case 'point':
      draft.label(area, pointText(point), 'labelLeft');
      return;
    case 'evidence':
      draft.place(area, evidenceValue(evidence, draft.name), draft.styles.named('computed'));
      draft.needHeight(area, evidenceHeight(evidence, draft.columns.width(area)));
      return;
    case 'state':
      draft.place(area, stateValue(evidence, draft.name), draft.styles.named('total'));
      return;
    case 'entry':
      layOutEntry(draft, {
        field: { ...content.field, key: pointFieldKey(table.key, point, key), years: null },
        year: null,
        area,
        label: { row: header, column: area.left, text: label },
      });
  }
}

/** Lays out one row per observation point of the programme. */
export function layOutPointTable(draft: SheetDraft, table: PointTable, programme: Programme): void {
  const spans = draft.columns.spansOf(table);
  const columns = table.columns.map((column, index) => ({
    column,
    span: spans[index] ?? draft.columns.full,
  }));
  const catalogue = catalogueFields(programme);
  const header = draft.startRow(ownRowKey(table.key, 'header'), 0);
  for (const { column, span } of columns) {
    draft.label({ top: header, bottom: header, ...span }, column.label, 'header');
  }
  const rows = programme.indicators.points.map((point): PointRow => {
    const row = draft.startRow(`${table.key}.${pointSegment(point)}`, linesHeight(1, fontSize('label')));
    return { point, row, evidence: evidenceFields(programme, point, catalogue) };
  });
  for (const { column, span } of columns) {
    if (column.content.kind === 'group') layOutGroups(draft, rows, { top: 0, bottom: 0, ...span });
    for (const pointRow of rows) {
      const area = { top: pointRow.row, bottom: pointRow.row, ...span };
      layOutPointCell(draft, table, column, pointRow, area, header);
    }
  }
  draft.liveFormats.push(marksFormat({ top: header, bottom: draft.lastRow, ...draft.columns.full }));
  draft.repeatRows = { top: header, bottom: header };
}
