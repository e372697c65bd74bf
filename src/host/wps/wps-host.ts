import type { Unsubscribe } from '../../model/ports';
import type { WorkbookWatcher, WpsHost, WpsProgram } from '../wps-host';
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

function watchWorkbooks(
  application: Et.Application,
  events: EventHub,
  { onSwitched, onBeforeSave }: WorkbookWatcher,
): Unsubscribe {
  const inFront = (): string | null => present(() => application.ActiveWorkbook.FullName);
  let known = inFront();
  const look = (): void => {
    const now = inFront();
    if (now === known) return;
    known = now;
    onSwitched();
  };
  const stops = [
    // A version may tell only one of them; what is told twice is looked at twice.
    events.listen('WorkbookOpen', look),
    events.listen('NewWorkbook', look),
    events.listen('WorkbookActivate', look),
    events.listen('WindowActivate', look),
    events.listen('WorkbookBeforeSave', (workbook) => {
      look();
      const name = present(() => (workbook as Et.Workbook).FullName);
      if (name === known) onBeforeSave();
    }),
  ];
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
    watchWorkbooks: (watcher) => watchWorkbooks(application, events, watcher),
    openScratchWorkbook: async () => {
      const { scratchWps } = await import('./self-check/open-scratch-wps');
      return scratchWps(application, events)();
    },
  };
}
