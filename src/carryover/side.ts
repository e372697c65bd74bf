import { FilingIndex } from '../filing/filing-index';
import type { CataloguedField } from '../model/catalogue';
import { catalogueByKey, lastSegment } from '../model/catalogue';
import { fieldLabel } from '../model/field-label';
import type { Filing, FilingEntry } from '../model/filing';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { CarryTarget, SourceCell } from './carry-over-plan';
import { valueInWords } from './written-value';

/** A workbook as carrying over looks at it. */
export class Side {
  readonly programme: Programme;
  readonly index: FilingIndex;
  readonly fields: ReadonlyMap<FieldKey, CataloguedField>;

  constructor(programme: Programme, filing: Filing) {
    this.programme = programme;
    this.index = FilingIndex.of(filing);
    this.fields = catalogueByKey(programme);
  }

  /**
   * A field that links may name: declarations, opinions and whatever staff or experts fill in are nobody's to carry,
   * whatever a mapping says.
   */
  carried(key: FieldKey): CataloguedField | null {
    const of = this.fields.get(key);
    const isOwn = of?.field.filledBy === 'applicant' && of.field.type.kind !== 'confirmation';
    return of !== undefined && isOwn ? of : null;
  }

  /** Whether the figures of a year are promised here, not achieved. */
  isPromised(year: number): boolean {
    return this.programme.years.commitments.includes(year);
  }

  /** The printed label, without the colon some forms print behind it. */
  label(key: FieldKey, year: number | null): string {
    const of = this.fields.get(key);
    return of === undefined ? lastSegment(key) : fieldLabel(of, this.programme, year).replace(/[：:]$/, '');
  }

  target(of: CataloguedField, year: number | null): CarryTarget {
    return { field: of.field.key, year, label: this.label(of.field.key, year), sheet: of.sheet.name };
  }

  /** An entry as a person finds it again. */
  sourceCell(entry: FilingEntry): SourceCell {
    const { field, year, tableRow, raw, value, cell } = entry;
    const text = raw.trim() === '' ? valueInWords(value) : raw;
    return { field, year, row: tableRow, label: this.label(field, year), text, cell };
  }
}
