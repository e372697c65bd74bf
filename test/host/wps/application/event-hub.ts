import { UnknownToFakeError } from './wps-errors';

/** The events of the declarations the fake tells. */
export const EVENT_NAMES = [
  'WorkbookOpen',
  'NewWorkbook',
  'WorkbookBeforeSave',
  'WorkbookAfterSave',
  'WorkbookBeforeClose',
  'WorkbookActivate',
  'WorkbookDeactivate',
  'WorkbookNewSheet',
  'SheetSelectionChange',
  'SheetChange',
  'SheetActivate',
  'SheetBeforeDelete',
  'WindowActivate',
  'WindowDeactivate',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

type Listener = (...given: unknown[]) => unknown;

/** Who listens to what, and what is on its way to them. */
export class EventHub {
  /** What listeners threw: WPS does not hand it on to whoever caused the event. */
  readonly failures: unknown[] = [];
  readonly #listeners = new Map<EventName, Listener[]>();
  #pending: (() => void)[] = [];
  #delivery: Promise<void> = Promise.resolve();

  constructor(
    private readonly delivery: 'atOnce' | 'later',
    /** Puts an object into the form in which add-ins see it. */
    private readonly shown: (value: unknown) => unknown,
  ) {}

  add(name: unknown, listener: unknown): void {
    const event = eventName(name);
    if (typeof listener !== 'function')
      throw new UnknownToFakeError(`a listener named by a text, ${String(listener)}`);
    this.#listeners.set(event, [...this.#of(event), listener as Listener]);
  }

  /** Without a listener all of the event go. */
  remove(name: unknown, listener: unknown): void {
    const event = eventName(name);
    const kept = listener === undefined ? [] : this.#of(event).filter((other) => other !== listener);
    this.#listeners.set(event, kept);
  }

  /** How many listen to an event, or to any. */
  count(name?: EventName): number {
    const names: readonly EventName[] = name === undefined ? EVENT_NAMES : [name];
    return names.flatMap((one) => this.#of(one)).length;
  }

  tell(name: EventName, ...given: unknown[]): void {
    this.#pending.push(() => {
      for (const listener of this.#of(name)) {
        try {
          listener(...given.map((one) => this.shown(one)));
        } catch (failure) {
          this.failures.push(failure);
        }
      }
    });
    if (this.delivery === 'atOnce') this.#flush();
    else
      this.#delivery = this.#delivery.then(() => {
        this.#flush();
      });
  }

  /** Resolves when everything told so far has arrived, and what listeners told in turn. */
  async settled(): Promise<void> {
    while (this.#pending.length > 0) await this.#delivery;
    await this.#delivery;
  }

  #of(name: EventName): readonly Listener[] {
    return this.#listeners.get(name) ?? [];
  }

  #flush(): void {
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) next();
  }
}

function eventName(name: unknown): EventName {
  const found = EVENT_NAMES.find((event) => event === name);
  if (found === undefined) throw new UnknownToFakeError(`the event ${String(name)}`);
  return found;
}
