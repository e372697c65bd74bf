import { present } from './present';

/** WPS 表格 as a page finds it. */
export interface FoundApplication {
  application: Et.Application;
  /** Where events are registered; null where this WPS has none. */
  events: WPS.EtApiEvent | null;
}

type Member = Record<string, unknown>;

function memberOf(owner: unknown, name: string): unknown {
  const isObject = (typeof owner === 'object' && owner !== null) || typeof owner === 'function';
  return isObject ? present(() => (owner as Member)[name]) : null;
}

/** WPS 文字 and 演示 have applications as well; only 表格 has workbooks. */
function isSpreadsheet(candidate: unknown): candidate is Et.Application {
  return memberOf(candidate, 'Workbooks') !== null;
}

function isEvents(candidate: unknown): candidate is WPS.EtApiEvent {
  return memberOf(candidate, 'AddApiEventListener') !== null;
}

/** Older versions have a property, or a function that gives the application. */
function olderApplication(wps: unknown): unknown {
  const member = memberOf(wps, 'EtApplication');
  if (memberOf(member, 'Workbooks') !== null || typeof member !== 'function') return member;
  return present(() => (member as () => unknown).call(wps));
}

/**
 * Finds WPS 表格 in a page: the documented `window.Application`, else `wps.EtApplication` as a property or a function,
 * else `wps` itself, which is the application in some versions.
 *
 * @param page the window; another object in tests
 * @returns null outside WPS 表格
 */
export function findApplication(page: object = globalThis): FoundApplication | null {
  const [documented, wps] = [memberOf(page, 'Application'), memberOf(page, 'wps')];
  for (const candidate of [documented, olderApplication(wps), wps]) {
    if (!isSpreadsheet(candidate)) continue;
    const owners = [candidate, documented, wps].map((owner) => memberOf(owner, 'ApiEvent'));
    return { application: candidate, events: owners.find(isEvents) ?? null };
  }
  return null;
}
