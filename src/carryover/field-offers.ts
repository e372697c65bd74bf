import type { FieldLink } from '../model/carry-over';
import type { CataloguedField } from '../model/catalogue';
import { isNumeric, unitOf } from '../model/catalogue';
import type { CellPlace } from '../model/cell-address';
import type { FiledValue, FilingEntry } from '../model/filing';
import type { CarriedContent, LeftAlone } from './carry-over-plan';
import { convertLink } from './convert-link';
import type { GatheredOffers } from './gathered-offers';
import { linkSources } from './link-sources';
import { carryOverMessages } from './messages';
import type { Side } from './side';
import { isSameValue, valueInWords, writtenValue } from './written-value';

/** Both workbooks, and what only the file itself knows of the target's cells. */
export interface CarrySides {
  source: Side;
  target: Side;
  /** Whether a formula stands in a cell, even one that shows nothing yet. */
  holdsFormula: (place: CellPlace) => boolean;
}

/** Why the years keep a value from going across unasked. */
export function yearReasons(
  { source, target }: CarrySides,
  link: Pick<FieldLink, 'figures' | 'conversion' | 'strength'>,
  of: CataloguedField,
  year: number | null,
): string[] {
  if (year !== null) {
    const [given, asked] = [source.isPromised(year), target.isPromised(year)];
    if (link.figures === 'planned' || given === asked) return [];
    return [given ? carryOverMessages.promised(year) : carryOverMessages.achieved(year)];
  }
  const [from, to] = [source.programme.years.baseline, target.programme.years.baseline];
  // One cell over all years of a year table is about these years, whatever it holds.
  const isDated =
    isNumeric(of.field.type) || link.conversion.kind !== 'same' || of.block.kind === 'yearTable';
  return link.strength === '=' && isDated && from !== to ? [carryOverMessages.otherBaseline(from, to)] : [];
}

/** The content that fills a blank, null where the cell would be read as something else. */
export function contentFor(
  value: FiledValue,
  of: CataloguedField,
  place: CellPlace,
): Exclude<CarriedContent, { kind: 'row' }> | null {
  if (value.state === 'paragraphs') return { kind: 'paragraphs', paragraphs: value.paragraphs };
  const written = writtenValue(value, of.field.type);
  return written === null ? null : { kind: 'cell', place, value: written };
}

/** The value with its unit, as a person reads it. */
export function shownValue(value: FiledValue, of: CataloguedField): string {
  const unit = value.state === 'number' ? (unitOf(of.field.type) ?? '') : '';
  return `${valueInWords(value)}${unit}`;
}

/** How a filled target stands to what the source would give it. */
export function leftAsFilled(
  held: FilingEntry,
  value: FiledValue | null,
): Pick<LeftAlone, 'cause' | 'held' | 'message'> {
  const isSame = value !== null && isSameValue(held.value, value);
  return {
    cause: isSame ? 'same' : 'different',
    held: held.raw,
    message: isSame ? carryOverMessages.same : carryOverMessages.different,
  };
}

function whyLoose(source: number | null, target: CataloguedField): string {
  if (source === null) return carryOverMessages.undated;
  return target.field.years === null ? carryOverMessages.dated : carryOverMessages.noYear(source);
}

/** Offers what one link gives to the years of its target, or says why not. */
export function offerField(link: FieldLink, sides: CarrySides, gathered: GatheredOffers): void {
  const { source, target, holdsFormula } = sides;
  const of = target.carried(link.target);
  if (of === null || of.table !== null) return;
  const { paired, loose } = linkSources(link, source, target);
  for (const { year, entries } of loose) {
    const filled = entries.filter(({ value }) => value.state !== 'blank');
    if (filled.length === 0) continue;
    gathered.leave({
      target: target.target(of, null),
      cause: link.conversion.kind === 'byHand' ? 'byHand' : 'noYear',
      held: null,
      sources: filled.map((entry) => source.sourceCell(entry)),
      message: whyLoose(year, of),
    });
  }
  for (const { year, entries } of paired) {
    const place = target.target(of, year);
    const { converted, used } = convertLink(link, entries, source, of);
    const sources = used.map((entry) => source.sourceCell(entry));
    const leave = (left: Pick<LeftAlone, 'cause' | 'held' | 'message'>): void => {
      gathered.leave({ target: place, sources, ...left });
    };
    const entry = target.index.entry(link.target, year);
    const value = converted.kind === 'converted' ? converted.value : null;
    const isBlankSource = used.length === 0 || value?.state === 'blank';
    if (isBlankSource) leave({ cause: 'noValue', held: null, message: carryOverMessages.noValue });
    else if (entry === null || entry.cell === null) {
      leave({ cause: 'notFound', held: null, message: carryOverMessages.notFound });
    } else if (entry.value.state !== 'blank') leave(leftAsFilled(entry, value));
    else if (holdsFormula(entry.cell)) {
      leave({ cause: 'formula', held: null, message: carryOverMessages.formula });
    } else if (converted.kind === 'problem') {
      const isByHand = link.conversion.kind === 'byHand';
      const message = isByHand ? (link.reason ?? converted.message) : converted.message;
      leave({ cause: isByHand ? 'byHand' : 'doesNotFit', held: null, message });
    } else {
      const content = contentFor(converted.value, of, entry.cell);
      if (content === null) {
        leave({ cause: 'doesNotFit', held: null, message: carryOverMessages.otherKind });
        continue;
      }
      const years = yearReasons(sides, link, of, year);
      const isOfOtherKind = year !== null && years.length > 0;
      gathered.offer({
        target: place,
        content,
        shown: shownValue(converted.value, of),
        sources,
        strength: link.strength,
        position: null,
        reasons: [...(link.reason === null ? [] : [link.reason]), ...years, ...converted.reasons],
        notes: converted.notes,
        // What was promised does not become what was done, nor the other way round, among many others.
        confirmed: isOfOtherKind ? 'byItself' : link.confirmed,
        exclusive: link.exclusive === null ? null : `${link.exclusive}@${year ?? ''}`,
      });
    }
  }
}
