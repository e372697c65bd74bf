import type { CarryOver } from '../model/carry-over';
import { isSelected } from '../model/catalogue';
import type { CellPlace } from '../model/cell-address';
import type { Filing } from '../model/filing';
import type { Programme } from '../model/programme';
import type { CarryOverPlan, UnusedSource } from './carry-over-plan';
import type { CarrySides } from './field-offers';
import { offerField } from './field-offers';
import { GatheredOffers } from './gathered-offers';
import { carryOverMessages } from './messages';
import { Side } from './side';
import { offerRows } from './table-offers';

/** A filled workbook, or one to be filled. */
export interface CarriedFiling {
  programme: Programme;
  filing: Filing;
}

/** Everything the source says that no link took up, with the reason; texts and figures of every kind. */
function unusedSources(source: Side, mapping: CarryOver, gathered: GatheredOffers): UnusedSource[] {
  return source.index.filing.entries.flatMap((entry): UnusedSource[] => {
    if (entry.value.state === 'blank') return [];
    const cell = source.sourceCell(entry);
    if (gathered.isUsed(cell)) return [];
    const reasons = mapping.never
      .filter(({ sources }) => isSelected(sources, entry.field))
      .map(({ reason }) => reason);
    const said = [...new Set(reasons)];
    return [{ ...cell, reason: said.length === 0 ? carryOverMessages.nowhere : said.join('') }];
  });
}

/**
 * Works out what a filled workbook gives another: which blanks it fills as they are, which only where a person
 * confirms, what is left alone and why, and what of the source goes nowhere. Nothing that is filled in is ever offered
 * another value, and a value goes to its own calendar year only. Pure; nothing is written.
 *
 * @param mapping what of the source's programme fills the target's
 * @param holdsFormula whether a formula stands in a cell of the target: it is somebody's, even where it shows nothing
 */
export function planCarryOver(
  from: CarriedFiling,
  to: CarriedFiling,
  mapping: CarryOver,
  holdsFormula: (place: CellPlace) => boolean,
): CarryOverPlan {
  const source = new Side(from.programme, from.filing);
  const target = new Side(to.programme, to.filing);
  const sides: CarrySides = { source, target, holdsFormula };
  const gathered = new GatheredOffers();
  const neverTargets = mapping.never.flatMap(({ targets }) => targets);
  for (const link of mapping.links) {
    if (isSelected(neverTargets, link.target)) continue;
    if (link.kind === 'field') offerField(link, sides, gathered);
    else offerRows(link, sides, gathered);
  }
  const { certain, proposed, left } = gathered;
  return { certain, proposed, left, unused: unusedSources(source, mapping, gathered) };
}
