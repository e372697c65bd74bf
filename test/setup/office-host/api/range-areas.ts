import { areaAddress, quotedSheetName } from '../../../../src/model/cell-address';
import { child, HostObject, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import type { Areas } from './uniform';

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  readonly typeName = 'RangeAreas';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    const { sheet, areas } = this.areas;
    return {
      Address: property(() =>
        areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(','),
      ),
      AreaCount: property(() => areas.length),
      Format: child(() => new RangeFormat(this.areas)),
      DataValidation: child(() => new DataValidation(this.areas)),
    };
  }
}
