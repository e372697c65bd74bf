import type { CarryOffer } from '../../carryover/carry-over-plan';
import { catalogueFields } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { LongTextBlock, RepeatingTable } from '../../model/form';
import type { FieldKey } from '../../model/keys';
import type { CellValue } from '../../model/ports';
import type { PlannedValue } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { locateTable, locateText } from '../pasting/located-table';
import type { LandedRow } from '../pasting/pasted-row';
import { placeRows } from '../pasting/plan-table-paste';
import { planTextPaste } from '../pasting/plan-text-paste';
import type { RequestedWrite, RowsToInsert } from '../session/requested-write';
import { carryOverUseMessages } from './messages';

/** An offer and the cells it is written into. */
export interface LandedOffer {
  offer: CarryOffer;
  places: readonly CellPlace[];
}

/** What is to be written for the offers that were chosen. */
export interface CarriedWrites extends Pick<RequestedWrite, 'rows' | 'values'> {
  landed: readonly LandedOffer[];
  /** Offers there is no place for, with the sentence that says why. */
  notWritten: readonly { offer: CarryOffer; message: string }[];
}

/** Writes that belong together: what one of them inserts moves what stands below it. */
interface WriteGroup {
  sheet: string;
  /** First row it concerns, before anything is inserted. */
  from: number;
  insert: readonly RowsToInsert[];
  offers: readonly { offer: CarryOffer; values: readonly CellValue[] }[];
}

type Grouped = { group: WriteGroup | null; notWritten: CarriedWrites['notWritten'] };
type RowOffer = { offer: CarryOffer; row: number | null; cells: ReadonlyMap<FieldKey, PlannedValue> };

const refusal = (offer: CarryOffer, message: string): CarriedWrites['notWritten'][number] => ({
  offer,
  message,
});

function groupText(
  workbook: ReadableWorkbook,
  offer: CarryOffer,
  paragraphs: readonly string[],
  block: LongTextBlock,
  canInsertRows: boolean,
): Grouped {
  const located = locateText(workbook, block);
  if (located === null) return { group: null, notWritten: [refusal(offer, carryOverUseMessages.sheetLost)] };
  const { write } = planTextPaste(located, { paragraphs, hasTable: false }, 'append');
  if ('problem' in write) return { group: null, notWritten: [refusal(offer, write.problem)] };
  if (write.rows.length > 0 && !canInsertRows) {
    return { group: null, notWritten: [refusal(offer, carryOverUseMessages.noRoom)] };
  }
  const { sheet, begin } = located;
  return {
    group: { sheet, from: begin, insert: write.rows, offers: [{ offer, values: write.values }] },
    notWritten: [],
  };
}

/** As the paste helper places rows: what matters to it is what a person would see in their cells. */
function asLanded({ cells }: RowOffer, line: number): LandedRow {
  return {
    line,
    cells: new Map(
      [...cells].map(([field, value]) => {
        const shown = value.kind === 'text' ? value.text : value.kind === 'number' ? value.decimal : '';
        return [field, { value, shown, note: null, isDoubtful: false, isNumberAsText: false }] as const;
      }),
    ),
  };
}

function groupRows(
  workbook: ReadableWorkbook,
  table: RepeatingTable,
  offers: readonly RowOffer[],
  canInsertRows: boolean,
): Grouped {
  const located = locateTable(workbook, table);
  if (located === null) {
    return {
      group: null,
      notWritten: offers.map(({ offer }) => refusal(offer, carryOverUseMessages.sheetLost)),
    };
  }
  const { sheet, begin, end, columns } = located;
  const added = offers.filter(({ row }) => row === null);
  const place = (rows: readonly RowOffer[]): ReturnType<typeof placeRows> =>
    placeRows(located, rows.map(asLanded));
  const all = place(added);
  const fitting = canInsertRows ? added : added.filter((_, line) => (all.places.get(line) ?? end) < end);
  const { room, places } = fitting.length === added.length ? all : place(fitting);
  const valuesAt = ({ cells }: RowOffer, row: number): CellValue[] =>
    [...cells].flatMap(([field, value]) => {
      const column = columns.get(field);
      return column === undefined ? [] : [{ place: { sheet, row, column }, value }];
    });
  return {
    group: {
      sheet,
      from: begin,
      insert: room.insert,
      offers: [
        ...offers.flatMap((of) =>
          of.row === null ? [] : [{ offer: of.offer, values: valuesAt(of, room.moved(of.row)) }],
        ),
        ...fitting.map((of, line) => ({ offer: of.offer, values: valuesAt(of, places.get(line) ?? end) })),
      ],
    },
    notWritten: added
      .filter((of) => !fitting.includes(of))
      .map(({ offer }) => refusal(offer, carryOverUseMessages.noRoom)),
  };
}

function groupsOf(
  workbook: ReadableWorkbook,
  offers: readonly CarryOffer[],
  canInsertRows: boolean,
): Grouped[] {
  const blocks = new Map(catalogueFields(workbook.programme).map(({ field, block }) => [field.key, block]));
  const tables = new Map(
    catalogueFields(workbook.programme).flatMap(({ block }) =>
      block.kind === 'repeatingTable' ? [[block.key, block] as const] : [],
    ),
  );
  const rowsByTable = new Map<RepeatingTable, RowOffer[]>();
  const grouped: Grouped[] = [];
  for (const offer of offers) {
    const { content, target } = offer;
    switch (content.kind) {
      case 'cell': {
        const { place, value } = content;
        const values = [{ place, value }];
        const group = { sheet: place.sheet, from: place.row, insert: [], offers: [{ offer, values }] };
        grouped.push({ group, notWritten: [] });
        break;
      }
      case 'paragraphs': {
        const block = blocks.get(target.field);
        grouped.push(
          block?.kind === 'longText'
            ? groupText(workbook, offer, content.paragraphs, block, canInsertRows)
            : { group: null, notWritten: [refusal(offer, carryOverUseMessages.sheetLost)] },
        );
        break;
      }
      case 'row': {
        const table = tables.get(target.field);
        if (table === undefined) break;
        const known = rowsByTable.get(table) ?? [];
        rowsByTable.set(table, [...known, { offer, row: content.row, cells: content.cells }]);
      }
    }
  }
  for (const [table, rows] of rowsByTable) grouped.push(groupRows(workbook, table, rows, canInsertRows));
  return grouped;
}

/** Groups stand apart on their sheets, so that one moves whole by what another inserts above it. */
function movedBy(group: WriteGroup, groups: readonly WriteGroup[]): number {
  return groups
    .filter((other) => other !== group)
    .flatMap(({ insert }) => insert)
    .filter(({ sheet, above }) => sheet === group.sheet && group.from >= above)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * Where the chosen offers are written: cells as they are, paragraphs and rows into free rows, where needed into new
 * ones.
 *
 * @param canInsertRows whether the host can insert rows; where not, what has no free row is left out and said
 */
export function carriedWrites(
  workbook: ReadableWorkbook,
  offers: readonly CarryOffer[],
  canInsertRows: boolean,
): CarriedWrites {
  const grouped = groupsOf(workbook, offers, canInsertRows);
  const groups = grouped.flatMap(({ group }) => (group === null ? [] : [group]));
  const moved = groups.flatMap((group) => {
    const rows = movedBy(group, groups);
    return group.offers.map(({ offer, values }) => ({
      offer,
      values: values.map(({ place, value }) => ({ place: { ...place, row: place.row + rows }, value })),
    }));
  });
  return {
    rows: groups.flatMap(({ insert }) => insert),
    values: moved.flatMap(({ values }) => values),
    landed: moved.map(({ offer, values }) => ({ offer, places: values.map(({ place }) => place) })),
    notWritten: grouped.flatMap(({ notWritten }) => notWritten),
  };
}
