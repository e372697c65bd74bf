import type { FilingIndex } from '../filing/filing-index';
import type { CataloguedField, PointEntry } from '../model/catalogue';
import { catalogueByKey, pointEntries, selectedFields } from '../model/catalogue';
import type { Coverage, CoverageState, PointCoverage } from '../model/coverage';
import type { Filing } from '../model/filing';
import type { PointTable } from '../model/form';
import type { FieldKey } from '../model/keys';
import { fieldLabel } from '../model/field-label';
import { MATERIAL_INDEX } from '../model/material-index';
import type { ObservationPoint, Programme } from '../model/programme';
import type { FieldEvidence } from './field-evidence';
import { FieldEvidenceReader } from './field-evidence';
import { fillSentence } from '../model/sentence-template';
import { gapSentences } from './gaps';
import { WORDS } from './messages';
import { reason } from './reason';
import type { SupportingMaterial } from './supporting-materials';
import { indexedMaterials, namesPoint, ownMaterials } from './supporting-materials';

type EvidenceRecord = Programme['evidence'][number];

/** What speaks for one observation point. */
interface Speaking {
  strength: EvidenceRecord['strength'];
  /** Figures and tables. */
  fields: readonly FieldEvidence[];
  /** Free texts, with their labels. */
  texts: readonly { label: string; evidence: FieldEvidence }[];
  materials: readonly SupportingMaterial[];
}

const NO_EVIDENCE: Pick<EvidenceRecord, 'strength' | 'fields' | 'texts' | 'material'> = {
  strength: 'C',
  fields: [],
  texts: [],
  material: null,
};

/**
 * The state of a point.
 *
 * | strength | complete | partial | missing |
 * |---|---|---|---|
 * | A | every figure, in every year | some figure, text or material | nothing |
 * | B | every figure, in every year, and material with pages | some figure, text or material | nothing |
 * | C | material with pages | some figure, text or material | nothing |
 *
 * A free text alone never makes a point complete.
 */
function stateOf({ strength, fields, texts, materials }: Speaking): CoverageState {
  const hasFigures = fields.length > 0;
  const isProved = (strength === 'A' && hasFigures) || materials.some(({ hasPages }) => hasPages);
  // Documents have no base and no commitment: a point they alone speak for is not held against missing years.
  const isWhole = strength === 'C' || fields.every((field) => field.isWhole);
  if (isProved && isWhole) return 'complete';
  const speaks =
    fields.some((field) => field.isPresent) ||
    texts.some(({ evidence }) => evidence.isPresent) ||
    materials.length > 0;
  return speaks ? 'partial' : 'missing';
}

/** What a point still lacks: figures, and material where figures alone are not enough; `list` is where material is named. */
function reasonsOf(
  speaking: Speaking,
  state: CoverageState,
  { wanted, isPlaced, list }: { wanted: string | null; isPlaced: boolean; list: string },
): string[] {
  if (state === 'complete') return [];
  const { strength, fields, texts, materials } = speaking;
  const material = wanted === null ? '' : fillSentence(WORDS.wantedMaterial, { material: wanted });
  const filledTexts = texts.filter(({ evidence }) => evidence.isPresent);
  const needsMaterial = strength !== 'A' || fields.length === 0;
  const reasons = strength === 'C' ? [] : gapSentences(fields.flatMap(({ gaps }) => gaps));
  if (needsMaterial && materials.length > 0 && !materials.some(({ hasPages }) => hasPages)) {
    const numbers = (namedIn: SupportingMaterial['namedIn']): string =>
      materials
        .filter((material) => material.namedIn === namedIn)
        .map(({ number }) => number)
        .join(WORDS.separator);
    if (numbers('index') !== '') reasons.push(reason('noPages', { numbers: numbers('index') }));
    if (numbers('pointTable') !== '') reasons.push(reason('noOwnPages', { numbers: numbers('pointTable') }));
  }
  if (needsMaterial && materials.length === 0) {
    const hasFigures = fields.some(({ isPresent }) => isPresent);
    if (hasFigures) reasons.push(reason('partAlone', { list, material }));
    else if (filledTexts.length > 0) {
      const labels = filledTexts.map(({ label }) => `“${label}”`).join(WORDS.separator);
      reasons.push(reason('textAlone', { texts: labels, list, material }));
      if (!isPlaced) reasons.push(reason('notPlaced', {}));
    }
  }
  return reasons.length === 0 ? [reason('nothing', { list })] : reasons;
}

/** The cells of the point table that are filled in for a point; none where the programme has no such table. */
function entriesFor(
  programme: Programme,
  catalogue: ReadonlyMap<FieldKey, CataloguedField>,
  blocks: readonly PointTable[],
  point: ObservationPoint,
): { entry: PointEntry; catalogued: CataloguedField }[] {
  const entries = blocks.flatMap((block) => pointEntries(block, point, programme.evidence));
  return entries.flatMap((entry) => {
    const catalogued = catalogue.get(entry.field.key);
    return catalogued === undefined ? [] : [{ entry, catalogued }];
  });
}

/**
 * What speaks for each observation point, and what is missing, in the order of the notice. Follows the programme's
 * evidence mapping. Supporting material counts where the index of the material lists it with the point's code, or where
 * the point table names it beside the point; what that table says of base and commitment is a free text.
 *
 * @param index of the same filing
 */
export function computeCoverage(programme: Programme, filing: Filing, index: FilingIndex): Coverage {
  const byKey = catalogueByKey(programme);
  const pointTables = new Set(
    [...byKey.values()].flatMap(({ block }) => (block.kind === 'pointTable' ? [block] : [])),
  );
  const reader = new FieldEvidenceReader(programme, index);
  const materials = filing.programme === programme.id ? indexedMaterials(index) : [];

  const list = byKey.has(MATERIAL_INDEX.number) ? WORDS.materialIndex : WORDS.pointTable;

  const points = programme.indicators.points.map((point): PointCoverage => {
    const mapped = programme.evidence.find((evidence) => evidence.point === point.code) ?? NO_EVIDENCE;
    const entries = entriesFor(programme, byKey, [...pointTables], point);
    const textOf = (field: CataloguedField): Speaking['texts'][number] => ({
      label: fieldLabel(field, programme, null),
      evidence: reader.of(field),
    });
    // Nobody has to write beside a point: a blank there is nothing that is missing.
    const own = entries
      .filter(({ entry }) => entry.role === 'foundation' || entry.role === 'commitment')
      .map(({ catalogued }) => textOf(catalogued))
      .filter(({ evidence }) => evidence.isPresent);
    const speaking: Speaking = {
      strength: mapped.strength,
      fields: selectedFields(programme, mapped.fields).map((field) => reader.of(field)),
      texts: [...selectedFields(programme, mapped.texts).map(textOf), ...own],
      materials: [
        ...materials.filter((material) => namesPoint(material, point)),
        ...ownMaterials(
          index,
          entries.map(({ entry }) => entry),
        ),
      ],
    };
    const state = stateOf(speaking);
    const isPlaced =
      entries.length === 0 ||
      entries.some(({ entry }) => index.value(entry.field.key, null).state !== 'blank');
    return {
      point: point.code,
      state,
      evidence: [...speaking.fields, ...speaking.texts.map(({ evidence }) => evidence)].flatMap(
        ({ cells }) => cells,
      ),
      materials: [...new Set(speaking.materials.map(({ number }) => number))],
      reasons: reasonsOf(speaking, state, { wanted: mapped.material, isPlaced, list }),
    };
  });
  return { points };
}
