/**
 * Stands in for WeakRef, which Chromium 80 lacks and Fluent's focus code uses. It holds its target: a language allows
 * a WeakRef to keep its target for as long as it likes, and what the focus code refers to is a handful of elements.
 */
class HoldingReference<T extends WeakKey> {
  readonly #target: T;

  constructor(target: T) {
    this.#target = target;
  }

  deref(): T | undefined {
    return this.#target;
  }

  get [Symbol.toStringTag](): 'WeakRef' {
    return 'WeakRef';
  }
}

/** Gives the engine a WeakRef where it has none. */
export function provideWeakReferences(target: { WeakRef?: unknown }): void {
  target.WeakRef ??= HoldingReference;
}
