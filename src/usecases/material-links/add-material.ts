import { numberForm } from '../../check/named/point-materials';
import { joinList } from '../../filing/read-list';
import { catalogueFields } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import { MATERIAL_INDEX } from '../../model/material-index';
import type { CellValue } from '../../model/ports';
import type { PlannedValue } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { isFreeRow, locateTable } from '../pasting/located-table';
import { roomBelow } from '../pasting/row-room';
import type { LinkPlan } from './link-material';
import type { MaterialOverview } from './material-overview';
import { materialOverview } from './material-overview';
import { materialLinkMessages } from './messages';

/** A piece of material as a person describes it. */
export interface NewMaterial {
  number: string;
  title: string;
  /** As typed; `''` where the pages are not known yet. */
  pageFrom: string;
  pageTo: string;
  /** Names of the points it is linked to: 1.1, 其他. */
  points: readonly string[];
}

/** Number and first page that follow those of the index: 07 after 06. */
export function nextMaterial({ pieces }: MaterialOverview): { number: string; pageFrom: string } {
  const numbers = pieces.flatMap(({ number }) => (/^\d{1,6}$/.test(number) ? [number] : []));
  const highest = numbers.reduce((most, number) => Math.max(most, Number(number)), 0);
  const width = numbers.reduce((most, number) => Math.max(most, number.length), 2);
  const lastPage = pieces.reduce((most, { pages }) => Math.max(most, pages?.last ?? 0), 0);
  return { number: String(highest + 1).padStart(width, '0'), pageFrom: String(lastPage + 1) };
}

const isPage = (written: string): boolean => /^[1-9]\d{0,5}$/.test(written);

function problemOf(material: NewMaterial, overview: MaterialOverview): string | null {
  const { number, title, pageFrom, pageTo } = material;
  if (title === '') return materialLinkMessages.titleMissing;
  if (number === '') return materialLinkMessages.numberMissing;
  if (
    overview.pieces.some((piece) => piece.number !== '' && numberForm(piece.number) === numberForm(number))
  ) {
    return materialLinkMessages.numberTaken(number);
  }
  if (pageFrom === '' && pageTo === '') return null;
  if (!isPage(pageFrom) || !isPage(pageTo)) return materialLinkMessages.pageNotWhole;
  return Number(pageFrom) > Number(pageTo) ? materialLinkMessages.pagesReversed : null;
}

/** Adds a piece below the last one of the index, in a row of its own where there is no free one. */
export function addMaterial(workbook: ReadableWorkbook, described: NewMaterial): LinkPlan {
  const overview = materialOverview(workbook);
  const block = catalogueFields(workbook.programme).find(
    ({ table }) => table === MATERIAL_INDEX.table,
  )?.block;
  const located = block?.kind === 'repeatingTable' ? locateTable(workbook, block) : null;
  if (overview === null || located === null) return { problem: materialLinkMessages.indexLost };
  const width = (text: string): string => text.normalize('NFKC').trim();
  const material: NewMaterial = {
    number: width(described.number),
    title: described.title.trim(),
    pageFrom: width(described.pageFrom),
    pageTo: width(described.pageTo),
    points: described.points,
  };
  const problem = problemOf(material, overview);
  if (problem !== null) return { problem };

  const rows = located.rows.map(({ row }) => row);
  const lastFilled = rows.length === 0 ? null : Math.max(...rows);
  const room = roomBelow(located, lastFilled, (row) => isFreeRow(located, row), 1);
  const row = room.rows[0] ?? located.end;
  const text = (written: string): PlannedValue => ({ kind: 'text', text: written });
  const page = (written: string): PlannedValue => ({ kind: 'number', decimal: written });
  const cells: [FieldKey, PlannedValue][] = [
    [MATERIAL_INDEX.number, text(material.number)],
    [MATERIAL_INDEX.title, text(material.title)],
    ...(material.pageFrom === ''
      ? []
      : [
          [MATERIAL_INDEX.pageFrom, page(material.pageFrom)] as [FieldKey, PlannedValue],
          [MATERIAL_INDEX.pageTo, page(material.pageTo)] as [FieldKey, PlannedValue],
        ]),
    ...(material.points.length === 0
      ? []
      : [[MATERIAL_INDEX.points, text(joinList(material.points))] as [FieldKey, PlannedValue]]),
  ];
  const values = cells.flatMap(([field, value]): CellValue[] => {
    const column = located.columns.get(field);
    return column === undefined ? [] : [{ place: { sheet: located.sheet, row, column }, value }];
  });
  return { title: materialLinkMessages.addTitle(material.title), rows: room.insert, values };
}
