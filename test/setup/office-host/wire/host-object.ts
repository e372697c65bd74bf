import { HostError } from '../../emulated-workbook/workbook-error';

/** A member of an object of the API, under its wire name, which begins with a capital. */
export type Member =
  | { kind: 'property'; read: () => unknown; write: ((value: unknown) => void) | null }
  | { kind: 'object'; open: () => HostObject | NullObject }
  | { kind: 'method'; call: (given: readonly unknown[]) => unknown };

export function property(read: () => unknown, write: ((value: unknown) => void) | null = null): Member {
  return { kind: 'property', read, write };
}

export function child(open: () => HostObject | NullObject): Member {
  return { kind: 'object', open };
}

export function method(call: (given: readonly unknown[]) => unknown): Member {
  return { kind: 'method', call };
}

/** The answer of `…OrNullObject` where there is nothing. */
export class NullObject {
  readonly isNull = true;
}
export const NULL_OBJECT = new NullObject();

/** An object of the API as the host sees it: only the members written down exist. */
export abstract class HostObject {
  /** Its name in the `Excel` namespace, under which its API levels are found. */
  abstract readonly typeName: string;
  #members: Readonly<Record<string, Member>> | null = null;

  protected abstract members(): Readonly<Record<string, Member>>;

  /** What the client needs to find the object again. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The objects a collection holds; null for what is no collection. */
  items(): readonly HostObject[] | null {
    return null;
  }

  /** @throws HostError `ApiNotFound`, naming a member this host does not have */
  member(name: string): Member {
    this.#members ??= this.members();
    const found = Object.hasOwn(this.#members, name) ? this.#members[name] : undefined;
    if (found === undefined) {
      throw new HostError('ApiNotFound', `emulated host: ${this.typeName}.${name} is not there`);
    }
    return found;
  }

  /** The names of all plain properties, which a load without a selection brings. */
  propertyNames(): string[] {
    this.#members ??= this.members();
    return Object.entries(this.#members).flatMap(([name, { kind }]) => (kind === 'property' ? [name] : []));
  }
}
