import type { CarryOffer } from '../../carryover/carry-over-plan';
import type { CarryChoice } from '../../carryover/chosen-offers';
import { chosenOffers } from '../../carryover/chosen-offers';
import { withCachedTotals } from '../../filing/cached-totals';
import { contentOfPlan } from '../../filing/plan-content';
import { formatPlace } from '../../model/cell-address';
import type { FieldKey } from '../../model/keys';
import type { CellValue } from '../../model/ports';
import type { Programme } from '../../model/programme';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { checkWorkbook } from '../check-workbook';
import type { RefusedWorkbook } from '../check-workbook';
import { freshPlan } from '../template-plan';
import type { CarriedResult } from './carried-result';
import { carriedResult } from './carried-result';
import { carriedWrites } from './carried-writes';
import type { CarrySource } from './carry-source';
import { previewCarryOver } from './preview-carry-over';

export type CarriedIntoTemplate =
  | { outcome: 'carried'; result: CarriedResult; plan: WorkbookPlan; unknown: readonly string[] }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

function roomFor(offers: readonly CarryOffer[]): Map<FieldKey, number> {
  const room = new Map<FieldKey, number>();
  for (const { content, target } of offers) {
    if (content.kind === 'cell') continue;
    const rows = content.kind === 'row' ? 1 : content.paragraphs.length;
    room.set(target.field, (room.get(target.field) ?? 0) + rows);
  }
  return room;
}

function withValues(plan: WorkbookPlan, values: readonly CellValue[]): WorkbookPlan {
  const written = new Map(values.map(({ place, value }) => [formatPlace(place), value]));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const { row, column } = cell;
        const value = written.get(formatPlace({ sheet: sheet.name, row, column }));
        return value === undefined ? cell : { ...cell, value };
      }),
    })),
  };
}

/** Lays out a new workbook of a programme, with room for everything, and carries a filled one into it. */
export function carryIntoTemplate(
  source: CarrySource,
  programme: Programme,
  choice: CarryChoice,
): CarriedIntoTemplate {
  const planned = (room: ReadonlyMap<FieldKey, number>) => {
    const plan = freshPlan(programme, { tableRows: room });
    const reading = { outcome: 'read', content: contentOfPlan(plan) } as const;
    return { plan, workbook: checkWorkbook(reading, { today: null, stage: 'fill' }) };
  };
  const empty = planned(new Map());
  if (empty.workbook.outcome === 'refused') return empty.workbook;
  const previewed = previewCarryOver(source, empty.workbook);
  if (previewed.outcome === 'stopped') return previewed;
  // The room makes rows further down move: what goes where is worked out on the workbook that is written.
  const roomy = planned(roomFor(chosenOffers(previewed.preview.plan, choice).offers));
  if (roomy.workbook.outcome === 'refused') return roomy.workbook;
  const final = previewCarryOver(source, roomy.workbook);
  if (final.outcome === 'stopped') return final;
  const { preview } = final;
  const chosen = chosenOffers(preview.plan, choice);
  const writes = carriedWrites(roomy.workbook, chosen.offers, false);
  return {
    outcome: 'carried',
    result: carriedResult(preview, chosen, writes),
    plan: withCachedTotals(withValues(roomy.plan, writes.values), programme),
    unknown: chosen.unknown,
  };
}
