import type { Unsubscribe } from '../../../model/ports';
import { attempt } from '../bridge/present';

/** The events somebody here listens to, and what WPS hands over with them. */
export interface WpsEvents {
  SheetChange: (sheet: unknown, range: unknown) => void;
  SheetActivate: (sheet: unknown) => void;
  SheetBeforeDelete: (sheet: unknown) => void;
  WorkbookNewSheet: (workbook: unknown, sheet: unknown) => void;
  WindowActivate: (workbook: unknown, window: unknown) => void;
  WorkbookActivate: (workbook: unknown) => void;
  WorkbookOpen: (workbook: unknown) => void;
  NewWorkbook: (workbook: unknown) => void;
  WorkbookBeforeSave: (workbook: unknown) => void;
}

/** Listeners as WPS registers them; the declarations have one overload for each event. */
interface EventRegister {
  AddApiEventListener(name: string, listener: (...given: unknown[]) => void): void;
  RemoveApiEventListener(name: string, listener: (...given: unknown[]) => void): void;
}

type Listener = (...given: unknown[]) => void;

/**
 * Shares one listener per event with WPS among all who listen here. Some versions take only one for each page, and none
 * may be left behind.
 */
export class EventHub {
  readonly #register: EventRegister | null;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #registered = new Map<string, Listener>();

  /** @param events null where this WPS has none: then nothing is ever told */
  constructor(events: WPS.EtApiEvent | null) {
    this.#register = events;
  }

  /** Whether anything is told at all. */
  get isThere(): boolean {
    return this.#register !== null;
  }

  /** Listens to an event; a version that does not know it never tells. */
  listen<Name extends keyof WpsEvents>(name: Name, listener: WpsEvents[Name]): Unsubscribe {
    const forward: Listener = listener;
    const own: Listener = (...given) => {
      forward(...given);
    };
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(own));
    if (listeners.size === 1) this.#add(name, listeners);
    return () => {
      listeners.delete(own);
      if (listeners.size === 0) this.#remove(name);
    };
  }

  #add(name: string, listeners: ReadonlySet<Listener>): void {
    const shared: Listener = (...given) => {
      for (const listener of [...listeners]) listener(...given);
    };
    this.#registered.set(name, shared);
    attempt(() => this.#register?.AddApiEventListener(name, shared));
  }

  #remove(name: string): void {
    const shared = this.#registered.get(name);
    if (shared === undefined) return;
    this.#registered.delete(name);
    attempt(() => this.#register?.RemoveApiEventListener(name, shared));
  }
}
