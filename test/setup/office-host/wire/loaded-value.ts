import { HostError } from '../../emulated-workbook/workbook-error';
import type { HostSetting } from './execute-request';
import type { HostObject } from './host-object';
import { NullObject } from './host-object';
import type { Query } from './request';

type Setting = Pick<HostSetting, 'requireLevel' | 'kept'>;
type Loaded = Record<string, unknown>;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function loadMember(target: HostObject, path: string, loaded: Loaded, setting: Setting): void {
  const [head = '', ...rest] = path.split('/');
  const name = capital(head);
  setting.requireLevel(target.typeName, name);
  const member = target.member(name);
  if (member.kind === 'property') {
    if (rest.length > 0) throw new HostError('InvalidArgument', `emulated host: nothing below ${name}`);
    loaded[name] = member.read();
    return;
  }
  if (member.kind === 'method') throw new HostError('InvalidArgument', `emulated host: ${name} is a method`);
  const opened = member.open();
  if (opened instanceof NullObject) {
    loaded[name] = null;
    return;
  }
  const before = loaded[name];
  const below: Loaded = typeof before === 'object' && before !== null ? { ...before } : opened.identity();
  const items = opened.items();
  if (items !== null)
    loaded[name] = loadedItems(opened, items, { Select: rest.length === 0 ? [] : [rest.join('/')] }, setting);
  else {
    if (rest.length === 0) loadPlain(opened, below, setting);
    else loadMember(opened, rest.join('/'), below, setting);
    loaded[name] = below;
  }
}

/** Everything plain that this host's level has. */
function loadPlain(target: HostObject, loaded: Loaded, setting: Setting): void {
  for (const name of target.propertyNames()) {
    try {
      setting.requireLevel(target.typeName, name);
    } catch (failure) {
      if (failure instanceof HostError) continue;
      throw failure;
    }
    loadMember(target, name, loaded, setting);
  }
}

function loadedItems(
  collection: HostObject,
  items: readonly HostObject[],
  query: Query,
  setting: Setting,
): Loaded {
  const selected = query.Select ?? [];
  const inner = selected.flatMap((path) => {
    if (/^items$/i.test(path)) return [];
    return /^items\//i.test(path) ? [path.slice('items/'.length)] : [path];
  });
  const from = query.Skip ?? 0;
  const until = query.Top === null || query.Top === undefined ? items.length : from + query.Top;
  return {
    ...collection.identity(),
    _Items: items.slice(from, until).map((item) => loadedValue(item, { Select: inner }, setting)),
  };
}

/** What a load brings: null for a null object, the items of a collection, the members asked for of anything else. */
export function loadedValue(target: HostObject | NullObject, query: Query, setting: Setting): unknown {
  if (target instanceof NullObject) return null;
  const items = target.items();
  if (items !== null) return loadedItems(target, items, query, setting);
  const loaded: Loaded = { ...target.identity(), ...setting.kept.identity(target) };
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.length === 0 || paths.includes('*')) loadPlain(target, loaded, setting);
  for (const path of paths) if (path !== '*') loadMember(target, path, loaded, setting);
  return loaded;
}
