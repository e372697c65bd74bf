import { z } from 'zod';
import { absoluteAreaAddress, quotedSheetName } from '../../../../src/model/cell-address';
import type { Sheet } from '../../emulated-workbook/sheet';
import type { DefinedName, Workbook } from '../../emulated-workbook/workbook';
import { invalidArgument, itemNotFound } from '../../emulated-workbook/workbook-error';
import { HostObject, method, NULL_OBJECT, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { Range } from './range';
import { readArgument, readValue } from './read-argument';

/** A defined name as the API shows it. */
class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';

  constructor(
    private readonly workbook: Workbook,
    private readonly item: DefinedName,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.item.name };
  }

  protected members(): Record<string, Member> {
    const { workbook, item } = this;
    return {
      Name: property(() => item.name),
      Formula: property(
        () => item.refersTo,
        (value) => {
          item.refersTo = readValue(value, z.string().regex(/^=/));
        },
      ),
      Visible: property(
        () => item.visible,
        (value) => {
          item.visible = readValue(value, z.boolean());
        },
      ),
      Scope: property(() => (item.scope === null ? 'Workbook' : 'Worksheet')),
      Delete: method(() => {
        workbook.names = workbook.names.filter((other) => other !== item);
      }),
    };
  }
}

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly typeName = 'NamedItemCollection';

  constructor(
    private readonly workbook: Workbook,
    private readonly scope: Sheet | null,
  ) {
    super();
  }

  override items(): HostObject[] {
    return this.workbook.names
      .filter(({ scope }) => scope === this.scope)
      .map((item) => new NamedItem(this.workbook, item));
  }

  protected members(): Record<string, Member> {
    const { workbook, scope } = this;
    const find = (given: readonly unknown[]): DefinedName | null =>
      workbook.findName(readArgument(given, 0, z.string()), scope);
    return {
      Add: method((given) => {
        const [, target] = given;
        const refersTo =
          target instanceof Range
            ? `=${quotedSheetName(target.sheet.name)}!${absoluteAreaAddress(target.area)}`
            : readValue(target, z.string());
        if (!/^=./.test(refersTo)) throw invalidArgument(`name ${refersTo}`);
        return new NamedItem(workbook, workbook.addName(readArgument(given, 0, z.string()), refersTo, scope));
      }),
      GetItem: method((given) => {
        const item = find(given);
        if (item === null) throw itemNotFound();
        return new NamedItem(workbook, item);
      }),
      GetItemOrNullObject: method((given) => {
        const item = find(given);
        return item === null ? NULL_OBJECT : new NamedItem(workbook, item);
      }),
    };
  }
}
