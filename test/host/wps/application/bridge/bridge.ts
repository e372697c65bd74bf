import { HostError } from '../../../../setup/emulated-workbook/workbook-error';
import type { WpsQuirks } from '../quirks';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { BridgeCalls } from './bridge-calls';
import { callChanges, settingChanges } from './changing-members';
import { WpsObject } from './wps-object';

type Method = (this: WpsObject, ...given: unknown[]) => unknown;

/** What JavaScript itself and test programs ask of any object; no member of WPS goes by these names. */
const ASKED_OF_ANYTHING: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

const found = new WeakMap<object, Map<string, PropertyDescriptor | null>>();

function memberOf(target: WpsObject, name: string): PropertyDescriptor | null {
  const own = Object.getPrototypeOf(target) as object;
  const members = found.get(own) ?? new Map<string, PropertyDescriptor | null>();
  found.set(own, members);
  const known = members.get(name);
  if (known !== undefined) return known;
  let member: PropertyDescriptor | null = null;
  let prototype: unknown = own;
  while (member === null && prototype instanceof WpsObject) {
    member = Object.getOwnPropertyDescriptor(prototype, name) ?? null;
    prototype = Object.getPrototypeOf(prototype);
  }
  members.set(name, member);
  return member;
}

/** Stands between the add-in and the fake's objects: only known members pass, and each passing is counted. */
export class Bridge {
  readonly calls = new BridgeCalls();
  /** What the fake was asked for and does not know; kept because callers that guard against errors hide it. */
  readonly unknown: string[] = [];
  readonly #targets = new WeakMap<object, WpsObject>();

  constructor(private readonly quirks: Readonly<WpsQuirks>) {}

  /** What an add-in gets to see of a value: another proxy for each time it is handed out, as nothing promises one. */
  shown(value: unknown): unknown {
    if (!(value instanceof WpsObject)) return value;
    const target = value;
    const proxy: object = new Proxy<object>(
      {},
      {
        get: (_, name) => this.#read(target, name),
        set: (_, name, given: unknown) => {
          this.#write(target, String(name), given);
          return true;
        },
        has: (_, name) => typeof name === 'string' && this.#isThere(target, name),
        deleteProperty: () => false,
        getPrototypeOf: () => Object.prototype,
      },
    );
    this.#targets.set(proxy, target);
    return proxy;
  }

  /** The fake's own object behind what the add-in hands over. */
  meant(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? (this.#targets.get(value) ?? value) : value;
  }

  #isThere(target: WpsObject, name: string): boolean {
    const { className } = target.inner;
    if (this.#isAbsent(target, name)) return false;
    if (memberOf(target, name) === null) this.#refuse(`${className}.${name}`);
    return true;
  }

  #isAbsent({ inner }: WpsObject, name: string): boolean {
    return (
      inner.elsewhere?.has(name) === true || this.quirks.absentMembers.includes(`${inner.className}.${name}`)
    );
  }

  #refuse(what: string): never {
    this.unknown.push(what);
    throw new UnknownToFakeError(what);
  }

  #read(target: WpsObject, name: string | symbol): unknown {
    if (typeof name === 'symbol' || ASKED_OF_ANYTHING.has(name)) return undefined;
    const { className } = target.inner;
    const member = `${className}.${name}`;
    if (this.#isAbsent(target, name)) {
      this.calls.add(member, false);
      if (this.quirks.missingMember === 'throws') throw new WpsRefusal(`${member} is not there`);
      return undefined;
    }
    const found = memberOf(target, name);
    if (found === null) return this.#refuse(member);
    if (typeof found.value === 'function') {
      const method = found.value as Method;
      const call = (...given: unknown[]): unknown => {
        this.calls.add(member, callChanges(className, name));
        return this.#carryOut(member, () =>
          method.apply(
            target,
            given.map((one) => this.meant(one)),
          ),
        );
      };
      return member === 'Range.Address' && this.quirks.address === 'property' ? call() : call;
    }
    if (typeof found.get !== 'function') return this.#refuse(`reading ${member}`);
    this.calls.add(member, false);
    const value = this.#carryOut(member, () => Reflect.get(target, name, target));
    return member === 'Root.EtApplication' && this.quirks.entry === 'wpsFunction' ? () => value : value;
  }

  #write(target: WpsObject, name: string, given: unknown): void {
    const { className } = target.inner;
    const member = `${className}.${name}`;
    if (this.#isAbsent(target, name)) {
      this.calls.add(member, false);
      throw new WpsRefusal(`${member} is not there`);
    }
    if (typeof memberOf(target, name)?.set !== 'function') this.#refuse(`setting ${member}`);
    this.calls.add(member, settingChanges(className, name));
    this.#carryOut(member, () => {
      Reflect.set(target, name, this.meant(given), target);
    });
  }

  #carryOut(member: string, act: () => unknown): unknown {
    try {
      return this.shown(act());
    } catch (failure) {
      if (failure instanceof HostError) throw new WpsRefusal(`${member}: ${failure.message}`);
      if (failure instanceof UnknownToFakeError) this.unknown.push(failure.message);
      throw failure;
    }
  }
}
