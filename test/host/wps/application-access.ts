import type { FakeWps } from './application/fake-wps';

/** A sheet of the workbook in front, as an add-in gets it. */
export const sheetOf = (wps: FakeWps, name = '表一'): Et.Worksheet =>
  wps.application.Worksheets.Item(name) as Et.Worksheet;

/** Sets a member by its name: the declarations make everything a text, what cells take is not. */
export function set(target: object, member: string, value: unknown): void {
  Reflect.set(target, member, value);
}

/** Reads a member by its name. */
export function get(target: object, member: string): unknown {
  return Reflect.get(target, member);
}

/** Does something nobody is to be asked about. */
export function quietly(wps: FakeWps, act: () => void): void {
  wps.application.DisplayAlerts = false;
  act();
  wps.application.DisplayAlerts = true;
}
