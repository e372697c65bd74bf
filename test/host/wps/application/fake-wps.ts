import type { CellArea } from '../../../../src/model/cell-address';
import type { Sheet } from '../../../setup/emulated-workbook/sheet';
import { Workbook as NeutralWorkbook } from '../../../setup/emulated-workbook/workbook';
import type { WorkbookEvent } from '../../../setup/emulated-workbook/workbook';
import { Bridge } from './bridge/bridge';
import type { BridgeCalls } from './bridge/bridge-calls';
import { EventHub } from './event-hub';
import { newAddInState } from './objects/add-in';
import type { AddInState } from './objects/add-in';
import { MergedRoot, OlderRoot, olderApplication } from './objects/roots';
import { Name } from './objects/names';
import { Window } from './objects/window';
import { Workbook } from './objects/workbook';
import { Worksheet } from './objects/worksheet';
import { PLAIN } from './quirks';
import type { WpsQuirks } from './quirks';
import { Range } from './range/range';
import type { OpenBook, Session } from './session';
import { bookOf } from './session';
import { areasOf } from './values/addresses';
import { UnknownToFakeError, WpsRefusal } from './wps-errors';

const AUTOMATIC = -4105;
const FIRST_CELL: CellArea = { top: 1, left: 1, bottom: 1, right: 1 };

/** What the page's window has of WPS; which of them there are depends on the version. */
export interface WpsGlobals {
  Application?: WPSMergedRoot;
  wps?: WPSMergedRoot;
}

/**
 * A WPS 表格 that runs anywhere: workbooks in memory behind the object model its add-ins see. What it takes for granted
 * about the real one is written down in assumptions.ts, what may differ from one WPS to another in quirks.ts.
 */
export class FakeWps {
  /** What crossed the bridge since the last `reset`. */
  readonly calls: BridgeCalls;
  /** Task panes, storage, ribbon and files of the add-in. */
  readonly addIn: AddInState;
  /** For `window`: `Object.assign(window, fake.globals)`. */
  readonly globals: Readonly<WpsGlobals>;
  readonly #session: Session;
  readonly #bridge: Bridge;
  #isCopying = false;
  #opened = 0;

  /** @param firstSheet of the one workbook that is open at first */
  constructor(
    readonly quirks: Readonly<WpsQuirks> = PLAIN,
    private readonly firstSheet = '表一',
  ) {
    this.#bridge = new Bridge(quirks);
    this.calls = this.#bridge.calls;
    this.addIn = newAddInState();
    const first = this.#newBook();
    const events = new EventHub(quirks.events, (value) => this.#bridge.shown(value));
    const isOlder = quirks.entry !== 'application';
    const session: Session = {
      quirks,
      books: [first],
      active: first,
      settings: {
        ScreenUpdating: true,
        DisplayAlerts: true,
        EnableEvents: true,
        Interactive: true,
        Calculation: AUTOMATIC,
        StatusBar: false,
      },
      events,
      make: {
        application: () => (isOlder ? olderApplication(session, this.addIn) : root),
        workbook: (book) => new Workbook(session, book),
        worksheet: (sheet) => new Worksheet(session, sheet),
        range: (sheet, areas, kind = 'cells') => new Range(session, sheet, areas, kind),
        name: (book, item) => new Name(session, book, { kind: 'defined', item }),
        window: (book) => new Window(session, book),
      },
      openBook: () => this.#openBook(),
      activateBook: (book) => {
        this.#activateBook(book);
      },
      activateSheet: (sheet) => {
        this.#activateSheet(sheet);
      },
      select: (sheet, area) => {
        this.#select(sheet, area);
      },
    };
    const root = new MergedRoot(session, this.addIn);
    this.#session = session;
    const older = new OlderRoot(session, this.addIn);
    this.globals = isOlder
      ? { wps: this.#asDeclared(older) }
      : { Application: this.#asDeclared(root), wps: this.#asDeclared(root) };
  }

  /** The workbooks, whichever way the page has to find them. */
  get application(): WPSMergedRoot {
    return this.#asDeclared(this.#session.make.application());
  }

  /** The workbook in front. */
  get workbook(): NeutralWorkbook {
    return this.#session.active.workbook;
  }

  /** All workbooks that are open, in the order they were opened. */
  get workbooks(): readonly NeutralWorkbook[] {
    return this.#session.books.map(({ workbook }) => workbook);
  }

  /** What add-ins may switch, to see that it is as it was. */
  get settings(): Readonly<Session['settings']> {
    return this.#session.settings;
  }

  /** How many listeners add-ins have. */
  get listeners(): number {
    return this.#session.events.count();
  }

  /** Does something as the person in front of the workbooks; listeners hear of it, and nothing is counted. */
  asUser(act: (workbook: NeutralWorkbook) => void): void {
    act(this.workbook);
  }

  /** The person copies a sheet: nobody is told that it is new, only that it came to the front. */
  asUserCopying(act: (workbook: NeutralWorkbook) => void): void {
    this.#isCopying = true;
    try {
      this.asUser(act);
    } finally {
      this.#isCopying = false;
    }
    this.#session.events.tell('SheetActivate', this.#session.make.worksheet(this.workbook.selection.sheet));
  }

  /** The person deletes a sheet: listeners are told while it is still there. */
  asUserDeleting(name: string, act: (workbook: NeutralWorkbook) => void): void {
    const sheet = this.workbook.sheetNamed(name);
    this.#session.events.tell('SheetBeforeDelete', this.#session.make.worksheet(sheet));
    this.asUser(act);
  }

  /** The person brings a workbook to the front. */
  switchTo(workbook: NeutralWorkbook): void {
    const book = this.#session.books.find((one) => one.workbook === workbook);
    if (!book) throw new RangeError('the workbook is not open');
    this.#activateBook(book);
  }

  /** The person selects cells, on whichever sheet. */
  select(sheet: Sheet, area: CellArea): void {
    this.#activateSheet(sheet);
    this.#select(sheet, area);
  }

  /** The person selects sheets beside the one in front, until another one comes to the front. */
  groupSheets(...names: string[]): void {
    const { grouped, workbook } = this.#session.active;
    for (const name of names) grouped.add(workbook.sheetNamed(name));
  }

  /** The person opens an empty workbook. */
  openWorkbook(): NeutralWorkbook {
    const book = this.#openBook();
    this.#session.events.tell('WorkbookOpen', this.#session.make.workbook(book));
    this.#activateBook(book);
    return book.workbook;
  }

  /**
   * The person saves the workbook in front.
   *
   * @param as another name and folder for it, e.g. `{ name: '示例.xlsx', path: '/示例' }`; as before where absent
   */
  save(as: { name: string; path: string } | null = null): void {
    const { events, make, active } = this.#session;
    events.tell('WorkbookBeforeSave', make.workbook(active), as !== null);
    Object.assign(active, as);
    active.saved = true;
    events.tell('WorkbookAfterSave', make.workbook(active));
  }

  /** Resolves when everything listeners are to be told has arrived. See {@link verify}. */
  async settled(): Promise<void> {
    await this.#session.events.settled();
    this.verify();
  }

  /** @throws where the fake was asked for what it does not know, or a listener threw: callers may have hidden both */
  verify(): void {
    const [unknown] = this.#bridge.unknown;
    if (unknown !== undefined) throw new UnknownToFakeError(this.#bridge.unknown.join('; '));
    const [failure] = this.#session.events.failures;
    if (failure instanceof Error) throw failure;
    if (failure !== undefined) throw new Error('a listener threw', { cause: failure });
  }

  /** What stands behind the proxies answers like WPS's own objects; they throw for every member that is not faked. */
  #asDeclared(root: unknown): WPSMergedRoot {
    return this.#bridge.shown(root) as WPSMergedRoot;
  }

  #newBook(): OpenBook {
    this.#opened += 1;
    const workbook = new NeutralWorkbook(this.firstSheet);
    const book: OpenBook = {
      workbook,
      name: `工作簿${this.#opened}`,
      path: '',
      saved: true,
      selections: new Map(),
      splits: new Map(),
      grouped: new Set(),
      withoutGridlines: new Set(),
    };
    workbook.listen((event) => {
      this.#hear(book, event);
    });
    return book;
  }

  #openBook(): OpenBook {
    const book = this.#newBook();
    this.#session.books.push(book);
    return book;
  }

  #activateBook(book: OpenBook): void {
    const { active, events, make } = this.#session;
    if (active === book) return;
    if (this.#session.books.includes(active)) {
      events.tell('WindowDeactivate', make.workbook(active), make.window(active));
      events.tell('WorkbookDeactivate', make.workbook(active));
    }
    this.#session.active = book;
    events.tell('WorkbookActivate', make.workbook(book));
    events.tell('WindowActivate', make.workbook(book), make.window(book));
  }

  #activateSheet(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new WpsRefusal(`the sheet ${sheet.name} is hidden`);
    const book = bookOf(this.#session, sheet);
    const { selection } = book.workbook;
    if (selection.sheet === sheet) return;
    book.grouped.clear();
    book.selections.set(selection.sheet, selection.area);
    book.workbook.selection = { sheet, area: book.selections.get(sheet) ?? FIRST_CELL };
    if (this.#mayTell()) this.#session.events.tell('SheetActivate', this.#session.make.worksheet(sheet));
  }

  #select(sheet: Sheet, area: CellArea): void {
    const book = bookOf(this.#session, sheet);
    if (book !== this.#session.active || book.workbook.selection.sheet !== sheet) {
      throw new WpsRefusal(`the sheet ${sheet.name} is not in front`);
    }
    book.workbook.selection = { sheet, area };
    const { events, make } = this.#session;
    if (this.#mayTell())
      events.tell('SheetSelectionChange', make.worksheet(sheet), make.range(sheet, [area]));
  }

  #mayTell(): boolean {
    return this.#session.settings.EnableEvents || this.quirks.enableEvents === 'ignored';
  }

  #hear(book: OpenBook, event: WorkbookEvent): void {
    book.saved = false;
    if (!this.#mayTell()) return;
    const { events, make } = this.#session;
    switch (event.kind) {
      case 'changed': {
        const areas = event.address.split(',').flatMap((address) => areasOf(address) ?? []);
        events.tell('SheetChange', make.worksheet(event.sheet), make.range(event.sheet, areas));
        return;
      }
      case 'added':
        if (this.#isCopying) book.workbook.selection = { sheet: event.sheet, area: FIRST_CELL };
        else events.tell('WorkbookNewSheet', make.workbook(book), make.worksheet(event.sheet));
        return;
      case 'deleted':
        events.tell('SheetActivate', make.worksheet(book.workbook.selection.sheet));
        return;
      case 'renamed':
      case 'moved':
        // WPS has no events for these.
        return;
    }
  }
}
