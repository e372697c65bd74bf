import type { FilingIndex } from '../../filing/filing-index';
import { wordsOf } from '../../filing/filed-figure';
import type { CataloguedField } from '../../model/catalogue';
import { catalogueFields, pointEntries, selectedFields } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { PointEntryRole, PointTable } from '../../model/form';
import type { ObservationPoint, Programme } from '../../model/programme';
import type { WorkbookContent } from '../../model/workbook-content';
import type { PlannedValue, WorkbookPlan } from '../../model/workbook-plan';
import { quoted } from '../cell-checks';
import { FieldPlaces } from '../field-places';
import { evidenceValue } from '../point-evidence';
import { placedFormula } from '../repair/placed-formula';
import type { SheetPlaces } from '../repair/placed-formula';
import { placeWorkbook } from '../repair/place-workbook';
import { scorecardMessages as words } from './messages';

/** Names no sheet, so that every reference is written with its own sheet's name. */
const NO_SHEET = '';

/** What tells how to reach somebody proves nothing, and experts are not to get it. */
export function isContact({ field: { label, type } }: CataloguedField): boolean {
  return type.kind === 'telephone' || /联系|电话|手机/.test(label);
}

/** The workbook a card is added to. */
export interface CardWorkbook {
  programme: Programme;
  /** The fresh layout of the workbook's template version. */
  plan: WorkbookPlan;
  content: WorkbookContent;
  filing: FilingIndex;
}

/**
 * Formulas that show what the applicant's sheets hold, wherever rows, columns and sheets are today. They only read: no
 * cell of the applicant's is named, changed or added.
 */
export class LiveReferences {
  readonly #workbook: CardWorkbook;
  readonly #fresh = new FieldPlaces();
  readonly #today: ReadonlyMap<string, SheetPlaces>;
  readonly #pointTables: readonly PointTable[];

  constructor(workbook: CardWorkbook) {
    const { programme, plan, content } = workbook;
    this.#workbook = workbook;
    for (const { name, fields } of plan.sheets) {
      for (const { field, year, area } of fields) this.#fresh.addField(field, year, { sheet: name, area });
    }
    this.#today = placeWorkbook(plan, programme, content).places;
    this.#pointTables = [
      ...new Set(
        catalogueFields(programme).flatMap(({ block }) => (block.kind === 'pointTable' ? [block] : [])),
      ),
    ];
  }

  /** Figures, tables and texts that speak for a point, one line per field. */
  evidence(point: ObservationPoint): PlannedValue {
    const { programme, filing } = this.#workbook;
    const mapped = programme.evidence.find((evidence) => evidence.point === point.code);
    const fields = [
      ...selectedFields(programme, mapped?.fields ?? []),
      ...selectedFields(programme, mapped?.texts ?? []),
    ].filter((of) => !isContact(of));
    const isThere = (of: CataloguedField): boolean =>
      this.#placed(evidenceValue([of], { programme, point }, NO_SHEET, this.#fresh)) !== null;
    const there = fields.filter(isThere);
    const lost = fields.filter((of) => !there.includes(of)).map((of) => fieldLabel(of, programme, null));
    if (there.length === 0 && lost.length > 0) return { kind: 'text', text: words.lost(lost) };
    const value = evidenceValue(there, { programme, point }, NO_SHEET, this.#fresh, filing);
    return this.#placed(value) ?? { kind: 'text', text: words.lost(lost) };
  }

  /** What the applicant wrote beside the point itself: base, commitment, material and pages. */
  statement(point: ObservationPoint): PlannedValue {
    const { programme, filing } = this.#workbook;
    const lines = this.#pointTables.flatMap((table) =>
      pointEntries(table, point, programme.evidence).flatMap(({ role, field }) => {
        const label = role === null ? field.label : words.statementLabels[role satisfies PointEntryRole];
        const before = `${label}${words.statementSeparator}`;
        const cell = this.#fresh.field({ field: field.key, year: null }, NO_SHEET);
        const formula = placedFormula(cell, NO_SHEET, this.#today);
        if (formula === null) return [];
        const shown = wordsOf(filing.value(field.key, null)) ?? filing.entry(field.key, null)?.raw ?? '';
        return [
          {
            formula: `${quoted(before)}&IF(LEN(TRIM(${formula}))=0,${quoted(words.statementMissing)},${formula})`,
            cached: `${before}${shown.trim() === '' ? words.statementMissing : shown}`,
          },
        ];
      }),
    );
    if (lines.length === 0) return { kind: 'blank' };
    return {
      kind: 'formula',
      formula: lines.map(({ formula }) => formula).join('&CHAR(10)&'),
      cached: lines.map(({ cached }) => cached).join('\n'),
    };
  }

  /** A value with its formula's references as of today; null where a cell is gone. */
  #placed(value: PlannedValue): PlannedValue | null {
    if (value.kind !== 'formula') return value;
    const formula = placedFormula(value.formula, NO_SHEET, this.#today);
    return formula === null ? null : { ...value, formula };
  }
}
