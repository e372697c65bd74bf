import { WpsObject } from '../bridge/wps-object';
import type { Session } from '../session';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';

/** A task pane that was made, as the person sees it. */
export interface PaneState {
  readonly id: number;
  readonly title: string;
  url: string;
  visible: boolean;
  dockPosition: number;
  width: number;
  isDeleted: boolean;
}

/** What the add-in's pages share beside the workbooks. */
export interface AddInState {
  readonly storage: Map<string, string>;
  readonly panes: PaneState[];
  /** What of the ribbon was to be drawn anew: ids of controls, `*` for all of it. */
  readonly invalidated: string[];
  readonly dialogs: { url: string; title: string }[];
  /** Files by their path, each byte as a character. */
  readonly files: Map<string, string>;
  /** What the person chooses in the next file dialog; null where it is closed without a choice. */
  chosenFiles: readonly string[] | null;
}

export function newAddInState(): AddInState {
  return {
    storage: new Map(),
    panes: [],
    invalidated: [],
    dialogs: [],
    files: new Map(),
    chosenFiles: null,
  };
}

/** Shared by the pages of an add-in, and gone when WPS is closed. */
export class PluginStorage extends WpsObject {
  readonly inner = { className: 'PluginStorage' };
  readonly #state: AddInState;

  constructor(state: AddInState) {
    super();
    this.#state = state;
  }

  get length(): number {
    return this.#state.storage.size;
  }

  key(index: number): string | null {
    return [...this.#state.storage.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#state.storage.get(key) ?? null;
  }

  setItem(key: string, value: unknown): void {
    this.#state.storage.set(key, String(value));
  }

  removeItem(key: string): void {
    this.#state.storage.delete(key);
  }

  clear(): void {
    this.#state.storage.clear();
  }
}

export class CustomTaskpane extends WpsObject {
  readonly inner = { className: 'CustomTaskpane' };
  readonly #pane: PaneState;

  constructor(pane: PaneState) {
    super();
    this.#pane = pane;
  }

  get ID(): number {
    return this.#pane.id;
  }

  get Visible(): boolean {
    return this.#pane.visible;
  }

  set Visible(value: unknown) {
    this.#pane.visible = value === true;
  }

  get DockPosition(): number {
    return this.#pane.dockPosition;
  }

  set DockPosition(value: unknown) {
    if (![0, 1, 2, 3, 4].includes(Number(value))) throw new WpsRefusal(`DockPosition = ${String(value)}`);
    this.#pane.dockPosition = Number(value);
  }

  get Width(): number {
    return this.#pane.width;
  }

  set Width(value: unknown) {
    if (typeof value !== 'number' || value <= 0) throw new WpsRefusal(`Width = ${String(value)}`);
    this.#pane.width = value;
  }

  Navigate(url: string): void {
    this.#pane.url = url;
  }

  Delete(): void {
    this.#pane.isDeleted = true;
    this.#pane.visible = false;
  }
}

export class RibbonUi extends WpsObject {
  readonly inner = { className: 'RibbonUi' };
  readonly #state: AddInState;

  constructor(state: AddInState) {
    super();
    this.#state = state;
  }

  Invalidate(): void {
    this.#state.invalidated.push('*');
  }

  InvalidateControl(id: string): void {
    this.#state.invalidated.push(id);
  }

  ActivateTab(): void {
    // Which tab is in front is not kept.
  }
}

export class ApiEvent extends WpsObject {
  readonly inner = { className: 'ApiEvent' };
  readonly #session: Session;
  #cancel = false;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  get Cancel(): boolean {
    return this.#cancel;
  }

  set Cancel(value: unknown) {
    this.#cancel = value === true;
  }

  AddApiEventListener(name: unknown, listener: unknown): void {
    this.#session.events.add(name, listener);
  }

  RemoveApiEventListener(name: unknown, listener?: unknown): void {
    this.#session.events.remove(name, listener);
  }
}

/** Files on the person's machine; binary strings have a character for each byte. */
export class FileSystem extends WpsObject {
  readonly inner = { className: 'FileSystem' };
  readonly #files: Map<string, string>;

  constructor({ files }: AddInState) {
    super();
    this.#files = files;
  }

  Exists(path: string): boolean {
    return this.#files.has(path);
  }

  existsSync(path: string): boolean {
    return this.#files.has(path);
  }

  readAsBinaryString(path: string): string {
    const content = this.#files.get(path);
    if (content === undefined) throw new WpsRefusal(`no file ${path}`);
    return content;
  }

  writeAsBinaryString(path: string, data: string): boolean {
    if (/[\u0100-\uffff]/.test(data)) throw new WpsRefusal('characters beyond a byte');
    this.#files.set(path, data);
    return true;
  }

  ReadFileAsArrayBuffer(path: string): ArrayBuffer {
    return Uint8Array.from(this.readAsBinaryString(path), (character) => character.charCodeAt(0)).buffer;
  }

  Remove(path: string): void {
    this.#files.delete(path);
  }

  unlinkSync(path: string): boolean {
    return this.#files.delete(path);
  }

  tmpdir(): string {
    return '/tmp';
  }
}

export class SelectedItems extends WpsObject {
  readonly inner = { className: 'FileDialogSelectedItems' };
  readonly #paths: readonly string[];

  constructor(paths: readonly string[]) {
    super();
    this.#paths = paths;
  }

  get Count(): number {
    return this.#paths.length;
  }

  Item(index: number): string {
    const path = this.#paths[index - 1];
    if (path === undefined) throw new WpsRefusal(`SelectedItems ${index}`);
    return path;
  }
}

const OPEN = 1;
const SAVE_AS = 2;
const FILE_PICKER = 3;

export class FileDialog extends WpsObject {
  readonly inner = { className: 'FileDialog' };
  readonly #state: AddInState;
  #title = '';
  #initialFileName = '';
  #allowsSeveral = false;

  constructor(state: AddInState, type: number) {
    super();
    this.#state = state;
    if (![OPEN, SAVE_AS, FILE_PICKER].includes(type)) throw new UnknownToFakeError(`FileDialog(${type})`);
  }

  get Title(): string {
    return this.#title;
  }

  set Title(value: unknown) {
    this.#title = String(value);
  }

  get InitialFileName(): string {
    return this.#initialFileName;
  }

  set InitialFileName(value: unknown) {
    this.#initialFileName = String(value);
  }

  get AllowMultiSelect(): boolean {
    return this.#allowsSeveral;
  }

  set AllowMultiSelect(value: unknown) {
    this.#allowsSeveral = value === true;
  }

  get SelectedItems(): WpsObject {
    return new SelectedItems(this.#state.chosenFiles ?? []);
  }

  /** -1 where something was chosen, 0 where not. */
  Show(): number {
    return this.#state.chosenFiles === null ? 0 : -1;
  }
}
