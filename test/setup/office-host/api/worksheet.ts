import { z } from 'zod';
import type { CellArea } from '../../../../src/model/cell-address';
import type { Sheet } from '../../emulated-workbook/sheet';
import { WHOLE_SHEET } from '../../emulated-workbook/sheet';
import type { Workbook } from '../../emulated-workbook/workbook';
import { HostError, invalidArgument } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, NULL_OBJECT, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { NamedItemCollection } from './named-items';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { readAddress, readArgument, readValue } from './read-argument';

const Index = z.int().min(0);
/** Characters; the width of a column nobody sized, in a Chinese Excel. */
const STANDARD_WIDTH = 8.38;
/** Longest list of addresses the host takes at once. */
const MAX_ADDRESSES = 8192;

const ProtectionOptions = z.strictObject({
  allowAutoFilter: z.boolean().optional(),
  allowDeleteColumns: z.boolean().optional(),
  allowDeleteRows: z.boolean().optional(),
  allowEditObjects: z.boolean().optional(),
  allowEditScenarios: z.boolean().optional(),
  allowFormatCells: z.boolean().optional(),
  allowFormatColumns: z.boolean().optional(),
  allowFormatRows: z.boolean().optional(),
  allowInsertColumns: z.boolean().optional(),
  allowInsertHyperlinks: z.boolean().optional(),
  allowInsertRows: z.boolean().optional(),
  allowPivotTables: z.boolean().optional(),
  allowSort: z.boolean().optional(),
  selectionMode: z.enum(['Normal', 'Unlocked', 'None']).optional(),
});

class WorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  protected members(): Record<string, Member> {
    const { sheet } = this;
    return {
      Protected: property(() => sheet.protection !== null),
      Options: property(() => sheet.protection?.options ?? null),
      Protect: method((given) => {
        sheet.requireUnprotected();
        const options = readArgument(given, 0, ProtectionOptions.nullish()) ?? {};
        const password = readArgument(given, 1, z.string().nullish()) ?? null;
        sheet.protection = { options: { selectionMode: 'Normal', ...options }, password };
      }),
      Unprotect: method((given) => {
        const password = readArgument(given, 0, z.string().nullish()) ?? null;
        if (sheet.protection && sheet.protection.password !== password) {
          throw new HostError('AccessDenied', 'You cannot perform the requested operation. (password)');
        }
        sheet.protection = null;
      }),
    };
  }
}

class WorksheetFreezePanes extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  protected members(): Record<string, Member> {
    const { sheet } = this;
    return {
      FreezeAt: method(([range]) => {
        if (!(range instanceof Range)) throw invalidArgument('freezeAt');
        sheet.frozen = range.area;
      }),
      FreezeRows: method((given) => {
        sheet.frozen = { ...WHOLE_SHEET, bottom: readArgument(given, 0, z.int().min(1)) };
      }),
      FreezeColumns: method((given) => {
        sheet.frozen = { ...WHOLE_SHEET, right: readArgument(given, 0, z.int().min(1)) };
      }),
      Unfreeze: method(() => {
        sheet.frozen = null;
      }),
    };
  }
}

/** A worksheet as the API shows it. */
export class Worksheet extends HostObject {
  readonly typeName = 'Worksheet';

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  range(area: CellArea): Range {
    return new Range(this.workbook, this.sheet, area, () => new Worksheet(this.workbook, this.sheet));
  }

  protected members(): Record<string, Member> {
    const { workbook, sheet } = this;
    return {
      ...this.#rangeMembers(),
      Id: property(() => sheet.id),
      Name: property(
        () => sheet.name,
        (value) => {
          workbook.renameSheet(sheet, readValue(value, z.string()));
        },
      ),
      Position: property(
        () => workbook.sheets.indexOf(sheet),
        (value) => {
          workbook.moveSheet(sheet, readValue(value, Index));
        },
      ),
      Visibility: property(
        () => sheet.visibility,
        (value) => {
          const visibility = readValue(value, z.enum(['Visible', 'Hidden', 'VeryHidden']));
          const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
          if (visibility !== 'Visible' && others.length === 0)
            throw invalidArgument('the last visible sheet');
          sheet.visibility = visibility;
        },
      ),
      StandardWidth: property(() => STANDARD_WIDTH),
      Names: child(() => new NamedItemCollection(workbook, sheet)),
      Protection: child(() => new WorksheetProtection(sheet)),
      FreezePanes: child(() => new WorksheetFreezePanes(sheet)),
      PageLayout: child(() => new PageLayout(sheet)),
      Activate: method(() => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden sheet');
        workbook.selection = { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
      }),
      Delete: method(() => {
        workbook.deleteSheet(sheet);
      }),
      Copy: method((given) => {
        const type = readArgument(
          given,
          0,
          z.enum(['None', 'Before', 'After', 'Beginning', 'End']).nullish(),
        );
        if (type && type !== 'End') throw invalidArgument('emulated host: copies are put at the end');
        const name = `${sheet.name} (2)`;
        return new Worksheet(workbook, workbook.copySheet(sheet, name, workbook.sheets.length));
      }),
    };
  }

  #rangeMembers(): Record<string, Member> {
    const { sheet } = this;
    const range = (area: CellArea): Range => this.range(area);
    return {
      GetRange: method(([address]) =>
        range(
          address === undefined || address === null
            ? WHOLE_SHEET
            : readAddress(readValue(address, z.string())),
        ),
      ),
      GetRanges: method((given) => {
        const addresses = readArgument(given, 0, z.string().max(MAX_ADDRESSES));
        return new RangeAreas({ sheet, areas: addresses.split(/[,;]/).map(readAddress) });
      }),
      GetRangeByIndexes: method((given) => {
        const top = readArgument(given, 0, Index) + 1;
        const left = readArgument(given, 1, Index) + 1;
        const rows = readArgument(given, 2, z.int().min(1));
        const columns = readArgument(given, 3, z.int().min(1));
        return range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
      }),
      GetCell: method((given) => {
        const [row, column] = [readArgument(given, 0, Index) + 1, readArgument(given, 1, Index) + 1];
        return range({ top: row, bottom: row, left: column, right: column });
      }),
      GetUsedRange: method(([valuesOnly]) => {
        const used = sheet.cells.used(WHOLE_SHEET, valuesOnly === true);
        return range(used ?? { top: 1, left: 1, bottom: 1, right: 1 });
      }),
      GetUsedRangeOrNullObject: method(([valuesOnly]) => {
        const used = sheet.cells.used(WHOLE_SHEET, valuesOnly === true);
        return used === null ? NULL_OBJECT : range(used);
      }),
    };
  }
}
