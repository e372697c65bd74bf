import { numberForm } from '../../check/named/point-materials';
import { FilingIndex } from '../../filing/filing-index';
import type { FilingRow } from '../../filing/filing-index';
import { missingPages, pageCounts, pageRanges, sharedPages } from '../../filing/page-ranges';
import type { Pages } from '../../filing/page-ranges';
import { namedPoint, pointItems, pointName } from '../../filing/point-codes';
import { catalogueFields, pointEntries } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { PointCoverage } from '../../model/coverage';
import type { Filing, FilingEntry } from '../../model/filing';
import type { PointEntryRole } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import { MATERIAL_INDEX } from '../../model/material-index';
import type { ObservationPoint } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';

/** A piece of supporting material as the index lists it. */
export interface MaterialPiece {
  /** The worksheet row, which tells pieces apart. */
  row: number;
  /** As written; `''` where there is none. */
  number: string;
  title: string;
  /** Null where the index does not say, or says it wrongly. */
  pages: Pages | null;
  place: CellPlace | null;
  /** Names of the points it is linked to, in the order of the notice. */
  points: readonly string[];
}

/** The index of the supporting material. */
export interface MaterialOverview {
  pieces: readonly MaterialPiece[];
  /** Pages any piece takes, each counted once. */
  covered: number;
  /** Null where the notice sets none. */
  pageLimit: number | null;
  missing: readonly Pages[];
  /** Pages several pieces take, with the worksheet rows of two of them. */
  shared: readonly (Pages & { rows: readonly [number, number] })[];
}

/** A piece that is linked to a point, and where that is written. */
export interface LinkedMaterial {
  /** Null where the point table names a number the index does not have. */
  piece: MaterialPiece | null;
  number: string;
  inIndex: boolean;
  inPointTable: boolean;
}

/** What material an observation point has. */
export interface PointLinks {
  point: ObservationPoint;
  /** What the point is called in lists: 1.1, or 其他. */
  name: string;
  coverage: PointCoverage | null;
  /** What the material should show; null where the notice's reading names nothing. */
  wanted: string | null;
  links: readonly LinkedMaterial[];
}

const indexes = new WeakMap<Filing, FilingIndex>();

/** The index of a filing, made once: every point asks it. */
export function indexOf(filing: Filing): FilingIndex {
  const known = indexes.get(filing) ?? FilingIndex.of(filing);
  indexes.set(filing, known);
  return known;
}

/** The text of a row's cell as it stands there. */
export function rawIn(row: FilingRow, column: FieldKey): string {
  return row.entries.get(column)?.raw.trim() ?? '';
}

/** The points a row of the index names, each once. */
export function pointsIn(row: FilingRow): Set<string> {
  const value = row.entries.get(MATERIAL_INDEX.points)?.value;
  return new Set(value === undefined ? [] : pointItems(value).map(namedPoint));
}

/** The cell the point table has for what a point's material is, or on which pages; null where there is none. */
export function pointEntry(
  { programme, filing }: ReadableWorkbook,
  point: ObservationPoint,
  role: PointEntryRole,
): FilingEntry | null {
  const index = indexOf(filing);
  for (const { block } of catalogueFields(programme)) {
    if (block.kind !== 'pointTable') continue;
    const entry = pointEntries(block, point, programme.evidence).find((each) => each.role === role);
    return entry === undefined ? null : index.entry(entry.field.key, null);
  }
  return null;
}

/** Numbers a point's cell of material lists, as written. An answer such as 无 lists none. */
export function listedNumbers(entry: FilingEntry | null): readonly string[] {
  return entry?.value.state === 'list' ? entry.value.items : [];
}

const isNumber = (written: string, { number }: Pick<MaterialPiece, 'number'>): boolean =>
  number !== '' && numberForm(written) === numberForm(number);

/** Numbers of a list without those of one piece. */
export function withoutNumber(numbers: readonly string[], piece: MaterialPiece): string[] {
  return numbers.filter((written) => !isNumber(written, piece));
}

/**
 * What the index of the supporting material says.
 *
 * @returns null where the notice's forms have no such index
 */
export function materialOverview(workbook: ReadableWorkbook): MaterialOverview | null {
  const { programme, filing } = workbook;
  if (!filing.tables.some(({ table }) => table === MATERIAL_INDEX.table)) return null;
  const index = indexOf(filing);
  const ranges = pageRanges(index, MATERIAL_INDEX.pageFrom, MATERIAL_INDEX.pageTo);
  const beside = programme.indicators.points.map((point) => ({
    name: pointName(point),
    numbers: listedNumbers(pointEntry(workbook, point, 'materials')),
  }));
  const pieces = index.rows(MATERIAL_INDEX.table).map((row): MaterialPiece => {
    const number = rawIn(row, MATERIAL_INDEX.number);
    const range = ranges.find((candidate) => candidate.row.row === row.row);
    const named = pointsIn(row);
    return {
      row: row.row,
      number,
      title: rawIn(row, MATERIAL_INDEX.title),
      pages: range === undefined ? null : { first: range.first, last: range.last },
      place: row.entries.get(MATERIAL_INDEX.title)?.cell ?? null,
      points: beside
        .filter(({ name, numbers }) => named.has(name) || numbers.some((each) => isNumber(each, { number })))
        .map(({ name }) => name),
    };
  });
  return {
    pieces,
    covered: pageCounts(ranges).covered,
    pageLimit: programme.notice.materialPageLimit,
    missing: missingPages(ranges).map(({ first, last }) => ({ first, last })),
    shared: sharedPages(ranges).map(({ first, last, rows: [one, other] }) => ({
      first,
      last,
      rows: [one.row, other.row],
    })),
  };
}

/** Per observation point, in the order of the notice: its material, and whether that is enough. */
export function pointLinks(workbook: ReadableWorkbook): PointLinks[] {
  const { programme, filing, result } = workbook;
  const pieces = materialOverview(workbook)?.pieces ?? [];
  const rows = new Map(
    indexOf(filing)
      .rows(MATERIAL_INDEX.table)
      .map((row) => [row.row, pointsIn(row)]),
  );
  return programme.indicators.points.map((point): PointLinks => {
    const name = pointName(point);
    const numbers = listedNumbers(pointEntry(workbook, point, 'materials'));
    const linked = pieces.flatMap((piece): LinkedMaterial[] => {
      const inIndex = rows.get(piece.row)?.has(name) ?? false;
      const inPointTable = numbers.some((written) => isNumber(written, piece));
      return inIndex || inPointTable ? [{ piece, number: piece.number, inIndex, inPointTable }] : [];
    });
    const unknown = numbers
      .filter((written) => !pieces.some((piece) => isNumber(written, piece)))
      .map((number): LinkedMaterial => ({ piece: null, number, inIndex: false, inPointTable: true }));
    return {
      point,
      name,
      coverage: result.coverage.points.find((covered) => covered.point === point.code) ?? null,
      wanted: programme.evidence.find((evidence) => evidence.point === point.code)?.material ?? null,
      links: [...linked, ...unknown],
    };
  });
}
