import { itemNotFound } from '../../emulated-workbook/workbook-error';
import type { HostObject } from './host-object';

/** Objects the client keeps from one request to the next: ranges, which no id can find again. */
export class KeptObjects {
  readonly #ids = new Map<HostObject, string>();
  readonly #objects = new Map<string, HostObject>();
  #made = 0;

  keep(target: HostObject): void {
    if (this.#ids.has(target)) return;
    this.#made += 1;
    const id = `kept-${this.#made}`;
    this.#ids.set(target, id);
    this.#objects.set(id, target);
  }

  release(id: string): void {
    const target = this.#objects.get(id);
    this.#objects.delete(id);
    if (target) this.#ids.delete(target);
  }

  /** What tells the client that an object is kept; nothing where it is not. */
  identity(target: HostObject): { _ReferenceId?: string } {
    const id = this.#ids.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** @throws HostError where nothing is kept under the id */
  find(id: string): HostObject {
    const target = this.#objects.get(id);
    if (!target) throw itemNotFound();
    return target;
  }

  get count(): number {
    return this.#objects.size;
  }
}
