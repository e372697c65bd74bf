import { z } from 'zod';
import type { Sheet } from '../../emulated-workbook/sheet';
import type { Workbook } from '../../emulated-workbook/workbook';
import { itemNotFound } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, NULL_OBJECT, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import type { KeptObjects } from '../wire/kept-objects';
import { NamedItemCollection } from './named-items';
import { readArgument, readValue } from './read-argument';
import { Worksheet } from './worksheet';

/** What an add-in may switch, and which of its listeners are registered. */
export interface AddInState {
  eventsEnabled: boolean;
  /** Names of the events of the collection of sheets, `Changed`, `Added` … */
  readonly listening: Set<string>;
  readonly kept: KeptObjects;
}

class Application extends HostObject {
  readonly typeName = 'Application';
  protected members(): Record<string, Member> {
    return {
      SuspendApiCalculationUntilNextSync: method(() => undefined),
      SuspendScreenUpdatingUntilNextSync: method(() => undefined),
    };
  }
}

class Runtime extends HostObject {
  readonly typeName = 'Runtime';
  constructor(private readonly state: AddInState) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      EnableEvents: property(
        () => this.state.eventsEnabled,
        (value) => {
          this.state.eventsEnabled = readValue(value, z.boolean());
        },
      ),
    };
  }
}

class WorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  protected members(): Record<string, Member> {
    return { Protected: property(() => this.workbook.structureProtected) };
  }
}

/** Members by which the client registers, and the public events whose API level they need. */
const REGISTRATIONS = new Map([
  ['DataChangedEvent', 'Changed'],
  ['AddedEvent', 'Added'],
  ['DeletedEvent', 'Deleted'],
  ['EventNameChanged', 'NameChanged'],
  ['EventMoved', 'Moved'],
]);

/** The public member of `WorksheetCollection` behind a private one: `_RegisterAddedEvent` → `OnAdded`. */
export function publicEvent(member: string): string | null {
  const found = /^_(?:Un)?[Rr]egister(.+)$/.exec(member);
  const event = REGISTRATIONS.get(found?.[1] ?? '');
  return event === undefined ? null : `On${event}`;
}

class WorksheetCollection extends HostObject {
  readonly typeName = 'WorksheetCollection';

  constructor(
    private readonly workbook: Workbook,
    private readonly state: AddInState,
  ) {
    super();
  }

  override items(): HostObject[] {
    return this.workbook.sheets.map((sheet) => new Worksheet(this.workbook, sheet));
  }

  protected members(): Record<string, Member> {
    const { workbook, state } = this;
    const find = (given: readonly unknown[]): Sheet | null => {
      const key = readArgument(given, 0, z.string());
      return workbook.sheets.find(({ id }) => id === key) ?? workbook.findSheet(key);
    };
    const registrations = [...REGISTRATIONS].flatMap(([name, event]): [string, Member][] => [
      [`_Register${name}`, method(() => void state.listening.add(event))],
      [`_Unregister${name}`, method(() => void state.listening.delete(event))],
    ]);
    return {
      ...Object.fromEntries(registrations),
      Add: method((given) => {
        const name = readArgument(given, 0, z.string().nullish()) ?? null;
        return new Worksheet(workbook, workbook.addSheet(name));
      }),
      GetItem: method((given) => {
        const sheet = find(given);
        if (sheet === null) throw itemNotFound();
        return new Worksheet(workbook, sheet);
      }),
      GetItemOrNullObject: method((given) => {
        const sheet = find(given);
        return sheet === null ? NULL_OBJECT : new Worksheet(workbook, sheet);
      }),
      GetActiveWorksheet: method(() => new Worksheet(workbook, workbook.selection.sheet)),
      GetCount: method(() => workbook.sheets.length),
    };
  }
}

/** What the client's root object is: the workbook that is open, with what the client itself asks of it. */
export class WorkbookRoot extends HostObject {
  readonly typeName = 'Workbook';

  constructor(
    private readonly workbook: Workbook,
    private readonly state: AddInState,
  ) {
    super();
  }

  protected members(): Record<string, Member> {
    const { workbook, state } = this;
    return {
      Worksheets: child(() => new WorksheetCollection(workbook, state)),
      Names: child(() => new NamedItemCollection(workbook, null)),
      Application: child(() => new Application()),
      Protection: child(() => new WorkbookProtection(workbook)),
      _Runtime: child(() => new Runtime(state)),
      GetActiveCell: method(() => {
        const { sheet, area } = workbook.selection;
        return new Worksheet(workbook, sheet).range({ ...area, bottom: area.top, right: area.left });
      }),
      GetSelectedRange: method(() =>
        new Worksheet(workbook, workbook.selection.sheet).range(workbook.selection.area),
      ),
      _RemoveReference: method((given) => {
        state.kept.release(readArgument(given, 0, z.string()));
      }),
    };
  }
}
