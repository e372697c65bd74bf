import type { Unsubscribe } from '../../model/ports';
import type { WpsHost, WpsProgram } from '../wps-host';
import { BoundWorkbook } from './bridge/bound-workbook';
import { findApplication } from './bridge/find-application';
import { present } from './bridge/present';
import { EventHub } from './watching/event-hub';
import { WpsWorkbook } from './wps-workbook';

const NAME = 'WPS 表格';

/** `Version` alone is that of the Excel WPS stands in for (16.0); the build tells WPS's own. */
function programOf(application: Et.Application): WpsProgram {
  const said = (get: () => unknown): string => {
    const value = present(get);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const [version, build] = [said(() => application.Version), said(() => application.Build)];
  return {
    name: NAME,
    version: [version, build].filter((part) => part !== '').join(' · '),
    platform: said(() => application.OperatingSystem),
  };
}

/** A version may tell only one of them. */
const SWITCHES = ['WorkbookOpen', 'NewWorkbook', 'WorkbookActivate', 'WindowActivate'] as const;

function watchWorkbooks(events: EventHub, onMayHaveSwitched: () => void): Unsubscribe {
  const stops = SWITCHES.map((name) =>
    events.listen(name, () => {
      onMayHaveSwitched();
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Finds WPS 表格 in a page; null outside of it. */
export function findWps(page: object = globalThis): WpsHost | null {
  const found = findApplication(page);
  if (found === null) return null;
  const { application } = found;
  const events = new EventHub(found.events);
  return {
    program: programOf(application),
    hasWorkbook: () => present(() => application.ActiveWorkbook) !== null,
    openActiveWorkbook: () => new WpsWorkbook(BoundWorkbook.ofActive(application), events),
    watchWorkbooks: (onMayHaveSwitched) => watchWorkbooks(events, onMayHaveSwitched),
    openScratchWorkbook: async () => {
      const { scratchWps } = await import('./self-check/open-scratch-wps');
      return scratchWps(application, events)();
    },
  };
}
