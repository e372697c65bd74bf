import { HostError, itemNotFound } from '../../emulated-workbook/workbook-error';
import { NULL_OBJECT, HostObject, NullObject } from './host-object';
import type { KeptObjects } from './kept-objects';
import { loadedValue } from './loaded-value';
import type { Action, Answer, ArgumentInfo, ObjectPath, Request } from './request';
import { ACTION, OBJECT_PATH } from './request';

/** What every request needs of the host. */
export interface HostSetting {
  /** What the client calls `context.workbook`'s root. */
  root: HostObject;
  /** Objects the client makes with `new`, by their full name. */
  created(name: string): HostObject;
  /** Objects the client asked the host to keep for its next requests. */
  kept: KeptObjects;
  /** @throws HostError `ApiNotFound` where the member is above the level of this host */
  requireLevel(typeName: string, member: string): void;
}

type Opened = HostObject | NullObject;

class Execution {
  readonly #opened = new Map<number, Opened>();

  constructor(
    private readonly request: Request,
    private readonly setting: HostSetting,
  ) {}

  perform(action: Action): unknown {
    const id = action.ObjectPathId ?? 0;
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const target = this.#object(id);
        return target instanceof NullObject ? null : this.#identity(target);
      }
      case ACTION.load:
        return loadedValue(this.#object(id), action.QueryInfo ?? {}, this.setting);
      case ACTION.method: {
        const target = this.#object(id);
        if (target instanceof NullObject) throw itemNotFound();
        if (action.Name === '_KeepReference') {
          this.setting.kept.keep(target);
          return null;
        }
        const result = this.#call(target, action.Name ?? '', action.ArgumentInfo);
        if (result instanceof NullObject || result === undefined) return null;
        return result instanceof HostObject ? this.#identity(result) : result;
      }
      case ACTION.set:
        this.#set(this.#object(id), action);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw new HostError('ApiNotFound', `emulated host: action type ${action.ActionType}`);
    }
  }

  #identity(target: HostObject): Record<string, unknown> {
    return { ...target.identity(), ...this.setting.kept.identity(target) };
  }

  #set(target: Opened, action: Action): void {
    if (target instanceof NullObject) throw itemNotFound();
    const name = action.Name ?? '';
    this.setting.requireLevel(target.typeName, name);
    const member = target.member(name);
    if (member.kind !== 'property' || member.write === null) {
      throw new HostError('ApiNotFound', `emulated host: ${target.typeName}.${name} cannot be set`);
    }
    member.write(this.#arguments(action.ArgumentInfo)[0]);
  }

  #call(target: HostObject, name: string, info: ArgumentInfo | null | undefined): unknown {
    this.setting.requireLevel(target.typeName, name);
    const member = target.member(name);
    if (member.kind !== 'method') {
      throw new HostError('ApiNotFound', `emulated host: ${target.typeName}.${name} is no method`);
    }
    return member.call(this.#arguments(info));
  }

  #arguments(info: ArgumentInfo | null | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? this.#object(path) : argument;
    });
  }

  #object(id: number): Opened {
    const known = this.#opened.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `emulated host: no object path ${id}`);
    const opened = this.#open(path);
    this.#opened.set(id, opened);
    return opened;
  }

  #open(path: ObjectPath): Opened {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.setting.root;
      case OBJECT_PATH.newObject:
        return this.setting.created(name);
      case OBJECT_PATH.reference:
        return this.setting.kept.find(name);
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return NULL_OBJECT;
    if (path.ObjectPathType === OBJECT_PATH.property) {
      this.setting.requireLevel(parent.typeName, name);
      const member = parent.member(name);
      if (member.kind === 'object') return member.open();
      throw new HostError('ApiNotFound', `emulated host: ${parent.typeName}.${name} is no object`);
    }
    const called = path.ObjectPathType === OBJECT_PATH.indexer ? 'GetItem' : name;
    const result = this.#call(parent, called, path.ArgumentInfo);
    if (result instanceof HostObject || result instanceof NullObject) return result;
    throw new HostError('ApiNotFound', `emulated host: ${parent.typeName}.${called} gives no object`);
  }
}

/**
 * Carries out a request action by action. Like Excel, it stops at the first that fails; what was done before stays.
 */
export function executeRequest(request: Request, setting: HostSetting): Answer {
  const execution = new Execution(request, setting);
  const answer: Answer = { Results: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: execution.perform(action) });
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      answer.Error = {
        Code: failure.code,
        Message: failure.message,
        Location: '',
        ActionIndex: index,
        HttpStatusCode: failure.code === 'ItemNotFound' ? 404 : 400,
      };
      return answer;
    }
  }
  return answer;
}
