import type { CellArea } from '../model/cell-address';
import { columnLetters } from '../model/cell-address';
import { catalogueByKey, pointEntries, pointSegment, selectedFields } from '../model/catalogue';
import type { CataloguedField, PointEntry } from '../model/catalogue';
import type { PointEntryRole, PointTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import { MATERIAL_INDEX } from '../model/material-index';
import type { ObservationPoint, Programme } from '../model/programme';
import { linesHeight } from '../model/text-height';
import { isBlank, quoted } from './cell-checks';
import type { ColumnSpan } from './column-model';
import { marksFormat } from './conditional-formats';
import { layOutEntry } from './entry-cell';
import { lists } from './evidence-formulas';
import { LAYOUT_MESSAGES } from './messages';
import { evidenceHeight, evidenceValue } from './point-evidence';
import type { PointEvidence } from './point-state';
import { pointState } from './point-state';
import { ownRowKey } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';
import { fontSize } from './styles';

interface PlacedColumn {
  column: PointTable['columns'][number];
  span: ColumnSpan;
}

interface PointRow {
  row: number;
  evidence: PointEvidence;
  entries: readonly PointEntry[];
}

function pointEvidence(
  programme: Programme,
  point: ObservationPoint,
  entries: readonly PointEntry[],
): PointEvidence {
  const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
  const chosen = (keys: readonly FieldKey[]): readonly CataloguedField[] => selectedFields(programme, keys);
  return {
    point,
    strength: mapped?.strength ?? 'C',
    fields: chosen(mapped?.fields ?? []),
    texts: chosen(mapped?.texts ?? []),
    own: new Map<PointEntryRole, FieldKey>(
      entries.flatMap(({ role, field }) => (role === null ? [] : [[role, field.key] as const])),
    ),
    hasIndex: catalogueByKey(programme).has(MATERIAL_INDEX.points),
  };
}

function pointText(point: ObservationPoint): string {
  const printed = point.code === null ? point.text : `${point.code} ${point.text}`;
  return point.note === null ? printed : `${printed}（${point.note}）`;
}

/** The printed titles above a point, printed once for the neighbouring points that share them. */
function groupTitles({ path }: ObservationPoint): string {
  return path.join('\n');
}

function layOutGroups(draft: SheetDraft, rows: readonly PointRow[], span: ColumnSpan): void {
  let first = 0;
  rows.forEach(({ evidence: { point }, row }, index) => {
    const next = rows[index + 1]?.evidence.point;
    if (next !== undefined && groupTitles(next) === groupTitles(point)) return;
    const top = rows[first]?.row ?? row;
    draft.label({ ...span, top, bottom: row }, groupTitles(point), 'label');
    first = index + 1;
  });
}

/** The cell that holds base and commitment in one reaches over the column of the commitment beside it. */
function entryArea(
  area: CellArea,
  { role }: PointEntry,
  { entries }: PointRow,
  next: PlacedColumn | undefined,
): CellArea {
  const isSplit = entries.some((entry) => entry.role === 'commitment');
  const content = next?.column.content;
  return role === 'foundation' && !isSplit && content?.kind === 'entry' && content.role === 'commitment'
    ? { ...area, right: next?.span.right ?? area.right }
    : area;
}

function layOutPointEntry(
  draft: SheetDraft,
  pointRow: PointRow,
  { column, span }: PlacedColumn,
  next: PlacedColumn | undefined,
  header: number,
): void {
  const entry = pointRow.entries.find((candidate) => candidate.column === column.key);
  if (entry === undefined) return;
  const area = { top: pointRow.row, bottom: pointRow.row, ...span };
  layOutEntry(draft, {
    field: entry.field,
    year: null,
    area: entryArea(area, entry, pointRow, next),
    label: { row: header, column: span.left, text: column.label },
  });
}

function layOutPointCell(
  draft: SheetDraft,
  programme: Programme,
  { column, span }: PlacedColumn,
  { row, evidence }: PointRow,
): void {
  const area = { top: row, bottom: row, ...span };
  const shown = [...evidence.fields, ...evidence.texts];
  switch (column.content.kind) {
    case 'group':
    case 'entry':
      return;
    case 'point':
      draft.label(area, pointText(evidence.point), 'labelLeft');
      return;
    case 'evidence':
      draft.place(
        area,
        (places) => evidenceValue(shown, { programme, point: evidence.point }, draft.name, places),
        draft.styles.named('computed'),
      );
      draft.needHeight(
        area,
        evidenceHeight(shown, { programme, point: evidence.point }, draft.columns.width(area)),
      );
      return;
    case 'state':
      draft.place(area, (places) => pointState(evidence, draft.name, places), draft.styles.named('total'));
  }
}

/** Says in the state column that material is named without its pages. */
function watchPages(draft: SheetDraft, { row, entries }: PointRow, columns: readonly PlacedColumn[]): void {
  const cellOf = (role: PointEntryRole): string | null => {
    const key = entries.find((entry) => entry.role === role)?.column;
    const span = columns.find(({ column }) => column.key === key)?.span;
    return span === undefined ? null : `$${columnLetters(span.left)}${row}`;
  };
  const pages = entries.find((entry) => entry.role === 'pages');
  const [materialsCell, pagesCell] = [cellOf('materials'), cellOf('pages')];
  if (pages === undefined || materialsCell === null || pagesCell === null) return;
  draft.check(row, {
    subject: pages.field.label,
    owner: pages.field.key,
    when: `AND(${lists(materialsCell)}>0,${isBlank(pagesCell)})`,
    says: quoted(LAYOUT_MESSAGES.missing),
    onEmpty: false,
  });
}

/** Lays out one row per observation point of the programme. */
export function layOutPointTable(draft: SheetDraft, table: PointTable, programme: Programme): void {
  const spans = draft.columns.spansOf(table);
  const columns = table.columns.map((column, index) => ({
    column,
    span: spans[index] ?? draft.columns.full,
  }));
  const header = draft.startRow(ownRowKey(table.key, 'header'), 0);
  for (const { column, span } of columns) {
    draft.label({ top: header, bottom: header, ...span }, column.label, 'header');
  }
  const rows = programme.indicators.points.map((point): PointRow => {
    const row = draft.startRow(`${table.key}.${pointSegment(point)}`, linesHeight(1, fontSize('label')));
    const entries = pointEntries(table, point, programme.evidence);
    return { row, entries, evidence: pointEvidence(programme, point, entries) };
  });
  columns.forEach((placed, index) => {
    if (placed.column.content.kind === 'group') layOutGroups(draft, rows, placed.span);
    for (const pointRow of rows) {
      layOutPointCell(draft, programme, placed, pointRow);
      layOutPointEntry(draft, pointRow, placed, columns[index + 1], header);
    }
  });
  for (const pointRow of rows) watchPages(draft, pointRow, columns);
  draft.liveFormats.push(marksFormat({ top: header, bottom: draft.lastRow, ...draft.columns.full }));
  draft.repeatRows = { top: header, bottom: header };
  draft.freezeBelow = header;
}
