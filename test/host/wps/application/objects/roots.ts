import { WpsObject } from '../bridge/wps-object';
import type { Session } from '../session';
import { asItem } from '../session';
import { ApiEvent, CustomTaskpane, FileSystem, PluginStorage, RibbonUi } from './add-in';
import type { AddInState, PaneState } from './add-in';
import { EtApplication } from './application';

const PANE_WIDTH = 300;
const DOCKED_RIGHT = 2;

/** What the add-in's own page is offered beside the workbooks. */
class AddInServices {
  constructor(
    private readonly session: Session,
    private readonly state: AddInState,
  ) {}

  createPane(url: string, title: string): PaneState {
    const id = this.state.panes.length + 1;
    const pane = {
      id,
      title,
      url,
      visible: false,
      dockPosition: DOCKED_RIGHT,
      width: PANE_WIDTH,
      isDeleted: false,
    };
    this.state.panes.push(pane);
    return pane;
  }

  pane(id: unknown): WpsObject | undefined {
    const pane = this.state.panes.find((one) => one.id === Number(id) && !one.isDeleted);
    return asItem(this.session, pane ? new CustomTaskpane(pane) : null, `task pane ${String(id)}`);
  }

  dialog(url: string, title: string): void {
    this.state.dialogs.push({ url, title });
  }
}

/** `Application` of the page's window: the workbooks and the add-in's own services in one. */
export class MergedRoot extends EtApplication {
  readonly #services: AddInServices;
  readonly #state: AddInState;
  readonly #events: ApiEvent;

  constructor(session: Session, state: AddInState) {
    super(session, state);
    this.#services = new AddInServices(session, state);
    this.#state = state;
    this.#events = new ApiEvent(session);
  }

  get EtApplication(): WpsObject {
    return this.inner.session.make.application();
  }

  get ApiEvent(): WpsObject {
    return this.#events;
  }

  get PluginStorage(): WpsObject {
    return new PluginStorage(this.#state);
  }

  get ribbonUI(): WpsObject {
    return new RibbonUi(this.#state);
  }

  get FileSystem(): WpsObject {
    return new FileSystem(this.#state);
  }

  CreateTaskPane(url: string, title = ''): WpsObject {
    return new CustomTaskpane(this.#services.createPane(url, title));
  }

  GetTaskPane(id: unknown): WpsObject | undefined {
    return this.#services.pane(id);
  }

  ShowDialog(url: string, title = ''): void {
    this.#services.dialog(url, title);
  }
}

function memberNames({ prototype }: { prototype: WpsObject }): Set<string> {
  return new Set(Object.getOwnPropertyNames(prototype));
}

/** The application of older versions, without the add-in's services. */
export function olderApplication(session: Session, state: AddInState): EtApplication {
  return new EtApplication(session, state, memberNames(MergedRoot));
}

/** `wps` of older versions: the add-in's services alone, and the way to the application. */
export class OlderRoot extends WpsObject {
  readonly inner = { className: 'Root', elsewhere: memberNames(EtApplication) };
  readonly #services: AddInServices;
  readonly #session: Session;
  readonly #state: AddInState;
  readonly #events: ApiEvent;

  constructor(session: Session, state: AddInState) {
    super();
    this.#services = new AddInServices(session, state);
    this.#session = session;
    this.#state = state;
    this.#events = new ApiEvent(session);
  }

  /** A function where the quirk says so. */
  get EtApplication(): WpsObject {
    return this.#session.make.application();
  }

  get ApiEvent(): WpsObject {
    return this.#events;
  }

  get PluginStorage(): WpsObject {
    return new PluginStorage(this.#state);
  }

  get ribbonUI(): WpsObject {
    return new RibbonUi(this.#state);
  }

  get FileSystem(): WpsObject {
    return new FileSystem(this.#state);
  }

  CreateTaskPane(url: string, title = ''): WpsObject {
    return new CustomTaskpane(this.#services.createPane(url, title));
  }

  GetTaskPane(id: unknown): WpsObject | undefined {
    return this.#services.pane(id);
  }

  ShowDialog(url: string, title = ''): void {
    this.#services.dialog(url, title);
  }
}
