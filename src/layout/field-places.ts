import type { CellArea } from '../model/cell-address';
import { absoluteAreaAddress, quotedSheetName } from '../model/cell-address';
import type { FieldReference } from '../model/field';
import type { FieldKey } from '../model/keys';
import { fieldAtYear } from '../model/keys';

interface SheetArea {
  sheet: string;
  area: CellArea;
}

/** Where everything of the workbook stands, known once all sheets are laid out; formulas are written from it. */
export class FieldPlaces {
  readonly #fields = new Map<string, SheetArea>();
  readonly #totals = new Map<FieldKey, SheetArea>();

  /** Takes note of where a field stands. */
  addField(field: FieldKey, year: number | null, place: SheetArea): void {
    this.#fields.set(fieldAtYear(field, year), place);
  }

  /** Takes note of where a total stands. */
  addTotal(total: FieldKey, place: SheetArea): void {
    this.#totals.set(total, place);
  }

  /** Whether a field stands on this sheet. */
  isOn(sheet: string, { field, year }: FieldReference): boolean {
    return this.#fields.get(fieldAtYear(field, year))?.sheet === sheet;
  }

  /**
   * A field's cells as a formula on `sheet` refers to them: `$C$5`, `'联合体概况'!$C$5`.
   *
   * @throws RangeError where the programme names a field no form holds
   */
  field({ field, year }: FieldReference, sheet: string): string {
    return reference(this.#fields.get(fieldAtYear(field, year)), sheet, fieldAtYear(field, year));
  }

  /** A total's cell as a formula on `sheet` refers to it. */
  total(total: FieldKey, sheet: string): string {
    return reference(this.#totals.get(total), sheet, total);
  }
}

function reference(place: SheetArea | undefined, sheet: string, key: string): string {
  if (!place) throw new RangeError(`${key} stands on no sheet`);
  const address = absoluteAreaAddress(place.area);
  return place.sheet === sheet ? address : `${quotedSheetName(place.sheet)}!${address}`;
}
