import { DEDUCTION_NAME, pointName } from '../filing/point-codes';
import type { CataloguedField } from '../model/catalogue';
import type { PointEntryRole } from '../model/form';
import type { FieldKey } from '../model/keys';
import { MATERIAL_INDEX } from '../model/material-index';
import type { ObservationPoint, Programme } from '../model/programme';
import type { PlannedValue } from '../model/workbook-plan';
import { quoted } from './cell-checks';
import { columnSpeaks, lists, listsItem, namesPage, speaks } from './evidence-formulas';
import type { FieldPlaces } from './field-places';
import { LAYOUT_MESSAGES } from './messages';

/** What decides the state of a point, as the programme maps it. */
export interface PointEvidence {
  point: ObservationPoint;
  strength: Programme['evidence'][number]['strength'];
  /** Figures and tables. */
  fields: readonly CataloguedField[];
  /** Free texts. */
  texts: readonly CataloguedField[];
  /** Keys of the cells beside the point. */
  own: ReadonlyMap<PointEntryRole, FieldKey>;
  /** Whether the programme has an index of the supporting material. */
  hasIndex: boolean;
}

type Reference = (field: FieldKey, year: number | null) => string;

/** Array of which rows of the index name the point. */
function namingRows({ point }: PointEvidence, reference: Reference): string {
  const points = reference(MATERIAL_INDEX.points, null);
  const name = pointName(point);
  return name === DEDUCTION_NAME ? `ISNUMBER(FIND(${quoted(name)},${points}))` : listsItem(points, name);
}

/** Counts of the material named for the point, and of that with pages, in the index and beside the point. */
function materialCounts(evidence: PointEvidence, reference: Reference): { named: string[]; paged: string[] } {
  const named: string[] = [];
  const paged: string[] = [];
  if (evidence.hasIndex) {
    const rows = namingRows(evidence, reference);
    const from = reference(MATERIAL_INDEX.pageFrom, null);
    const to = reference(MATERIAL_INDEX.pageTo, null);
    named.push(`SUMPRODUCT(--${rows})`);
    paged.push(`SUMPRODUCT(${rows}*ISNUMBER(${from})*ISNUMBER(${to})*(${from}>=1)*(${to}>=${from}))`);
  }
  const materials = evidence.own.get('materials');
  const pages = evidence.own.get('pages');
  if (materials !== undefined) {
    const listed = lists(reference(materials, null));
    named.push(listed);
    if (pages !== undefined) paged.push(`${listed}*${namesPage(reference(pages, null))}`);
  }
  return { named, paged };
}

function sumOf(parts: readonly string[]): string {
  return parts.length === 0 ? '0' : parts.join('+');
}

/**
 * The state of a point as a formula: what the coverage of a filing says, from the cells themselves.
 *
 * F adds 1 for every cell that is filled and every column that has no gap, a half for a column with gaps. A free text
 * or a piece of material adds a quarter at most, so that it never makes up for a missing figure.
 */
export function pointState(evidence: PointEvidence, sheet: string, places: FieldPlaces): PlannedValue {
  const reference: Reference = (field, year) => places.field({ field, year }, sheet);
  const { complete, partial, awaiting } = LAYOUT_MESSAGES;
  const figures = evidence.fields.flatMap((catalogued) => {
    const { field, block } = catalogued;
    return block.kind === 'repeatingTable'
      ? [columnSpeaks(catalogued, block, (key) => reference(key, null))]
      : (field.years ?? [null]).map((year) => speaks(catalogued, reference(field.key, year)));
  });
  const { named, paged } = materialCounts(evidence, reference);
  const ownTexts = (['foundation', 'commitment'] as const).flatMap((role) => {
    const key = evidence.own.get(role);
    return key === undefined ? [] : [`(LEN(TRIM(${reference(key, null)}))>0)`];
  });
  const texts = evidence.texts.map((text) => speaks(text, reference(text.field.key, null)));
  const besides = sumOf([...texts, ...ownTexts, ...named]);
  const proof = sumOf(paged);
  if (evidence.strength === 'C' || figures.length === 0) {
    return {
      kind: 'formula',
      formula: `IF(${proof}>0,${quoted(complete)},IF(${sumOf([...figures, besides])}>0,${quoted(partial)},${quoted(awaiting)}))`,
      cached: awaiting,
    };
  }
  const whole = figures.length;
  const reached = `${sumOf(figures)}+(${besides}>0)/4`;
  const capped =
    evidence.strength === 'A' ? reached : `MIN(${reached},IF(${proof}>0,${whole + 1},${whole - 0.5}))`;
  return {
    kind: 'formula',
    formula: `LOOKUP(${capped},{0,0.25,${whole}},{${quoted(awaiting)},${quoted(partial)},${quoted(complete)}})`,
    cached: awaiting,
  };
}
