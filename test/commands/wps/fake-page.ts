/**
 * What WPS puts into a page, as far as the ribbon and the pane's frame use it; each build puts it elsewhere. Typed by
 * nothing: the code under test takes it as unknown.
 */
export interface FakeTaskPane {
  ID: number;
  Visible: boolean;
  DockPosition: number;
  Width: number;
  address: string;
}

/** A running WPS, seen by a test. */
export class FakeShell {
  readonly panes: FakeTaskPane[] = [];
  readonly stored = new Map<string, unknown>();
  readonly invalidated: string[] = [];
  readonly listeners = new Map<string, () => void>();
  workbook: object | null = { Name: '示例.xlsx' };
  /** Fails every call across the bridge, as while a cell is being edited. */
  isBusy = false;

  readonly PluginStorage = {
    getItem: (key: string): unknown => {
      if (this.isBusy) throw new Error('busy');
      return this.stored.get(key);
    },
    setItem: (key: string, value: unknown): void => void this.stored.set(key, value),
    removeItem: (key: string): void => void this.stored.delete(key),
  };

  readonly CreateTaskPane = (address: string): FakeTaskPane => {
    const pane = { ID: this.panes.length + 1, Visible: false, DockPosition: 0, Width: 0, address };
    this.panes.push(pane);
    return pane;
  };

  readonly GetTaskPane = (id: number): FakeTaskPane | undefined => this.panes.find(({ ID }) => ID === id);

  readonly ribbonUI = { InvalidateControl: (id: string): void => void this.invalidated.push(id) };

  readonly ApiEvent = {
    AddApiEventListener: (name: string, listener: () => void): void =>
      void this.listeners.set(name, listener),
  };

  /** The spreadsheet part. */
  get spreadsheet(): object {
    const workbookNow = (): object | null => this.workbook;
    return {
      Workbooks: { Count: 1 },
      get ActiveWorkbook() {
        return workbookNow();
      },
    };
  }

  /** The shell part alone. */
  get shell(): object {
    const { PluginStorage, CreateTaskPane, GetTaskPane, ribbonUI, ApiEvent } = this;
    return { PluginStorage, CreateTaskPane, GetTaskPane, ribbonUI, ApiEvent };
  }
}

const throwingOn = (target: object, ...missing: string[]): object =>
  new Proxy(target, {
    get(of, name) {
      if (typeof name === 'string' && (missing.includes(name) || !(name in of)))
        throw new Error(`no ${name}`);
      return Reflect.get(of, name) as unknown;
    },
  });

/** Builds of WPS by what they put where. */
export const PAGES: readonly [string, (shell: FakeShell) => object][] = [
  [
    'everything on Application',
    (fake) => ({
      Application: Object.defineProperties(fake.shell, Object.getOwnPropertyDescriptors(fake.spreadsheet)),
    }),
  ],
  [
    'wps, EtApplication a method',
    (fake) => ({ wps: { ...fake.shell, EtApplication: () => fake.spreadsheet } }),
  ],
  ['wps, EtApplication a property', (fake) => ({ wps: { ...fake.shell, EtApplication: fake.spreadsheet } })],
  [
    'both, the shell on wps',
    (fake) => ({
      Application: fake.spreadsheet,
      wps: { ...fake.shell, EtApplication: () => fake.spreadsheet },
    }),
  ],
  [
    'missing members throw',
    (fake) => ({
      Application: throwingOn(fake.spreadsheet),
      wps: throwingOn({ ...fake.shell, EtApplication: () => throwingOn(fake.spreadsheet) }),
    }),
  ],
];
