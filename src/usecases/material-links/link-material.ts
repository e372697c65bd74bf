import { pagesIn } from '../../check/named/point-materials';
import type { Pages } from '../../filing/page-ranges';
import { namedPoint, pointItems, pointName } from '../../filing/point-codes';
import { joinList } from '../../filing/read-list';
import type { FilingEntry } from '../../model/filing';
import { MATERIAL_INDEX } from '../../model/material-index';
import type { CellValue } from '../../model/ports';
import type { ObservationPoint } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';
import type { RequestedWrite } from '../session/requested-write';
import type { MaterialPiece } from './material-overview';
import {
  indexOf,
  listedNumbers,
  materialOverview,
  pointEntry,
  pointsIn,
  withoutNumber,
} from './material-overview';
import { materialLinkMessages } from './messages';

/** A write, or the sentence that says why nothing is written. */
export type LinkPlan = RequestedWrite | { problem: string };

/** Which piece is to be linked to which point. */
export interface WantedLink {
  /** Worksheet row of the piece. */
  row: number;
  /** Code of the point; null for the deduction item. */
  point: string | null;
}

/** How a run of pages is written: `3-5`, `12`. */
export function writtenPages({ first, last }: Pages): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** What is written in place of a cell's text; nothing where the field has no cell. */
function rewritten(entry: FilingEntry | null | undefined, text: string): CellValue[] {
  if (!entry?.cell || entry.raw.trim() === text) return [];
  return [{ place: entry.cell, value: text === '' ? { kind: 'blank' } : { kind: 'text', text } }];
}

/** A list's text with one more item; what stands there keeps its marks. */
function withItem(entry: FilingEntry | null | undefined, items: readonly string[], item: string): string {
  const standing = items.length === 0 ? '' : (entry?.raw.trim() ?? '');
  return standing === '' ? item : `${standing}、${item}`;
}

interface Link {
  piece: MaterialPiece;
  point: ObservationPoint;
  name: string;
  /** What the index's cell of points holds. */
  indexEntry: FilingEntry | undefined;
  isInIndex: boolean;
  materials: FilingEntry | null;
  pages: FilingEntry | null;
}

function findLink(workbook: ReadableWorkbook, { row, point: code }: WantedLink): Link | { problem: string } {
  const piece = materialOverview(workbook)?.pieces.find((candidate) => candidate.row === row);
  const point = workbook.programme.indicators.points.find((candidate) => candidate.code === code);
  const indexRow = indexOf(workbook.filing)
    .rows(MATERIAL_INDEX.table)
    .find((candidate) => candidate.row === row);
  if (piece === undefined || indexRow === undefined) return { problem: materialLinkMessages.rowGone };
  if (point === undefined) return { problem: materialLinkMessages.pointGone(code ?? pointName({ code })) };
  const name = pointName(point);
  return {
    piece,
    point,
    name,
    indexEntry: indexRow.entries.get(MATERIAL_INDEX.points),
    isInIndex: pointsIn(indexRow).has(name),
    materials: pointEntry(workbook, point, 'materials'),
    pages: pointEntry(workbook, point, 'pages'),
  };
}

/** What a piece is called in a sentence. */
export function pieceName({ number, title }: Pick<MaterialPiece, 'number' | 'title'>): string {
  return number === '' ? `“${title}”` : number;
}

/** Why pages cannot be pages of a piece; null where they can. */
function pagesProblem(written: string, { pages }: MaterialPiece): string | null {
  const runs = pagesIn(written);
  if (runs.length === 0 || runs.some(({ first, last }) => first < 1 || last < first)) {
    return materialLinkMessages.noPagesRead(written);
  }
  const isOutside =
    pages !== null && runs.some(({ first, last }) => first < pages.first || last > pages.last);
  return isOutside ? materialLinkMessages.pagesOutside(written, pages.first, pages.last) : null;
}

/**
 * Links a piece of material to an observation point: its row in the index names the point, and the point table names
 * the piece and its pages beside the point. Either is enough for coverage; both together are of one mind.
 *
 * @param pages as a person writes them; `''` for all pages of the piece
 */
export function linkMaterial(workbook: ReadableWorkbook, wanted: WantedLink, pages: string): LinkPlan {
  const link = findLink(workbook, wanted);
  if ('problem' in link) return link;
  const { piece, name } = link;
  const written = pages.trim();
  const problem = written === '' ? null : pagesProblem(written, piece);
  if (problem !== null) return { problem };

  const inIndex = link.isInIndex
    ? []
    : rewritten(
        link.indexEntry,
        withItem(link.indexEntry, link.indexEntry ? pointItems(link.indexEntry.value) : [], name),
      );
  const numbers = listedNumbers(link.materials);
  const isListed = withoutNumber(numbers, piece).length < numbers.length;
  const besidePoint =
    piece.number === '' || isListed
      ? []
      : rewritten(link.materials, withItem(link.materials, numbers, piece.number));
  const runs = written === '' ? (piece.pages === null ? '' : writtenPages(piece.pages)) : written;
  const standing = link.pages?.value.state === 'text' ? pagesIn(link.pages.raw) : [];
  const isWritten = pagesIn(runs).every((run) =>
    standing.some(({ first, last }) => first === run.first && last === run.last),
  );
  const canNamePages = piece.number !== '' && (isListed || besidePoint.length > 0);
  const itsPages =
    runs === '' || isWritten || !canNamePages
      ? []
      : rewritten(link.pages, withItem(link.pages, standing.length > 0 ? [link.pages?.raw ?? ''] : [], runs));
  const values = [...inIndex, ...besidePoint, ...itsPages];
  return values.length === 0
    ? { problem: materialLinkMessages.alreadyLinked(pieceName(piece), name) }
    : { title: materialLinkMessages.linkTitle(pieceName(piece), name), rows: [], values };
}

/** The pages of a cell without those that lie within a piece. */
function withoutPages(raw: string, pages: Pages | null): string {
  if (pages === null) return raw.trim();
  const kept = raw
    .split(/[、，,;；\n]/)
    .map((item) => item.trim())
    .filter((item) => {
      const runs = pagesIn(item);
      return runs.length === 0
        ? item !== ''
        : !runs.every(({ first, last }) => pages.first <= first && last <= pages.last);
    });
  return joinList(kept);
}

/** Takes a link back, in the index and beside the point, with the pages that are the piece's own. */
export function unlinkMaterial(workbook: ReadableWorkbook, wanted: WantedLink): LinkPlan {
  const link = findLink(workbook, wanted);
  if ('problem' in link) return link;
  const { piece, name, indexEntry } = link;
  const items = indexEntry === undefined ? [] : pointItems(indexEntry.value);
  const inIndex = link.isInIndex
    ? rewritten(indexEntry, joinList(items.filter((item) => namedPoint(item) !== name)))
    : [];
  const numbers = listedNumbers(link.materials);
  const others = withoutNumber(numbers, piece);
  const isListed = others.length < numbers.length;
  const values = [
    ...inIndex,
    ...(isListed ? rewritten(link.materials, joinList(others)) : []),
    ...(isListed ? rewritten(link.pages, withoutPages(link.pages?.raw ?? '', piece.pages)) : []),
  ];
  return values.length === 0
    ? { problem: materialLinkMessages.notLinked(pieceName(piece), name) }
    : { title: materialLinkMessages.unlinkTitle(pieceName(piece), name), rows: [], values };
}
